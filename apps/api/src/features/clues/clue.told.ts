import type { Subject } from '../../platform';
import type { Clue } from './clue.entity';
import type { OfClue } from './clue.events';

export const subject = (id: string): Subject => ({ type: 'Clue', id });

/** What every event of a clue tells. */
export const ofClue = ({ id, occasion, summary, capturedById, assigneeId }: Clue): OfClue => ({
  clueId: id,
  ...{ occasion, summary, capturedById, assigneeId },
});
