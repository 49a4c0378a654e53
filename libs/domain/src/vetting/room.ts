import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import type { AttendeeRole, RevealMode, VettingItemStatus, VettingScoring, VettingSessionStatus } from './enums';

/** A person of a session. */
export interface VettingAttendee {
  personId: string;
  role: AttendeeRole;
  checkedIn: boolean;
}

/** What the rules need of a session. */
export interface VettingSessionFacts {
  status: VettingSessionStatus;
  scoring: VettingScoring;
  revealMode: RevealMode;
  /** V1: enlarged attendees take part like attendees if the session says so. */
  enlargedTakePart: boolean;
  quorum: number;
  attendees: readonly VettingAttendee[];
}

/** Who acts: the account's roles and its person. */
export interface VettingViewer {
  roles: readonly Role[];
  personId: string | null;
}

/** V1: presider and attendees take part; enlarged attendees if the session says so; guests only comment. */
export function takesPart(role: AttendeeRole, enlargedTakePart: boolean): boolean {
  return role === 'PRESIDER' || role === 'ATTENDEE' || (role === 'ENLARGED' && enlargedTakePart);
}

/** V2: by default more than half of those who take part. */
export function defaultQuorum(participants: number): number {
  return Math.floor(participants / 2) + 1;
}

/** How many take part, checked in or not. */
export function participantCount(attendees: readonly { role: AttendeeRole }[], enlargedTakePart: boolean): number {
  return attendees.filter((attendee) => takesPart(attendee.role, enlargedTakePart)).length;
}

/** V2: how many of those who take part are checked in; recused ones count as present, guests never. */
export function presentCount(session: VettingSessionFacts): number {
  return session.attendees.filter(
    (attendee) => attendee.checkedIn && takesPart(attendee.role, session.enlargedTakePart),
  ).length;
}

/** V2: whether enough people checked in: what `VettingSession.quorate` answers. */
export function isQuorate(session: VettingSessionFacts): boolean {
  return presentCount(session) >= session.quorum;
}

/** V2: refuses with `QUORUM_NOT_MET`. */
export function refuseBelowQuorum(session: VettingSessionFacts): void {
  if (isQuorate(session)) return;
  throw new Refusal('QUORUM_NOT_MET', { params: { present: presentCount(session), quorum: session.quorum } });
}

/** How the viewer takes part, or null. */
export function attendeeRoleOf(session: VettingSessionFacts, viewer: VettingViewer): AttendeeRole | null {
  return session.attendees.find((attendee) => attendee.personId === viewer.personId)?.role ?? null;
}

/** V4: the viewer presides the item in place of the presider, as long as that one is recused. */
export const actsAsPresider = (
  session: VettingSessionFacts,
  item: { actingPresiderId: string | null; presiderRecused: boolean },
  viewer: VettingViewer,
): boolean =>
  item.presiderRecused &&
  item.actingPresiderId !== null &&
  item.actingPresiderId === viewer.personId &&
  attendeeRoleOf(session, viewer) !== null;

/** Whether the viewer reads the session: whoever is in it, chair members, and the office. */
export function mayReadSession(session: VettingSessionFacts, viewer: VettingViewer): boolean {
  const always = viewer.roles.includes('CHAIR_MEMBER') || viewer.roles.includes('INFO_OFFICE');
  return always || attendeeRoleOf(session, viewer) !== null;
}

/** Refuses acts in a session that isn't open: `SESSION_NOT_OPEN` before, `SESSION_CLOSED` after (V8). */
export function refuseUnlessOpen(status: VettingSessionStatus): void {
  if (status === 'PLANNED') throw new Refusal('SESSION_NOT_OPEN');
  if (status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
}

/**
 * The person to check in or out. Attendees and guests do it themselves, the presider and the office for them, from the plan
 * until the closing. Refuses with `FORBIDDEN`, `SESSION_CLOSED`, `BAD_USER_INPUT`.
 */
export function checkInPerson(
  session: VettingSessionFacts,
  viewer: VettingViewer,
  personId: string | null | undefined,
): string {
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  const target = personId ?? viewer.personId;
  const byOthers = viewer.roles.includes('INFO_OFFICE') || attendeeRoleOf(session, viewer) === 'PRESIDER';
  if (target !== viewer.personId && !byOthers) throw new Refusal('FORBIDDEN');
  if (target === null) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'REQUIRED' }] });
  if (session.attendees.some((attendee) => attendee.personId === target)) return target;
  if (!byOthers) throw new Refusal('FORBIDDEN');
  throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'NOT_FOUND' }] });
}

/** V2: opening, by the presider alone. Refuses with `FORBIDDEN`, `SESSION_CLOSED`, `ILLEGAL_TRANSITION`, `QUORUM_NOT_MET`. */
export function openSession(session: VettingSessionFacts, viewer: VettingViewer): 'OPEN' {
  if (attendeeRoleOf(session, viewer) !== 'PRESIDER') throw new Refusal('FORBIDDEN');
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  if (session.status === 'OPEN')
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: 'OPEN', action: 'OPEN' } });
  refuseBelowQuorum(session);
  return 'OPEN';
}

/** V8: closing, by the presider alone, defers what isn't decided. Answers the items to defer. */
export function closeSession<Item extends { status: VettingItemStatus }>(
  session: VettingSessionFacts,
  viewer: VettingViewer,
  items: readonly Item[],
): { to: 'CLOSED'; deferred: Item[] } {
  if (attendeeRoleOf(session, viewer) !== 'PRESIDER') throw new Refusal('FORBIDDEN');
  refuseUnlessOpen(session.status);
  return { to: 'CLOSED', deferred: items.filter((item) => item.status === 'WAITING' || item.status === 'PRESENTING') };
}
