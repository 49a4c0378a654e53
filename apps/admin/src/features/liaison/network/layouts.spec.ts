import { expect, test } from 'vitest';
import { everyone, forestOf } from './forest';
import { DIAMETERS, layOutFlowers, layOutTree, openAtFirst, type Placed } from './layouts';
import type { TreeNode } from './network.documents';

const node = (id: string, parentId: string | null, tier: TreeNode['person']['tier'], own: Partial<TreeNode> = {}) => ({
  person: { id, name: id, tier, sector: null },
  parentId,
  level: null,
  linkId: parentId && `${parentId}-${id}`,
  contactCount: 0,
  lastContactAt: null,
  constituencies: [],
  ...own,
});

/** A network of `chairs` with `standing` below each, and `members` below each of those. */
function network(chairs: number, standing: number, members: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let c = 0; c < chairs; c += 1) {
    nodes.push(node(`c${c}`, null, 'CHAIR_MEETING'));
    for (let s = 0; s < standing; s += 1) {
      nodes.push(node(`c${c}s${s}`, `c${c}`, 'STANDING_COMMITTEE'));
      for (let m = 0; m < members; m += 1) nodes.push(node(`c${c}s${s}m${m}`, `c${c}s${s}`, 'MEMBER'));
    }
  }
  return nodes;
}

/** Pairs of points whose circles touch. */
function touching(placed: readonly Placed[]): number {
  const cells = new Map<string, Placed[]>();
  let count = 0;
  for (const one of placed) {
    const [column, row] = [Math.floor(one.x / 40), Math.floor(one.y / 40)];
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const other of cells.get(`${column + dx}/${row + dy}`) ?? []) {
          const apart = (DIAMETERS[one.branch.kind] + DIAMETERS[other.branch.kind]) / 2;
          if (Math.hypot(one.x - other.x, one.y - other.y) < apart) count += 1;
        }
    cells.set(`${column}/${row}`, [...(cells.get(`${column}/${row}`) ?? []), one]);
  }
  return count;
}

test('the network becomes trees; whom nobody visible is linked to begins one, constituencies stand below', () => {
  const constituencies = [{ linkId: 'l9', name: '城东街道', contactCount: 1, lastContactAt: '2026-03-01T08:00:00Z' }];
  const { roots, byId } = forestOf([
    node('chair', null, 'CHAIR_MEETING'),
    node('member', 'hidden', 'MEMBER', { constituencies }),
    node('standing', 'chair', 'STANDING_COMMITTEE'),
  ]);
  expect(roots.map(({ id, size }) => [id, size])).toEqual([
    ['chair', 1],
    ['member', 1],
  ]);
  expect(byId.get('l9')).toMatchObject({ kind: 'CONSTITUENCY', name: '城东街道', above: { id: 'member' } });
  expect([...everyone(roots)].map(({ id }) => id)).toEqual(['chair', 'standing', 'member', 'l9']);
});

test('three thousand stand in flowers without touching, about as wide as asked', () => {
  const { roots } = forestOf(network(10, 30, 9));
  const placed = layOutFlowers(roots, 1.6);
  expect(placed).toHaveLength(3010);
  expect(touching(placed)).toBe(0);
  const width = Math.max(...placed.map(({ x }) => x)) - Math.min(...placed.map(({ x }) => x));
  const height = Math.max(...placed.map(({ y }) => y)) - Math.min(...placed.map(({ y }) => y));
  expect(width / height).toBeGreaterThan(0.8);
  expect(width / height).toBeLessThan(3);
});

test('the tree opens as many levels as can be read, and puts everybody into a row of their own', () => {
  const { roots } = forestOf(network(3, 4, 2));
  expect(openAtFirst(roots, 5).size).toBe(0);
  expect(openAtFirst(roots, 12).size).toBe(3);
  expect(openAtFirst(roots, 100).size).toBe(15);
  const all = layOutTree(roots, openAtFirst(roots, 100));
  expect(all).toHaveLength(39);
  const leaves = all.filter(({ branch }) => branch.below.length === 0).map(({ y }) => y);
  expect(new Set(leaves).size).toBe(leaves.length);
  expect(layOutTree(roots, new Set(['c0'])).filter(({ closed }) => closed)).toHaveLength(6);
});
