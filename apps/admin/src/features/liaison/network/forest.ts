import type { Tier } from '@sanlian/domain';
import type { Named } from '../../people';
import type { TreeNode } from './network.documents';

export type BranchKind = Tier | 'CONSTITUENCY';

/** A person or a constituency of the network, with those they are linked to. */
export interface Branch {
  /** Of the person; of the link where it is a constituency. */
  id: string;
  kind: BranchKind;
  name: string;
  sector: Named | null;
  /** The branch above; null for those whom nobody is linked to. */
  above: Branch | null;
  /** The link from above. */
  linkId: string | null;
  contactCount: number;
  lastContactAt: number | null;
  below: Branch[];
  /** How many there are below, at any depth. */
  size: number;
}

export interface Forest {
  roots: Branch[];
  byId: ReadonlyMap<string, Branch>;
}

const momentOf = (iso: string | null) => (iso === null ? null : Date.parse(iso));

function branchOf({ person, linkId, contactCount, lastContactAt }: TreeNode): Branch {
  const { id, name, tier, sector } = person;
  const counted = { linkId, contactCount, lastContactAt: momentOf(lastContactAt) };
  return { id, kind: tier ?? 'MEMBER', name, sector, above: null, ...counted, below: [], size: 0 };
}

/** The network as trees, the larger ones first; constituencies stand below their members. */
export function forestOf(nodes: readonly TreeNode[]): Forest {
  const byId = new Map(nodes.map((node) => [node.person.id, branchOf(node)]));
  const roots: Branch[] = [];
  for (const { person, parentId, constituencies } of nodes) {
    const branch = byId.get(person.id);
    if (!branch) continue;
    const above = parentId === null ? undefined : byId.get(parentId);
    if (above && above !== branch) {
      branch.above = above;
      above.below.push(branch);
    } else roots.push(branch);
    for (const { linkId, name, contactCount, lastContactAt } of constituencies) {
      const own = { contactCount, lastContactAt: momentOf(lastContactAt), linkId };
      const below: Branch = {
        id: linkId,
        kind: 'CONSTITUENCY',
        name,
        sector: null,
        above: branch,
        ...own,
        below: [],
        size: 0,
      };
      branch.below.push(below);
      byId.set(linkId, below);
    }
  }
  for (const root of roots) measure(root);
  roots.sort(larger);
  return { roots, byId };
}

const larger = (one: Branch, other: Branch) => other.size - one.size || one.name.localeCompare(other.name, 'zh');

function measure(branch: Branch): number {
  branch.size = branch.below.reduce((sum, below) => sum + 1 + measure(below), 0);
  branch.below.sort(larger);
  return branch.size;
}

/** Everybody in these trees, those above before those below. */
export function* everyone(roots: readonly Branch[]): Generator<Branch> {
  for (const root of roots) {
    yield root;
    yield* everyone(root.below);
  }
}

/** Those above, the nearest first. */
export function* thoseAbove(branch: Branch): Generator<Branch> {
  for (let above = branch.above; above; above = above.above) yield above;
}
