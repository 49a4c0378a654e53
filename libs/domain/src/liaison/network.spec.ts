import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tier } from '../people/index';
import { LEVEL_TIERS, levelBetween, LiaisonNetwork, linkKey, type Link, type LinkedPerson } from './index';

const TIERS: (Tier | null)[] = ['CHAIR_MEETING', 'STANDING_COMMITTEE', 'MEMBER', null];

const person = (id: string, tier: Tier | null): LinkedPerson => ({ id, tier, active: true });
const to = (fromId: string, toId: string): Link => ({ fromId, toId, constituency: null });
const constituents = (fromId: string, constituency: string): Link => ({ fromId, toId: null, constituency });

describe('L1: links join neighbouring tiers', () => {
  const chair = person('c', 'CHAIR_MEETING');
  const standing = person('s', 'STANDING_COMMITTEE');
  const member = person('m', 'MEMBER');

  test('the recorded tiers count, of everybody with everybody exactly three fit', () => {
    const ends = [chair, standing, member, person('n', null), null];
    const fitting = ends.flatMap((from) => ends.map((end) => (from === null ? null : levelBetween(from, end))));
    expect(fitting.filter((level) => level !== null)).toEqual(Object.keys(LEVEL_TIERS));
    expect(levelBetween(standing, null)).toBeNull();
    expect(levelBetween(member, person('n', null))).toBeNull();
  });

  test('a person has one open link, and so have constituents with each member, in whatever spelling', () => {
    const network = new LiaisonNetwork([to('s', 'm'), constituents('m', 'ABC 公司')]);
    const other = person('s2', 'STANDING_COMMITTEE');
    expect(network.problem(to('s2', 'm'), other, member)).toBe('ALREADY_LINKED');
    expect(network.problem(constituents('m', ' ａｂｃ  公司'), member, null)).toBe('ALREADY_LINKED');
    expect(network.problem(constituents('m2', 'ABC 公司'), person('m2', 'MEMBER'), null)).toBeNull();
  });

  test('where tiers changed since, a link that would close a loop is refused like a wrong tier', () => {
    // "b" stood above "a" as a standing member; then their tiers were exchanged.
    const network = new LiaisonNetwork([to('b', 'a')]);
    expect(network.problem(to('a', 'b'), person('a', 'STANDING_COMMITTEE'), person('b', 'MEMBER'))).toBe('WRONG_TIER');
  });
});

describe('L1: over random networks', () => {
  const size = 12;
  const tier = fc.constantFrom(...TIERS);
  const end = fc.nat({ max: size - 1 });
  /** People link, end links and change tiers in any order. */
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('link' as const), from: end, to: end }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('constituents' as const), from: end, to: fc.nat({ max: 2 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('unlink' as const), from: end, to: end }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('tier' as const), from: end, tier }) },
  );

  test('no link gets in that has a wrong tier, closes a loop, or is the second to the same person', () => {
    fc.assert(
      fc.property(
        fc.array(tier, { minLength: size, maxLength: size }),
        fc.array(step, { maxLength: 80 }),
        (tiers, steps) => {
          let open: Link[] = [];
          for (const one of steps) {
            if (one.kind === 'tier') tiers[one.from] = one.tier;
            else if (one.kind === 'unlink') open = open.filter(({ toId }) => toId !== String(one.to));
            else {
              const link =
                one.kind === 'link'
                  ? to(String(one.from), String(one.to))
                  : constituents(String(one.from), `街道${one.to}`);
              const from = person(link.fromId, tiers[one.from] ?? null);
              const target = link.toId === null ? null : person(link.toId, tiers[one.to] ?? null);
              const problem = new LiaisonNetwork(open).problem(link, from, target);
              expect(problem).toBe(expectedProblem(open, link, from, target));
              if (problem === null) open.push(link);
            }
            expect(new Set(open.map(linkKey)).size).toBe(open.length);
            expect(hasLoop(open)).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The same rule, told the long way round. */
function expectedProblem(open: readonly Link[], link: Link, from: LinkedPerson, target: LinkedPerson | null) {
  const neighbours = target === null ? ['MEMBER '] : ['CHAIR_MEETING STANDING_COMMITTEE', 'STANDING_COMMITTEE MEMBER'];
  if (!neighbours.includes(`${from.tier} ${target?.tier ?? ''}`)) return 'WRONG_TIER';
  if (hasLoop([...open.filter(({ toId }) => toId !== link.toId || toId === null), link])) return 'WRONG_TIER';
  const same = open.some(
    (one) => (link.toId !== null && one.toId === link.toId) || (link.toId === null && linkKey(one) === linkKey(link)),
  );
  return same ? 'ALREADY_LINKED' : null;
}

/** Whether somebody comes back to themselves along the links. */
function hasLoop(links: readonly Link[]): boolean {
  const reaches = (id: string, wanted: string, seen: ReadonlySet<string>): boolean =>
    links.some(
      ({ fromId, toId }) =>
        fromId === id &&
        toId !== null &&
        (toId === wanted || (!seen.has(toId) && reaches(toId, wanted, new Set([...seen, toId])))),
    );
  return links.some(({ fromId }) => reaches(fromId, fromId, new Set()));
}
