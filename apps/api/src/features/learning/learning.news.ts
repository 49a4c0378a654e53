import type { NotificationKind } from '@sanlian/domain';
import type { Platform, Tx } from '../../platform';
import { tellAll } from '../feedback';
import { briefingPublished, briefingReminded, trainingEdited, trainingPlanned } from './learning.events';

interface Told {
  title: string;
  startsOn?: string;
  endsOn?: string;
  place?: string | null;
}

/** Whoever is invited to a training, or a briefing is addressed to, hears of it in the inbox. */
export function tellOfLearning({ events }: Platform): void {
  events.on(trainingPlanned, (tx, { payload }) => tell(tx, 'TRAINING_INVITED', payload.invitedIds, payload));
  events.on(trainingEdited, async (tx, { payload }) => {
    await tell(tx, 'TRAINING_INVITED', payload.invitedIds, payload);
    if (payload.moved) await tell(tx, 'TRAINING_CHANGED', payload.staying, payload);
  });
  events.on(briefingPublished, (tx, { payload }) => tell(tx, 'BRIEFING_PUBLISHED', payload.personIds, payload));
  events.on(briefingReminded, (tx, { payload }) => tell(tx, 'BRIEFING_UNREAD', payload.personIds, payload));
}

async function tell(
  tx: Tx,
  kind: NotificationKind,
  personIds: readonly string[],
  { title, startsOn, endsOn, place }: Told,
): Promise<void> {
  if (personIds.length === 0) return;
  const data = startsOn === undefined ? { title } : { title, at: `${startsOn} – ${endsOn}`, place: place ?? null };
  await tellAll(tx, [{ to: personIds.map((personId) => ({ personId })), kind, data }]);
}
