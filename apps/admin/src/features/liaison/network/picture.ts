import type { ContactRecency } from '@sanlian/domain';
import type { NetworkEdge, NetworkNode } from '../../../platform/charts/network/network';
import { recencyOf } from '../recency';
import type { Branch, BranchKind } from './forest';
import { DIAMETERS, type Placed } from './layouts';

const SYMBOLS: Record<BranchKind, NetworkNode['symbol']> = {
  CHAIR_MEETING: 'diamond',
  STANDING_COMMITTEE: 'square',
  MEMBER: 'circle',
  CONSTITUENCY: 'triangle',
};
const RANKS: Record<BranchKind, number> = { CHAIR_MEETING: 0, STANDING_COMMITTEE: 1, MEMBER: 2, CONSTITUENCY: 3 };

/** Points and lines of what was laid out; everybody has the colour of the link from above, roots that of all below. */
export function networkOf(
  placed: readonly Placed[],
  colours: Readonly<Record<ContactRecency, string>>,
  beside: boolean,
): { nodes: NetworkNode[]; edges: NetworkEdge[] } {
  const shown = new Set(placed.map(({ branch }) => branch.id));
  const colourOf = (branch: Branch) => colours[recencyOf(branch.lastContactAt)];
  const nodes = placed.map(({ branch, x, y, room, closed }): NetworkNode => ({
    id: branch.id,
    name: closed ? `${branch.name} (+${branch.size})` : branch.name,
    x,
    y,
    size: DIAMETERS[branch.kind],
    symbol: SYMBOLS[branch.kind],
    colour: colourOf(branch),
    hollow: branch.lastContactAt === null,
    rank: RANKS[branch.kind],
    label: !beside ? 'below' : branch.below.length > 0 && !closed ? 'left' : 'right',
    room,
  }));
  const edges = placed.flatMap(({ branch }): NetworkEdge[] =>
    branch.above && shown.has(branch.above.id)
      ? [{ from: branch.above.id, to: branch.id, colour: colourOf(branch) }]
      : [],
  );
  return { nodes, edges };
}
