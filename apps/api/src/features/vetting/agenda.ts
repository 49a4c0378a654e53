import { In, IsNull } from 'typeorm';
import { newId, type Tx } from '../../platform';
import { unlessElsewhere } from './planning.checks';
import { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import { VettingScore } from './vetting-score.entity';
import { VettingSignOff } from './vetting-sign-off.entity';
import { insertSheets } from './vetting.room';

/** The rows behind an agenda. Callers hold the session's lock and have asked the rules. */

/** Puts submissions behind what stands on the agenda, with an empty sheet for everybody. */
export async function addItems(
  tx: Tx,
  sessionId: string,
  submissionIds: readonly string[],
  personIds: readonly string[],
  after = 0,
): Promise<VettingItem[]> {
  const items = submissionIds.map((submissionId, index): VettingItem => ({
    id: newId(),
    sessionId,
    submissionId,
    heldSubmissionId: submissionId,
    position: after + index + 1,
    status: 'WAITING',
    presentedAt: null,
    presentingSince: null,
    decidedAt: null,
    outcome: null,
    reason: null,
    declineReason: null,
    mergedIntoId: null,
    decidedBy: null,
    deciderId: null,
    recorded: false,
    againstMajority: false,
    actingPresiderId: null,
    undo: null,
  }));
  await unlessElsewhere(() => tx.insertAll(VettingItem, items));
  await insertSheets(
    tx,
    items.map(({ id }) => id),
    personIds,
  );
  return items;
}

/** Takes items off the agenda, with their sheets. */
export async function removeItems(tx: Tx, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await removeSheets(tx, await tx.manager.findBy(VettingOpinion, { itemId: In([...itemIds]) }));
  await tx.manager.delete(VettingItem, { id: In([...itemIds]) });
}

export async function removeSheets(tx: Tx, sheets: readonly VettingOpinion[]): Promise<void> {
  const ids = sheets.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.manager.delete(VettingScore, { opinionId: In(ids) });
  await tx.manager.delete(VettingOpinion, { id: In(ids) });
}

/** Gives the items their places, from 1, in the order of the ids. */
export async function placeItems(tx: Tx, items: readonly VettingItem[], itemIds: readonly string[]): Promise<void> {
  const positions = new Map(items.map(({ id, position }) => [id, position]));
  for (const [index, id] of itemIds.entries())
    if (positions.get(id) !== index + 1) await tx.manager.update(VettingItem, { id }, { position: index + 1 });
}

/** What was signed off since the last session is listed at this one. */
export async function listSignOffs(tx: Tx, sessionId: string): Promise<void> {
  await tx.manager.update(VettingSignOff, { sessionId: IsNull() }, { sessionId });
}
