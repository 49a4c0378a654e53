import { shanghaiDate, type NotificationKind } from '@sanlian/domain';
import type { DomainEvent, Platform, Tx } from '../../platform';
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
  events.on(trainingPlanned, (tx, event) => tell(tx, 'TRAINING_INVITED', event.payload.invitedIds, event));
  events.on(trainingEdited, async (tx, event) => {
    const { invitedIds, staying, moved } = event.payload;
    await tell(tx, 'TRAINING_INVITED', invitedIds, event);
    if (moved) await tell(tx, 'TRAINING_CHANGED', staying, event);
  });
  events.on(briefingPublished, (tx, event) => tell(tx, 'BRIEFING_PUBLISHED', event.payload.personIds, event));
  events.on(briefingReminded, (tx, event) => tell(tx, 'BRIEFING_UNREAD', event.payload.personIds, event));
}

async function tell(
  tx: Tx,
  kind: NotificationKind,
  personIds: readonly string[],
  { subject, payload: { title, startsOn, endsOn, place } }: Pick<DomainEvent<Told>, 'subject' | 'payload'>,
): Promise<void> {
  // What is entered afterwards invites nobody.
  const isOver = endsOn !== undefined && endsOn < shanghaiDate(tx.now);
  if (personIds.length === 0 || isOver) return;
  const data = startsOn === undefined ? { title } : { title, at: `${startsOn} – ${endsOn}`, place: place ?? null };
  await tellAll(tx, [{ to: personIds.map((personId) => ({ personId })), kind, data, subject }]);
}
