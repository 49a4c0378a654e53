import type { Named } from '../../people';
import type { Assigned } from '../visits.documents';

/** Visitors that were chosen and aren't saved yet, by the member's id. */
export type Visitors = Readonly<Record<string, Named[]>>;

const sameIds = (one: readonly Named[], other: readonly Named[]) =>
  one.length === other.length && one.every(({ id }, index) => other[index]?.id === id);

/** What would be saved: members whose visitors differ from what they are. */
export const changesOf = (
  members: readonly Assigned[],
  changed: Visitors,
): { memberId: string; visitorIds: string[] }[] =>
  members.flatMap(({ person, visitors }) => {
    const chosen = changed[person.id];
    return !chosen || sameIds(chosen, visitors)
      ? []
      : [{ memberId: person.id, visitorIds: chosen.map(({ id }) => id) }];
  });

/** How many members each visitor would have, the most first. */
export function loadsOf(members: readonly Assigned[], changed: Visitors): { name: string; count: number }[] {
  const loads = new Map<string, { name: string; count: number }>();
  for (const { person, visitors } of members)
    for (const { id, name } of changed[person.id] ?? visitors)
      loads.set(id, { name, count: (loads.get(id)?.count ?? 0) + 1 });
  return [...loads.values()].sort((one, other) => other.count - one.count);
}
