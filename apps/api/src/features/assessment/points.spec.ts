import {
  createWorld,
  Oversight,
  ReportPress,
  SubmissionDesk,
  YearDesk,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
let oversight: Oversight;
let year: YearDesk;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
  oversight = await Oversight.open(world, press);
  year = new YearDesk(2026, desk.office);
});
afterAll(() => app.stop());

const together = (lead: Someone, ...others: Someone[]) => [
  { personId: lead.personId, lead: true },
  ...others.map(({ personId }) => ({ personId })),
];
const DOSSIER = `query ($year: Int!, $personId: ID) {
  dutyDossier(year: $year, personId: $personId) {
    person { id }
    item { points rank exemptionReason }
    lines { event level submission { id } points worth counted reason note }
    missing { key }
  }
}`;
interface Dossier {
  dutyDossier: {
    person: { id: string };
    item: { points: number; rank: number; exemptionReason: string | null } | null;
    lines: {
      event: string;
      level: string | null;
      points: number;
      counted: boolean;
      reason: string | null;
      note: string | null;
    }[];
    missing: { key: string }[];
  };
}
const dossier = async (viewer: Someone, personId?: string) =>
  (await viewer.run<Dossier>(DOSSIER, { year: 2026, personId })).dutyDossier;

describe('A2: points come from what happened', () => {
  test('handed in, adopted, reported, instructed: the lead gets all, a co-reporter half, everybody once', async () => {
    const [lead, other, idle] = [await world.member(), await world.member(), await world.member()];
    const adopted = await press.adopted(lead, { reporters: together(lead, other) });
    await press.sent([adopted]);
    await oversight.instruct([adopted], { text: '请办理。' });
    await oversight.instruct([adopted], { text: '再办理。' });
    expect(await year.row(lead.personId)).toMatchObject({
      ...{ submitted: 1, adopted: 1, instructed: 1, points: 1 + 5 + 5 + 10, dutyMet: true },
    });
    expect(await year.row(other.personId)).toMatchObject({ submitted: 1, adopted: 1, points: 10.5, dutyMet: true });
    expect(await year.row(idle.personId)).toMatchObject({ submitted: 0, points: 0, dutyMet: false });
    const { item, lines, missing } = await dossier(lead);
    expect(item?.points).toBe(21);
    expect(lines.map(({ event, level, points, counted }) => [event, level, points, counted])).toEqual([
      ['INSTRUCTED', 'COUNTY', 10, true],
      ['INSTRUCTED', 'COUNTY', 10, false],
      ['ADOPTED', null, 5, true],
      ['REPORTED', null, 5, true],
      ['SUBMITTED', null, 1, true],
    ]);
    expect(lines[1]).toMatchObject({ reason: 'NOT_HIGHEST', note: '只计最高层级' });
    expect(missing.map(({ key }) => key)).toEqual(['proposal', 'research', 'consultation', 'constituents', 'service']);
  });

  test('what was undone doesn’t count: a withdrawal, an instruction whose task was cancelled', async () => {
    const member = await world.member();
    const withdrawn = await desk.submit(member);
    await desk.move(member, withdrawn, 'WITHDRAW');
    const task = await oversight.registered({}, member);
    expect(await year.points(member.personId)).toBe(1 + 5 + 10);
    const { id, version } = await oversight.move(oversight.bureau, task, 'CANCEL', { note: '撤销批示。' });
    await oversight.chair.run(
      'mutation ($id: ID!, $version: Int!) { confirmCancellation(id: $id, version: $version, confirmed: true) { id } }',
      { id, version },
    );
    expect(await year.row(member.personId)).toMatchObject({ submitted: 1, adopted: 1, instructed: 0, points: 6 });
  });

  test('S4: whoever was merged in shares what the target became, and keeps the own submission', async () => {
    const [lead, merged] = [await world.member(), await world.member()];
    const [target, source] = [await desk.shortlisted(lead), await desk.submit(merged)];
    await desk.office.run('MergeSubmissions', { input: { targetId: target.id, sourceIds: [source.id] } });
    await desk.move(press.chair, await desk.look(target.id), 'SIGN_OFF', { note: '同意采用。' });
    expect(await year.row(lead.personId)).toMatchObject({ submitted: 1, adopted: 1, points: 6 });
    expect(await year.row(merged.personId)).toMatchObject({ submitted: 1, adopted: 1, points: 3.5, dutyMet: true });
  });

  test('an analyst reads the points of a dossier, and neither whose submissions brought them nor why one is exempt', async () => {
    const member = await world.member();
    await press.adopted(member);
    const input = { year: 2026, personId: member.personId, reason: '长期病休' };
    await desk.office.run('mutation ($input: ExemptionInput!) { exempt(input: $input) { id } }', { input });
    const seenBy = async (viewer: Someone) => {
      const { item, lines } = await dossier(viewer, member.personId);
      return [item?.points, item?.exemptionReason, lines.length];
    };
    expect(await seenBy(desk.office)).toEqual([6, '长期病休', 2]);
    expect(await seenBy(member)).toEqual([6, '长期病休', 2]);
    expect(await seenBy(await world.analyst())).toEqual([6, null, 0]);
  });

  test('informants have a ranking of their own', async () => {
    const informant = await world.informant();
    await desk.submit(informant, { channel: 'INFORMANT' });
    expect(await year.row(informant.personId)).toBeUndefined();
    expect(await year.row(informant.personId, informant, { group: 'INFORMANTS' })).toMatchObject({
      submitted: 1,
      points: 1,
    });
  });

  test('an adoption upward earns by the level of the committee above', async () => {
    const member = await world.member();
    const { id: submissionId } = await press.adopted(member);
    const upper = await world.organization('UPPER_COMMITTEE', { level: 'PROVINCE' });
    const { reportUpward } = await desk.office.run<{ reportUpward: { id: string } }>('ReportUpward', {
      input: { submissionId, recipientId: upper.id, sentAt: '2026-05-11T09:00:00+08:00' },
    });
    expect(await year.points(member.personId)).toBe(6);
    await desk.office.run('RecordAdoption', { id: reportUpward.id, adoptedAt: '2026-05-11T09:00:00+08:00' });
    expect(await year.points(member.personId)).toBe(26);
  });

  test('a sector has the points of its members and the counts of its submissions; a unit its own', async () => {
    const sector = await world.sector();
    const [author, unit] = [await world.member({ sector }), await world.unit()];
    await world.member({ sector });
    await press.adopted(author, { sectorId: sector.id });
    await desk.submit(unit, { channel: 'UNIT' });
    const { sectorAssessment } = await desk.office.run<{ sectorAssessment: { sector: { id: string } }[] }>(
      `{ sectorAssessment(year: 2026) {
        rank sector { id } submitted onBehalfOfSector adopted instructed points members pointsPerMember dutyMetRatio
      } }`,
    );
    expect(sectorAssessment.find((row) => row.sector.id === sector.id)).toMatchObject({
      ...{ submitted: 1, onBehalfOfSector: 0, adopted: 1, instructed: 0, points: 6 },
      ...{ members: 2, pointsPerMember: 3, dutyMetRatio: 0.5 },
    });
    const { unitAssessment } = await desk.office.run<{ unitAssessment: { organization: { id: string } }[] }>(
      '{ unitAssessment(year: 2026) { rank organization { id } submitted adopted instructed points } }',
    );
    expect(unitAssessment.find((row) => row.organization.id === unit.organizationId)).toMatchObject({
      ...{ submitted: 1, adopted: 0, points: 1 },
    });
  });
});

describe('who sees what before publication', () => {
  test('one sees oneself; the office, the chair meeting and analysts see everybody', async () => {
    const sector = await world.sector();
    const convener = await world.convener(sector);
    const [member, stranger] = [await world.member({ sector }), await world.member()];
    const shown = async (viewer: Someone) => (await year.page(viewer)).items.map(({ person }) => person.id);
    expect(await shown(member)).toEqual([member.personId]);
    expect(await shown(convener)).toEqual([convener.personId]);
    for (const nobody of [await world.department(), world.admin]) expect(await shown(nobody)).toEqual([]);
    for (const reader of [desk.office, press.chair, await world.analyst()])
      expect(await shown(reader)).toContain(member.personId);
    expect((await dossier(convener, member.personId)).person.id).toBe(member.personId);
    expect(await stranger.refusal(DOSSIER, { year: 2026, personId: member.personId })).toBe('NOT_FOUND');
    expect(await convener.refusal(DOSSIER, { year: 2026, personId: stranger.personId })).toBe('NOT_FOUND');
    expect(await desk.office.refusal(DOSSIER, { year: 2026 })).toBe('BAD_USER_INPUT');
    const totals = '{ sectorAssessment(year: 2026) { sector { id } } unitAssessment(year: 2026) { points } }';
    expect(await member.run(totals)).toEqual({ sectorAssessment: [], unitAssessment: [] });
    expect(await convener.run(totals)).toEqual({
      sectorAssessment: [{ sector: { id: sector.id } }],
      unitAssessment: [],
    });
  });

  test('ranks are of the whole group, whatever is filtered, and pages go on behind a person', async () => {
    const sector = await world.sector();
    const [best, second, third] = [
      await world.member({ sector, name: '甲仁' }),
      await world.member({ sector, name: '乙仁' }),
      await world.member({ sector, name: '丙仁' }),
    ];
    await press.adopted(best);
    await press.adopted(best);
    await desk.submit(second);
    await desk.submit(third);
    const page = await year.page(desk.office, { sectorId: sector.id });
    expect(page.total).toBe(3);
    const [first, ...rest] = page.items;
    expect(first?.person.id).toBe(best.personId);
    expect(rest[0]?.rank).toBe(rest[1]?.rank);
    expect((await year.row(second.personId))?.rank).toBe(rest[0]?.rank);
    const named = { sort: { field: 'NAME', order: 'ASC' } };
    const ids = async (more: object) =>
      (await year.page(desk.office, { sectorId: sector.id, q: '仁' }, more)).items.map(({ person }) => person.id);
    const all = await ids(named);
    expect(await ids({ ...named, page: { limit: 2, after: all[0] } })).toEqual(all.slice(1));
    expect((await year.page(desk.office, { sectorId: sector.id, dutyMet: true })).total).toBe(1);
  });
});

describe('rules', () => {
  const PREVIEW = `query ($rules: [DutyRuleInput!]!) { previewDutyRules(year: 2025, rules: $rules) {
    person { id } rankBefore rankAfter pointsBefore pointsAfter } }`;

  test('what a what-if shows is what the rules then do, and every version is kept', async () => {
    app.setNow(Date.parse('2025-06-02T09:00:00+08:00'));
    const before = new YearDesk(2025, await world.office());
    const [many, one] = [await world.member(), await world.member()];
    for (let count = 0; count < 3; count++) await desk.submit(many);
    await press.adopted(one);
    expect([await before.points(many.personId), await before.points(one.personId)]).toEqual([3, 6]);
    const rules = [
      {
        key: 'information',
        title: '信息',
        target: 2,
        points: [{ event: 'SUBMITTED' as const, points: 4, yearlyCap: 10 }],
      },
      { key: 'visit', title: '走访', target: 1 },
    ];
    const { previewDutyRules } = await desk.office.run<{ previewDutyRules: { person: { id: string } }[] }>(PREVIEW, {
      rules,
    });
    const previewed = previewDutyRules.find(({ person }) => person.id === many.personId);
    expect(previewed).toMatchObject({ pointsBefore: 3, pointsAfter: 10, rankAfter: 1 });
    expect((await before.page()).ruleVersion).toBe(0);
    await before.setRules(rules);
    expect(await before.row(many.personId)).toMatchObject({ points: 10, rank: 1, dutyMet: false });
    expect((await before.row(one.personId))?.duties.map(({ key, counts }) => [key, counts])).toEqual([
      ['information', 'BY_ITSELF'],
      ['visit', 'BY_RECORD'],
    ]);
    await before.earning({ event: 'ADOPTED', points: 3, coReporters: 'SPLIT' });
    const { dutyRuleVersions } = await many.run<{ dutyRuleVersions: { version: number; rules: object[] }[] }>(
      '{ dutyRuleVersions(year: 2025) { version at by { displayName } rules { key target } } }',
    );
    expect(dutyRuleVersions.map(({ version, rules: { length } }) => [version, length])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(await before.points(one.personId)).toBe(3);
    app.setNow(Date.parse('2026-05-11T09:00:00+08:00'));
  });

  test('only the office sets or tries rules, and a stale version or a wrong rule is refused', async () => {
    const rules = [{ key: 'information', title: '信息', target: 1 }];
    const member = await world.member();
    expect(await member.refusal('SetDutyRules', { year: 2024, rules })).toBe('FORBIDDEN');
    expect(await member.refusal(PREVIEW, { rules })).toBe('FORBIDDEN');
    const set = 'mutation ($rules: [DutyRuleInput!]!) { setDutyRules(year: 2024, rules: $rules, version: 3) { key } }';
    expect(await desk.office.refusal(set, { rules })).toBe('CONFLICT');
    const levelled = [{ ...rules[0], points: [{ event: 'ADOPTED', level: 'CITY', points: 1 }] }];
    const problem = await desk.office.problem('SetDutyRules', { year: 2024, rules: levelled });
    expect(problem?.extensions.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['rules.0.points.0.level', 'NOT_ALLOWED'],
    ]);
  });
});
