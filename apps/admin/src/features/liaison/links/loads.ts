import type { ProposedLink } from './links.documents';

/** How many of these links each of those above would get, the most loaded first. */
export function loadsOf(links: readonly ProposedLink[]): { id: string; name: string; count: number }[] {
  const loads = new Map<string, { id: string; name: string; count: number }>();
  for (const { from } of links) {
    const load = loads.get(from.id) ?? { id: from.id, name: from.name, count: 0 };
    load.count += 1;
    loads.set(from.id, load);
  }
  return [...loads.values()].sort((one, other) => other.count - one.count);
}
