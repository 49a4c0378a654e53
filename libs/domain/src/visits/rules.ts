import { mayEver, type Role } from '../access/index';
import { belongsTo, type Tier } from '../people/index';
import { Refusal, type FieldProblem } from '../refusals/index';
import type { VisitInput, VisitorAssignment } from './input';

interface Acting {
  roles: readonly Role[];
  personId: string | null;
}

/** V7: a visit is chair-led where its campaign's leader is a member of the chair meeting. */
export const isChairLed = (leaderTier: Tier | null): boolean => belongsTo(leaderTier, 'CHAIR_MEETING');

/** Whoever was there, visitors and visited, the campaign's leader and the office may record a visit. */
export function mayRecordVisit(
  { roles, personId }: Acting,
  visit: { leaderId: string; visitedId: string; visitorIds: readonly string[] },
): boolean {
  if (!mayEver(roles, 'visits:record')) return false;
  if (roles.includes('INFO_OFFICE')) return true;
  return personId !== null && [visit.leaderId, visit.visitedId, ...visit.visitorIds].includes(personId);
}

/** Refuses with `FORBIDDEN` whoever had no part in the visit. */
export function refuseRecordingVisit(actor: Acting, visit: Parameters<typeof mayRecordVisit>[1]): void {
  if (!mayRecordVisit(actor, visit)) throw new Refusal('FORBIDDEN');
}

/** A recorded visit is corrected by whoever recorded it, by the campaign's leader and by the office. */
export function mayEditVisit(
  { roles, personId, accountId }: Acting & { accountId: string },
  visit: { leaderId: string; recordedById: string },
): boolean {
  if (!mayEver(roles, 'visits:record')) return false;
  return roles.includes('INFO_OFFICE') || visit.recordedById === accountId || visit.leaderId === personId;
}

/** What is wrong with a visit: it has been, the visited is one of the campaign's members and visits nobody else. */
export function visitProblems(
  { at, visitedId, visitorIds }: Pick<VisitInput, 'at' | 'visitedId' | 'visitorIds'>,
  isMember: boolean,
  now: number,
): FieldProblem[] {
  return [
    ...(isMember ? [] : [{ path: 'visitedId', code: 'NOT_ALLOWED' } as const]),
    ...visitorIds.flatMap((id, index) =>
      id === visitedId ? [{ path: `visitorIds.${index}`, code: 'NOT_ALLOWED' } as const] : [],
    ),
    ...(at > now ? [{ path: 'at', code: 'IN_THE_FUTURE' } as const] : []),
  ];
}

/** What is wrong with an assignment: only the campaign's members are visited, and nobody by themselves. */
export function assignmentProblems(
  assignments: readonly VisitorAssignment[],
  memberIds: ReadonlySet<string>,
): FieldProblem[] {
  return assignments.flatMap(({ memberId, visitorIds }, index): FieldProblem[] => [
    ...(memberIds.has(memberId) ? [] : [{ path: `assignments.${index}.memberId`, code: 'NOT_FOUND' } as const]),
    ...visitorIds.flatMap((id, at) =>
      id === memberId ? [{ path: `assignments.${index}.visitorIds.${at}`, code: 'NOT_ALLOWED' } as const] : [],
    ),
  ]);
}
