import { In, IsNull } from 'typeorm';
import { newId, type Tx } from '../../platform';
import { unlessElsewhere } from './planning.checks';
import { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import { VettingScore } from './vetting-score.entity';
import type { VettingSession } from './vetting-session.entity';
import { VettingSignOff } from './vetting-sign-off.entity';
import { vettingAgendaChanged, vettingOpinionsRemoved } from './vetting.events';
import { insertSheets, ofSession, sessionSubject } from './vetting.room';

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
export async function removeItems(tx: Tx, session: VettingSession, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  await removeSheets(tx, session, await tx.manager.findBy(VettingOpinion, { itemId: In([...itemIds]) }));
  await tx.manager.delete(VettingItem, { id: In([...itemIds]) });
}

/** Takes sheets away; what was given on them stays in the audit log. */
export async function removeSheets(tx: Tx, session: VettingSession, sheets: readonly VettingOpinion[]): Promise<void> {
  const ids = sheets.map(({ id }) => id);
  if (ids.length === 0) return;
  const given = sheets.filter(({ givenAt }) => givenAt !== null);
  if (given.length > 0) {
    const scores = await tx.manager.findBy(VettingScore, { opinionId: In(given.map(({ id }) => id)) });
    await tx.record(vettingOpinionsRemoved, {
      subject: sessionSubject(session.id),
      before: { opinions: given, scores },
      payload: { ...ofSession(session), count: given.length },
    });
  }
  await tx.manager.delete(VettingScore, { opinionId: In(ids) });
  await tx.manager.delete(VettingOpinion, { id: In(ids) });
}

/** As many as one statement moves. */
const PORTION = 500;

/** Gives the items their places, from 1, in the order of the ids. */
export async function placeItems(tx: Tx, items: readonly VettingItem[], itemIds: readonly string[]): Promise<void> {
  const positions = new Map(items.map(({ id, position }) => [id, position]));
  const moved = itemIds
    .map((id, index) => ({ id, position: index + 1 }))
    .filter(({ id, position }) => positions.get(id) !== position);
  for (let start = 0; start < moved.length; start += PORTION) {
    const portion = moved.slice(start, start + PORTION);
    const cases = portion.map((_, index) => `WHEN :id${index} THEN :position${index}`);
    await tx.manager
      .createQueryBuilder()
      .update(VettingItem)
      .set({ position: () => `CASE id ${cases.join(' ')} END` })
      .where({ id: In(portion.map(({ id }) => id)) })
      .setParameters(
        Object.fromEntries(
          portion.flatMap(({ id, position }, index) => [
            [`id${index}`, id],
            [`position${index}`, position],
          ]),
        ),
      )
      .execute();
  }
}

/** Records what came to and left the agenda; `before` shows the items that left as they were. */
export function recordAgenda(
  tx: Tx,
  session: VettingSession,
  change: { added: string[]; removed: string[] },
  before: object | null = null,
): Promise<void> {
  return tx.record(vettingAgendaChanged, {
    subject: sessionSubject(session.id),
    before,
    after: change,
    payload: { ...ofSession(session), ...change },
  });
}

/** What was signed off since the last session is listed at this one. */
export async function listSignOffs(tx: Tx, sessionId: string): Promise<void> {
  await tx.manager.update(VettingSignOff, { sessionId: IsNull() }, { sessionId });
}
