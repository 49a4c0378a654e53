import { LiaisonNetwork, linkKey, normalKey, type Link, type LinkedPerson, type Tier } from '@sanlian/domain';
import { createWorld, LiaisonDesk, type Named, type Someone, type World } from '@sanlian/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform';
import { statementsOf } from '../../testing/statements';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { Person } from '../people';
import { LiaisonLink } from './index';

let app: TestApp;
let world: World;
let desk: LiaisonDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await LiaisonDesk.open(world);
});
afterAll(() => app.stop());

const SINCE = '2026-01-05';
const PROPOSE =
  'query ($sectorId: ID) { proposeLiaisonLinks(sectorId: $sectorId) { from { id } to { id } level reason } }';
const CONFIRM =
  'mutation ($links: [LiaisonLinkInput!]!) { confirmLiaisonLinks(links: $links) { id level from { id } to { id } } }';

interface Proposed {
  from: { id: string };
  to: { id: string };
  level: string;
  reason: string;
}

const propose = async (sector?: { id: string }): Promise<Proposed[]> =>
  (await desk.office.run<{ proposeLiaisonLinks: Proposed[] }>(PROPOSE, { sectorId: sector?.id })).proposeLiaisonLinks;
const inputsOf = (links: readonly Proposed[]) =>
  links.map(({ from, to }) => ({ fromId: from.id, toId: to.id, since: SINCE }));

describe('L1: over random networks', () => {
  const TIERS: Tier[] = ['CHAIR_MEETING', 'STANDING_COMMITTEE', 'MEMBER'];
  const end = fc.nat({ max: 8 });
  const networks = fc.record({
    tiers: fc.array(fc.constantFrom(...TIERS), { minLength: 9, maxLength: 9 }),
    steps: fc.array(fc.tuple(end, fc.oneof(end, fc.constantFrom('东街', '西街'))), { minLength: 20, maxLength: 20 }),
  });

  test('no link gets in that the rules refuse; what is proposed for the rest is accepted, and spreads by one at most', async () => {
    await fc.assert(
      fc.asyncProperty(networks, async ({ tiers, steps }) => {
        const sector = await world.sector();
        const people = await Promise.all(tiers.map((tier) => desk.person(tier, { sector })));
        const known = people.map(({ id }, index): LinkedPerson => ({ id, tier: tiers[index] ?? null, active: true }));
        const open: Link[] = [];
        for (const [from, to] of steps) {
          const target = typeof to === 'number' ? known[to]! : null;
          const link = {
            fromId: known[from]!.id,
            toId: target?.id ?? null,
            constituency: typeof to === 'string' ? to : null,
          };
          const expected = new LiaisonNetwork(open).problem(link, known[from]!, target);
          expect(await desk.office.refusal('LinkLiaison', { input: { ...link, since: SINCE } })).toBe(expected);
          if (expected === null) open.push(link);
        }
        const proposed = await propose(sector);
        const waiting = known.filter(
          ({ id, tier }) => tier !== 'CHAIR_MEETING' && !open.some(({ toId }) => toId === id),
        );
        const served = waiting.filter(({ tier }) =>
          tiers.includes(tier === 'MEMBER' ? 'STANDING_COMMITTEE' : 'CHAIR_MEETING'),
        );
        expect(
          proposed
            .filter(({ reason }) => reason === 'SAME_SECTOR')
            .map(({ to }) => to.id)
            .sort(),
        ).toEqual(served.map(({ id }) => id).sort());
        if (proposed.length > 0) await desk.office.run(CONFIRM, { links: inputsOf(proposed) });
        const before = new LiaisonNetwork(open);
        for (const { from, to } of proposed) open.push({ fromId: from.id, toId: to.id, constituency: null });
        const after = new LiaisonNetwork(open);
        for (const tier of ['CHAIR_MEETING', 'STANDING_COMMITTEE']) {
          const peers = known.filter((one) => one.tier === tier).map(({ id }) => id);
          // Whoever was given somebody has at most one more than any other.
          const least = Math.min(...peers.map((id) => after.load(id)));
          for (const id of peers.filter((one) => after.load(one) > before.load(one)))
            expect(after.load(id) - least).toBeLessThanOrEqual(1);
        }
        expect(new Set(open.map(linkKey)).size).toBe(open.length);
      }),
      { numRuns: 4 },
    );
  });

  test('links are confirmed all or none, each that can’t be made by its name', async () => {
    const [chair, standing, member] = await Promise.all([
      desk.person('CHAIR_MEETING'),
      desk.person('STANDING_COMMITTEE'),
      desk.person('MEMBER'),
    ]);
    const link = (from: Named, to: Named) => ({ fromId: from.id, toId: to.id, since: SINCE });
    const links = [link(chair, standing), link(standing, member), link(chair, member), link(standing, member)];
    const problem = await desk.office.problem(CONFIRM, { links });
    expect(problem?.extensions.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'links.2.toId WRONG_TIER',
      'links.3.toId ALREADY_LINKED',
    ]);
    const answer = await desk.office.run<{ confirmLiaisonLinks: { level: string }[] }>(CONFIRM, {
      links: links.slice(0, 2),
    });
    expect(answer.confirmLiaisonLinks.map(({ level }) => level)).toEqual(['CHAIR_TO_STANDING', 'STANDING_TO_MEMBER']);
    expect(await (await world.member()).refusal(CONFIRM, { links })).toBe('FORBIDDEN');
    const wrong = await desk.office.problem('{ proposeLiaisonLinks(level: MEMBER_TO_CONSTITUENCY) { reason } }');
    expect(wrong?.extensions.fields).toMatchObject([{ path: 'level', code: 'NOT_ALLOWED' }]);
  });
});

describe('L2: coverage', () => {
  interface Coverage {
    level: string;
    linked: number;
    total: number;
    ratio: number;
    heard: number;
    unlinked: { id: string }[];
    unheard: { id: string }[];
  }
  const COVERAGE =
    'query ($year: Int, $quarter: Int) { liaisonCoverage(year: $year, quarter: $quarter) { level linked total ratio heard unlinked { id } unheard { id } } }';
  /** What is told of these people on each level: linked and heard, linked and not heard, not linked. */
  async function told(viewer: Someone, people: Record<string, { id: string }>, when: object = {}) {
    const { liaisonCoverage } = await viewer.run<{ liaisonCoverage: Coverage[] }>(COVERAGE, { ...when });
    for (const { linked, total, ratio, heard, unlinked, unheard } of liaisonCoverage) {
      expect([heard + unheard.length, linked + unlinked.length]).toEqual([linked, total]);
      expect(ratio).toBe(total === 0 ? 1 : linked / total);
    }
    const words = (list: { id: string }[], word: string) =>
      Object.keys(people).flatMap((name) =>
        list.some(({ id }) => id === people[name]?.id) ? [`${name} ${word}`] : [],
      );
    return liaisonCoverage.map(({ unlinked, unheard }) =>
      [...words(unlinked, 'unlinked'), ...words(unheard, 'unheard')].join(', '),
    );
  }

  test('tells for each level and quarter who is linked, who was heard and who wasn’t', async () => {
    const [chair, standing] = [await world.chair(), await world.personal(['MEMBER'], { tier: 'STANDING_COMMITTEE' })];
    const [one, two, free] = await Promise.all([desk.person('MEMBER'), desk.person('MEMBER'), desk.person('MEMBER')]);
    const people = { standing: { id: standing.personId }, one, two, free };
    await desk.link({ id: chair.personId }, people.standing);
    const first = await desk.link(people.standing, one);
    const second = await desk.link(people.standing, two);
    const street = await desk.link(one, '望江街道');
    await desk.contact(first, '2026-02-10T09:00:00+08:00');
    await desk.contact(second, '2026-04-02T09:00:00+08:00');
    await desk.contact(street, '2026-05-02T09:00:00+08:00');
    const unlinkedBelow = 'two unlinked, free unlinked';
    expect(await told(chair, people)).toEqual(['standing unheard', 'free unlinked, one unheard', unlinkedBelow]);
    expect(await told(desk.office, people, { year: 2026, quarter: 1 })).toEqual([
      'standing unheard',
      'free unlinked, two unheard',
      'two unlinked, free unlinked, one unheard',
    ]);
    expect((await told(chair, people, { year: 2025, quarter: 4 }))[0]).toBe('standing unlinked');
    await desk.unlink(second, '2026-05-11');
    expect((await told(chair, people))[1]).toBe('two unlinked, free unlinked, one unheard');
    expect((await told(chair, people, { quarter: 1 }))[1]).toBe('free unlinked, two unheard');
    // Whoever reads some links is told of the people in those.
    expect(await told(standing, people)).toEqual(['standing unheard', 'one unheard', '']);
    expect(await told(await world.analyst(), people)).toEqual(['', '', '']);
    expect(await desk.office.refusal(COVERAGE, { quarter: 5 })).toBe('BAD_USER_INPUT');
  });
});

describe('the network as a whole', () => {
  const TREE =
    '{ liaisonTree { person { id name tier sector { name } } parentId level linkId contactCount lastContactAt constituencies { linkId name contactCount lastContactAt } } }';

  test('a root shows what is below it, counts of its links downwards, and constituents by name', async () => {
    const [standing, member] = [await desk.person('STANDING_COMMITTEE'), await desk.person('MEMBER')];
    const link = await desk.link(standing, member);
    const street = await desk.link(member, '光明街道');
    await desk.contact(link, '2026-05-01T09:00:00+08:00');
    await desk.contact(street, '2026-05-02T09:00:00+08:00');
    const { liaisonTree } = await desk.office.run<{ liaisonTree: object[] }>(
      'query ($id: ID) { liaisonTree(rootId: $id) { person { id } parentId level linkId contactCount lastContactAt constituencies { name contactCount } } }',
      { id: standing.id },
    );
    const contacts = { contactCount: 1, lastContactAt: '2026-05-01T01:00:00.000Z' };
    expect(liaisonTree).toEqual([
      { person: { id: standing.id }, parentId: null, level: null, linkId: null, ...contacts, constituencies: [] },
      {
        person: { id: member.id },
        parentId: standing.id,
        level: 'STANDING_TO_MEMBER',
        linkId: link.id,
        ...contacts,
        constituencies: [{ name: '光明街道', contactCount: 1 }],
      },
    ]);
    expect(await desk.office.refusal('LiaisonTree', { rootId: 'nobody' })).toBe('NOT_FOUND');
  });

  test('tree, coverage, top concerns and a page of links ask a fixed number of statements, also of 3,000 people', async () => {
    const asked = [
      TREE,
      '{ liaisonCoverage { level linked unlinked { id name } unheard { id name } } }',
      '{ topConcerns { topic sectors { name } months { count } } }',
      '{ liaisonLinks(page: { limit: 200 }) { total items { from { name } to { name } contactCount lastContactAt fits mayRecord } } }',
      '{ proposeLiaisonLinks { from { name } to { name } reason } }',
    ];
    const count = async () => {
      const counts: number[] = [];
      for (const query of asked) counts.push(await statementsOf(app, () => desk.office.run(query)));
      return counts;
    };
    // Something is there for each of them to find.
    await desk.person('MEMBER');
    const street = await desk.link(await desk.person('MEMBER', { sector: await world.sector() }), '望江街道');
    await desk.contact(street, '2026-05-02T09:00:00+08:00', { concerns: ['物业'] });
    const few = await count();
    await fillNetwork(3_000, 2_000);
    expect(await count()).toEqual(few);
    expect(few).toEqual([2, 5, 3, 2, 4]);
    const { liaisonTree } = await desk.office.run<{ liaisonTree: object[] }>(TREE);
    expect(liaisonTree.length).toBeGreaterThan(2_990);
  });

  /** People with a chair and standing members above them, and constituents, past the services. */
  async function fillNetwork(people: number, constituents: number): Promise<void> {
    const { manager } = app.app.platform.database.source;
    const [chairs, standing] = [10, 290];
    const roster = Array.from({ length: people }, (_, index): Person => {
      const tier: Tier = index < chairs ? 'CHAIR_MEETING' : index < chairs + standing ? 'STANDING_COMMITTEE' : 'MEMBER';
      const name = `网络${index}`;
      return {
        ...{ id: newId(), version: 1, name, nameKey: normalKey(name), phone: null, tier, informantSource: null },
        ...{ sectorId: null, organizationId: null, active: true, createdAt: app.now(), updatedAt: app.now() },
      } as Person;
    });
    const link = (level: LiaisonLink['level'], fromId: string, toId: string | null, constituency: string | null) => ({
      ...{ id: newId(), version: 1, level, fromId, toId, constituency, since: SINCE, until: null },
      ...{
        openKey: linkKey({ fromId, toId, constituency }),
        recordedById: desk.office.accountId,
        createdAt: app.now(),
      },
    });
    const links = [
      ...roster.slice(chairs).map(({ id }, index) => {
        const above = index < standing ? roster[index % chairs]! : roster[chairs + (index % standing)]!;
        return link(index < standing ? 'CHAIR_TO_STANDING' : 'STANDING_TO_MEMBER', above.id, id, null);
      }),
      ...roster.slice(-constituents).map(({ id }, index) => link('MEMBER_TO_CONSTITUENCY', id, null, `社区${index}`)),
    ];
    for (let start = 0; start < roster.length; start += 500)
      await manager.insert(Person, roster.slice(start, start + 500));
    for (let start = 0; start < links.length; start += 500)
      await manager.insert(LiaisonLink, links.slice(start, start + 500));
  }
});
