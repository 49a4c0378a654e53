import type { Platform, Tx } from '../../platform';
import { Clue, clueAssigned, clueConverted, clueDismissed, type OfClue } from '../clues';
import { submissionMoved } from '../submissions';
import { tellAll, type News } from './steps';

const SHORT = 60;

/** The beginning of a clue, as news names it. */
function shortened(summary: string): string {
  const characters = [...summary.replace(/\s+/gu, ' ')];
  return characters.length <= SHORT ? characters.join('') : `${characters.slice(0, SHORT).join('')}…`;
}

/** L4: the assignee hears of a clue, whoever noted it hears what became of it. Nobody hears of their own doing. */
export function followClues({ events }: Platform): void {
  events.on(clueAssigned, async (tx, { payload }) => {
    await tell(tx, payload.assigneeId, payload, 'CLUE_ASSIGNED');
    await tell(tx, payload.previousId, payload, 'CLUE_TAKEN_BACK');
  });
  events.on(clueConverted, (tx, { payload }) => tell(tx, payload.capturedById, payload, 'CLUE_CONVERTED'));
  events.on(clueDismissed, (tx, { payload }) =>
    tell(tx, payload.capturedById, payload, 'CLUE_DISMISSED', { note: payload.note }),
  );
  events.on(submissionMoved, async (tx, { payload: { submissionId, to, number } }) => {
    if (to !== 'ADOPTED') return;
    for (const { id: clueId, capturedById, summary } of await tx.manager.findBy(Clue, { submissionId }))
      await tell(tx, capturedById, { clueId, summary }, 'CLUE_ADOPTED', { number });
  });
}

async function tell(
  tx: Tx,
  accountId: string | null,
  { clueId, summary }: Pick<OfClue, 'clueId' | 'summary'>,
  kind: News['kind'],
  data: News['data'] = {},
): Promise<void> {
  if (accountId === null || accountId === tx.actor?.accountId) return;
  const subject = { type: 'Clue', id: clueId };
  await tellAll(tx, [{ to: [{ accountId }], kind, data: { text: shortened(summary), ...data }, subject }]);
}
