import { In } from 'typeorm';
import type { Platform, Tx } from '../../platform';
import { submissionMerged, submissionMoved } from '../submissions';
import { placeItems, recordAgenda, removeItems } from './agenda';
import { DECIDE } from './decision.service';
import { VettingItem } from './vetting-item.entity';
import { itemsOf, lockRoom, saveSession } from './vetting.room';

/**
 * Agendas hold shortlisted submissions: one that moves on outside the room (returned, declined, merged, signed off, …)
 * leaves the agenda while it isn't decided, also while it is shown. The audit log keeps the item as it was.
 */
export function letMovedOnesLeave(platform: Platform): void {
  platform.events.onMany(submissionMoved, async (tx, events) => {
    const gone = events.filter(({ payload: { from, to, action } }) => hasLeft(from, action) && to !== 'SHORTLISTED');
    await leave(
      tx,
      gone.map(({ payload }) => payload.submissionId),
    );
  });
  platform.events.onMany(submissionMerged, async (tx, events) => {
    const gone = events.filter(({ payload: { from, action } }) => hasLeft(from, action));
    await leave(
      tx,
      gone.map(({ payload }) => payload.submissionId),
    );
  });
}

const hasLeft = (from: string, action: string): boolean => from === 'SHORTLISTED' && action !== DECIDE;

async function leave(tx: Tx, submissionIds: readonly string[]): Promise<void> {
  if (submissionIds.length === 0) return;
  const held = await tx.manager.findBy(VettingItem, { heldSubmissionId: In([...submissionIds]) });
  for (const sessionId of [...new Set(held.map((item) => item.sessionId))].sort())
    await leaveRoom(tx, sessionId, submissionIds);
}

async function leaveRoom(tx: Tx, sessionId: string, submissionIds: readonly string[]): Promise<void> {
  const { session } = await lockRoom(tx, sessionId);
  const items = await itemsOf(tx, sessionId);
  const gone = items.filter(
    ({ heldSubmissionId }) => heldSubmissionId !== null && submissionIds.includes(heldSubmissionId),
  );
  if (gone.length === 0) return;
  const goneIds = gone.map(({ id }) => id);
  await removeItems(tx, session, goneIds);
  const left = items.filter(({ id }) => !goneIds.includes(id));
  await placeItems(
    tx,
    left,
    left.map(({ id }) => id),
  );
  const wasShown = goneIds.includes(session.currentItemId ?? '');
  await saveSession(tx, session, wasShown ? { currentItemId: null } : {});
  await recordAgenda(
    tx,
    session,
    { added: [], removed: gone.map(({ submissionId }) => submissionId) },
    { items: gone },
  );
}
