import { Refusal, type VettingSessionFacts, type VettingViewer } from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../platform';
import { VettingAttendee } from './vetting-attendee.entity';
import { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import { VettingSession } from './vetting-session.entity';

/** A session as a transaction found and locked it: nothing else happens in the room until the transaction ends. */
export interface Room {
  session: VettingSession;
  attendees: VettingAttendee[];
  /** What the domain's rules ask. */
  facts: VettingSessionFacts;
}
export interface RoomWithItem extends Room {
  item: VettingItem;
}

export const isPresent = (attendee: Pick<VettingAttendee, 'checkedInAt' | 'checkedOutAt'>): boolean =>
  attendee.checkedInAt !== null && attendee.checkedOutAt === null;

/** @throws Refusal `NOT_FOUND` */
export async function lockRoom(tx: Tx, sessionId: string): Promise<Room> {
  const session = await tx.lock(VettingSession, sessionId);
  const attendees = await tx.manager.find(VettingAttendee, { where: { sessionId }, order: { id: 'ASC' } });
  const { status, scoring, revealMode, enlargedTakePart, quorum } = session;
  const facts: VettingSessionFacts = {
    status,
    scoring,
    revealMode,
    enlargedTakePart,
    quorum,
    attendees: attendees.map((each) => ({ personId: each.personId, role: each.role, checkedIn: isPresent(each) })),
  };
  return { session, attendees, facts };
}

/** The item as it stands once its session is locked. @throws Refusal `NOT_FOUND` */
export async function lockRoomOf(tx: Tx, itemId: string): Promise<RoomWithItem> {
  const known = await tx.manager.findOneBy(VettingItem, { id: itemId });
  if (!known) throw new Refusal('NOT_FOUND');
  const room = await lockRoom(tx, known.sessionId);
  const item = await tx.manager.findOneBy(VettingItem, { id: itemId });
  if (!item) throw new Refusal('NOT_FOUND');
  return { ...room, item };
}

/** The agenda in its order. */
export const itemsOf = (tx: Tx, sessionId: string): Promise<VettingItem[]> =>
  tx.manager.find(VettingItem, { where: { sessionId }, order: { position: 'ASC', id: 'ASC' } });

/** Saves changes of the session and raises its version. */
export const saveSession = (tx: Tx, session: VettingSession, changes: Partial<VettingSession>): Promise<void> =>
  tx.update(VettingSession, session.id, session.version, { ...changes, updatedAt: tx.now });

/** Empty sheets for new pairs of person and item. */
export async function insertSheets(tx: Tx, itemIds: readonly string[], personIds: readonly string[]): Promise<void> {
  const sheets = itemIds.flatMap((itemId) => personIds.map((personId) => sheetOf(itemId, personId)));
  await tx.insertAll(VettingOpinion, sheets);
}

const sheetOf = (itemId: string, personId: string): VettingOpinion => ({
  id: newId(),
  itemId,
  personId,
  shuffle: Math.floor(Math.random() * 2 ** 31),
  recused: false,
  toldMajority: false,
  recommendation: null,
  comment: null,
  givenAt: null,
  updatedAt: null,
  recordedBy: null,
});

export const viewerIn = (context: Context): VettingViewer => ({
  roles: context.actor.roles,
  personId: context.actor.personId,
});

/**
 * Hidden and missing answer alike.
 * @throws Refusal `NOT_FOUND`
 */
export async function refuseUnseen(
  context: Context,
  type: 'VettingSession' | 'VettingItem',
  id: string,
): Promise<void> {
  if (!(await context.platform.reads.sees(context, type, id))) throw new Refusal('NOT_FOUND');
}

export const ofSession = ({ id, number, title }: VettingSession) => ({
  sessionId: id,
  sessionNumber: number,
  sessionTitle: title,
});
export const ofItem = (session: VettingSession, { id, submissionId }: VettingItem) => ({
  ...ofSession(session),
  itemId: id,
  submissionId,
});
export const sessionSubject = (id: string) => ({ type: 'VettingSession', id });
export const itemSubject = (id: string) => ({ type: 'VettingItem', id });
