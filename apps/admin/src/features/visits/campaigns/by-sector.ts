import type { Named } from '../../people';
import type { PersonOfVisit } from '../visits.documents';

/** People by their sectors, in the order in which the sectors come; those without one at the end. */
export function bySector(people: readonly PersonOfVisit[]): { sector: Named | null; people: PersonOfVisit[] }[] {
  const groups = new Map<string, { sector: Named | null; people: PersonOfVisit[] }>();
  for (const person of people) {
    const key = person.sector?.id ?? '';
    const group = groups.get(key) ?? { sector: person.sector ?? null, people: [] };
    group.people.push(person);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.sector === null) - Number(other.sector === null));
}
