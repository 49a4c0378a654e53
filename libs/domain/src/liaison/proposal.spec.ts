import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tier } from '../people/index';
import { LiaisonNetwork, proposeLinks, type Link, type Linkable, type PersonLevel } from './index';

const LEVELS: PersonLevel[] = ['CHAIR_TO_STANDING', 'STANDING_TO_MEMBER'];
const ALL = { levels: LEVELS, sectorId: null };

const people = (tier: Tier, sectors: (string | null)[], prefix: string): Linkable[] =>
  sectors.map((sectorId, index) => ({ id: `${prefix}${index}`, tier, active: true, sectorId }));
const link = (fromId: string, toId: string): Link => ({ fromId, toId, constituency: null });
const count = (links: readonly { fromId: string }[], id: string) => links.filter(({ fromId }) => fromId === id).length;
const spread = (loads: readonly number[]) => Math.max(...loads) - Math.min(...loads);

describe('L1: a proposed assignment', () => {
  test('members go to the standing members of their sector, evenly; the others to whoever has the fewest', () => {
    const roster = [
      ...people('STANDING_COMMITTEE', ['a', 'a', 'b'], 's'),
      ...people('MEMBER', ['a', 'a', 'a', 'b', 'c', null], 'm'),
    ];
    const proposed = proposeLinks(roster, [], { levels: ['STANDING_TO_MEMBER'], sectorId: null });
    const reasons = Object.fromEntries(proposed.map(({ toId, reason }) => [toId, reason]));
    expect(reasons).toEqual({
      ...{ m0: 'SAME_SECTOR', m1: 'SAME_SECTOR', m2: 'SAME_SECTOR', m3: 'SAME_SECTOR' },
      ...{ m4: 'BALANCE', m5: 'BALANCE' },
    });
    expect(['s0', 's1', 's2'].map((id) => count(proposed, id))).toEqual([2, 2, 2]);
  });

  test('who is linked already counts as a load and is left alone, and so is whoever no longer takes part', () => {
    const chairs = people('CHAIR_MEETING', [null, null], 'c');
    const standing = people('STANDING_COMMITTEE', [null, null, null], 's');
    const gone = { ...people('STANDING_COMMITTEE', [null], 'g')[0]!, active: false };
    const proposed = proposeLinks([...chairs, ...standing, gone], [link('c0', 's0'), link('c0', 's1')], ALL);
    expect(proposed).toEqual([{ fromId: 'c1', toId: 's2', level: 'CHAIR_TO_STANDING', reason: 'BALANCE' }]);
  });

  test('of one sector it proposes for the people of that sector alone', () => {
    const roster = [...people('STANDING_COMMITTEE', ['a', 'b'], 's'), ...people('MEMBER', ['a', 'b', null], 'm')];
    expect(proposeLinks(roster, [], { ...ALL, sectorId: 'a' }).map(({ toId }) => toId)).toEqual(['m0']);
  });
});

describe('L1: over random networks a proposal', () => {
  const sector = fc.constantFrom('a', 'b', 'c', null);
  const roster = fc
    .array(
      fc.record({
        tier: fc.constantFrom<(Tier | null)[]>('CHAIR_MEETING', 'STANDING_COMMITTEE', 'MEMBER', 'MEMBER', null),
        sectorId: sector,
        active: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
      }),
      { maxLength: 40 },
    )
    .chain((list) =>
      fc.record({
        roster: fc.constant(list.map((one, index): Linkable => ({ id: `p${index}`, ...one }))),
        /** Links of earlier days, which present tiers may no longer fit. */
        tried: fc.array(fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 39 })), { maxLength: 30 }),
        stale: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      }),
    );

  const standing = (known: readonly Linkable[], tried: [number, number][], stale: boolean[]): Link[] => {
    const open: Link[] = [];
    tried.forEach(([from, to], index) => {
      const [one, other] = [known[from], known[to]];
      if (!one || !other || one === other) return;
      const network = new LiaisonNetwork(open);
      const problem = network.problem(link(one.id, other.id), one, other);
      const could = problem === 'WRONG_TIER' && !network.isLinked(other.id) && !network.standsAbove(other.id, one.id);
      if (problem === null || (stale[index] && could)) open.push(link(one.id, other.id));
    });
    return open;
  };

  test('is accepted by L1 from its first link to its last, and leaves nobody out for whom there is somebody', () => {
    fc.assert(
      fc.property(roster, ({ roster: known, tried, stale }) => {
        const open = standing(known, tried, stale);
        const network = new LiaisonNetwork(open);
        const byId = new Map(known.map((one) => [one.id, one]));
        for (const { fromId, toId } of proposeLinks(known, open, ALL)) {
          const one = link(fromId, toId);
          expect(network.problem(one, byId.get(fromId)!, byId.get(toId)!)).toBeNull();
          network.add(one);
        }
        for (const to of known.filter(({ active, id }) => active && !network.isLinked(id)))
          for (const from of known.filter(({ active }) => active))
            expect(network.problem(link(from.id, to.id), from, to)).toBe('WRONG_TIER');
      }),
      { numRuns: 200 },
    );
  });

  test('spreads by one at most within each sector, and over all where sectors say nothing', () => {
    fc.assert(
      fc.property(
        fc.array(sector, { minLength: 1, maxLength: 8 }),
        fc.array(sector, { maxLength: 60 }),
        (above, below) => {
          const standingMembers = people('STANDING_COMMITTEE', above, 's');
          const members = people('MEMBER', below, 'm');
          const proposed = proposeLinks([...standingMembers, ...members], [], ALL);
          expect(proposed).toHaveLength(members.length);
          const sectorOf = new Map([...standingMembers, ...members].map((one) => [one.id, one.sectorId]));
          const own = proposed.filter(({ reason }) => reason === 'SAME_SECTOR');
          for (const one of own) expect(sectorOf.get(one.fromId)).toBe(sectorOf.get(one.toId));
          for (const name of ['a', 'b', 'c']) {
            const peers = standingMembers.filter(({ sectorId }) => sectorId === name);
            if (peers.length > 0) expect(spread(peers.map(({ id }) => count(own, id)))).toBeLessThanOrEqual(1);
          }
          // Whoever got somebody of another sector has at most one more than anybody.
          const loads = new Map(standingMembers.map(({ id }) => [id, count(proposed, id)]));
          for (const { fromId } of proposed.filter(({ reason }) => reason === 'BALANCE'))
            expect(loads.get(fromId)! - Math.min(...loads.values())).toBeLessThanOrEqual(1);
          if (own.length === 0) expect(spread([...loads.values()])).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
