/** A link of a tree, between two people. */
export interface TreeLink {
  fromId: string;
  toId: string;
}

/**
 * Everybody who stands in these links, each with the link from above (null for the roots), those above before those below.
 * With a root it is the tree below that person, who is in it in any case.
 */
export function liaisonTree<L extends TreeLink>(
  links: readonly L[],
  constituents: readonly { fromId: string }[],
  rootId: string | null,
): { personId: string; above: L | null }[] {
  const below = new Map<string, L[]>();
  for (const link of links) {
    const known = below.get(link.fromId);
    if (known) known.push(link);
    else below.set(link.fromId, [link]);
  }
  const linked = new Set(links.map(({ toId }) => toId));
  const tops = [...below.keys(), ...constituents.map(({ fromId }) => fromId)].filter((id) => !linked.has(id));
  const nodes = new Map<string, L | null>((rootId === null ? tops : [rootId]).map((id) => [id, null]));
  // A map is walked on while it grows: the people below come behind, and nobody twice.
  for (const personId of nodes.keys())
    for (const link of below.get(personId) ?? []) if (!nodes.has(link.toId)) nodes.set(link.toId, link);
  return [...nodes].map(([personId, above]) => ({ personId, above }));
}
