import {
  agendaProblems,
  attendeeTierProblems,
  refuseProblems,
  type AttendeeRole,
  type FieldProblem,
  type VettingPlan,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { isDuplicate, type Tx } from '../../platform';
import { Person } from '../people';
import { Submission } from '../submissions';
import { VettingItem } from './vetting-item.entity';
import type { VettingSessionInput } from './vetting.input';

/** Everyone in the plan with their role (V1). */
export function rolesOf(plan: VettingPlan): Map<string, AttendeeRole> {
  return new Map<string, AttendeeRole>([
    [plan.presiderId, 'PRESIDER'],
    ...plan.attendeeIds.map((id): [string, AttendeeRole] => [id, 'ATTENDEE']),
    ...plan.enlargedIds.map((id): [string, AttendeeRole] => [id, 'ENLARGED']),
    ...plan.guestIds.map((id): [string, AttendeeRole] => [id, 'GUEST']),
  ]);
}

/** Where the input names each person. */
function placesOf(input: VettingSessionInput): [path: string, personId: string][] {
  const listed = (path: string, ids: readonly string[] | null | undefined): [string, string][] =>
    (ids ?? []).map((id, index) => [`${path}.${index}`, id]);
  return [
    ['presiderId', input.presiderId],
    ...listed('attendeeIds', input.attendeeIds),
    ...listed('enlargedIds', input.enlargedIds),
    ...listed('guestIds', input.guestIds),
  ];
}

/** V1: what is wrong with the people of a plan: unknown, no longer active, or no chair-meeting members. */
export async function peopleProblems(tx: Tx, input: VettingSessionInput): Promise<FieldProblem[]> {
  const places = placesOf(input);
  const people = await tx.manager.findBy(Person, { id: In(places.map(([, id]) => id)) });
  const known = new Map(people.map((person) => [person.id, person]));
  const problems = places.flatMap(([path, id]): FieldProblem[] => {
    const person = known.get(id);
    if (!person) return [{ path, code: 'NOT_FOUND' }];
    return person.active ? [] : [{ path, code: 'INACTIVE' }];
  });
  return [...problems, ...attendeeTierProblems(input, new Map(people.map(({ id, tier }) => [id, tier])))];
}

/**
 * Submissions that can't be put on this session's agenda: unknown, not shortlisted, on it already, or before another
 * session that isn't closed. Those in `keptIds` stand on it and stay.
 */
export async function submissionProblems(
  tx: Tx,
  ids: readonly string[],
  own: { sessionId: string; keptIds: readonly string[] } | null = null,
): Promise<FieldProblem[]> {
  const { sessionId = null, keptIds = [] } = own ?? {};
  const submissions = await tx.manager.find(Submission, {
    select: { id: true, status: true },
    where: { id: In([...ids]) },
  });
  const statuses = new Map(submissions.map(({ id, status }) => [id, status]));
  const held = await tx.manager.findBy(VettingItem, { heldSubmissionId: In([...ids]) });
  const heldBy = new Map(held.map((item) => [item.submissionId, item.sessionId]));
  return [
    ...agendaProblems(ids.map((id) => (keptIds.includes(id) ? 'SHORTLISTED' : statuses.get(id)))),
    ...ids.flatMap((id, index): FieldProblem[] => {
      const holder = heldBy.get(id);
      if (holder === undefined || keptIds.includes(id)) return [];
      return [{ path: `submissionIds.${index}`, code: holder === sessionId ? 'DUPLICATE' : 'IN_OTHER_SESSION' }];
    }),
  ];
}

/** A write that meets the unique key of undecided submissions lost a race against another session. */
export async function unlessElsewhere<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error)) refuseProblems([{ path: 'submissionIds', code: 'IN_OTHER_SESSION' }]);
    throw error;
  }
}
