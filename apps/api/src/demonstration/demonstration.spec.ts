import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Someone } from '@sanlian/testing';
import { startTestApp, type TestApp } from '../testing/test-app';
import { DEMONSTRATION_PASSWORD, demonstrate } from '.';

let app: TestApp;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp({ now: Date.parse('2026-11-24T15:00:00+08:00') });
  await demonstrate(app.app, true);
  office = await signIn(app.call, 'office', DEMONSTRATION_PASSWORD);
}, 600_000);
afterAll(() => app.stop());

const count = async (text: string): Promise<number> => {
  const [row] = await app.app.platform.database.read(text, []);
  return Number(row?.n);
};

test('the reference year: 29 informants, 34 submissions on behalf of sectors, over 200 from visits', async () => {
  expect(await count('SELECT COUNT(*) AS n FROM person WHERE informantSource IS NOT NULL')).toBe(29);
  expect(await count('SELECT COUNT(*) AS n FROM submission WHERE onBehalfOfSector = 1')).toBe(34);
  expect(await count("SELECT COUNT(*) AS n FROM submission WHERE channel = 'VISIT'")).toBeGreaterThan(200);
});

test('the reference year: 165 submissions in special reports, 83 of them from visits', async () => {
  const reported = (more: string) =>
    count(
      `SELECT COUNT(DISTINCT a.submissionId) AS n FROM special_report_article a JOIN special_report r ON r.id = a.reportId JOIN submission s ON s.id = a.submissionId WHERE r.status = 'SENT'${more}`,
    );
  expect(await reported('')).toBe(165);
  expect(await reported(" AND s.channel = 'VISIT'")).toBe(83);
});

test('the reference year: members bring in more than 85 % of the submissions (S8)', async () => {
  const all = await count('SELECT COUNT(*) AS n FROM submission WHERE number IS NOT NULL');
  const members = await count(
    'SELECT COUNT(*) AS n FROM submission s JOIN submission_reporter r ON r.submissionId = s.id AND r.lead = 1 JOIN person p ON p.id = r.personId WHERE s.number IS NOT NULL AND p.tier IS NOT NULL',
  );
  expect(members / all).toBeGreaterThan(0.85);
});

test('the reference year’s figures come out of the slices that hold them', async () => {
  const { sourcesOfYear } = await office.run<{ sourcesOfYear: Record<string, number> }>(
    '{ sourcesOfYear(year: 2026) { byMembers submissions memberShare onBehalfOfSector fromVisits fromVisitsReported reported informants } }',
  );
  expect(sourcesOfYear).toMatchObject({ informants: 29, onBehalfOfSector: 34, fromVisitsReported: 83, reported: 165 });
  expect(sourcesOfYear.fromVisits).toBeGreaterThan(200);
  expect(sourcesOfYear.memberShare).toBeGreaterThan(0.85);

  const { visitCampaigns } = await office.run<{ visitCampaigns: { collectedCount: number; reportedCount: number }[] }>(
    '{ visitCampaigns(year: 2026) { half collectedCount adoptedCount reportedCount visitedCount memberCount } }',
  );
  const sum = (of: 'collectedCount' | 'reportedCount') => visitCampaigns.reduce((all, one) => all + one[of], 0);
  expect(visitCampaigns).toHaveLength(2);
  expect(sum('collectedCount')).toBe(sourcesOfYear.fromVisits);
  expect(sum('reportedCount')).toBe(83);

  const { informantAppointments } = await office.run<{ informantAppointments: { total: number } }>(
    '{ informantAppointments(filter: { current: true }) { total } }',
  );
  expect(informantAppointments.total).toBe(29);
  const { sectorAssessment } = await office.run<{ sectorAssessment: { onBehalfOfSector: number }[] }>(
    'SectorAssessment',
    { year: 2026 },
  );
  expect(sectorAssessment.reduce((all, { onBehalfOfSector }) => all + onBehalfOfSector, 0)).toBe(34);
});

test('the three links reach nearly everybody, clues and topics stand at every step, and duties are under way', async () => {
  expect(await count('SELECT COUNT(DISTINCT level) AS n FROM liaison_link')).toBe(3);
  expect(await count('SELECT COUNT(DISTINCT status) AS n FROM clue')).toBe(4);
  expect(await count('SELECT COUNT(*) AS n FROM submission WHERE commissionedTopicId IS NOT NULL')).toBeGreaterThan(5);
  expect(await count('SELECT COUNT(*) AS n FROM submission WHERE concernId IS NOT NULL')).toBeGreaterThan(5);
  expect(await count('SELECT COUNT(*) AS n FROM upward_report WHERE adoptedAt IS NOT NULL')).toBeGreaterThan(10);
  expect(await count('SELECT COUNT(*) AS n FROM office_opinion WHERE answeredAt IS NULL')).toBe(1);
  const { assessment } = await office.run<{ assessment: { total: number } }>('Assessment', { year: 2026 });
  expect(assessment.total).toBe(205);
});

test('every status of submissions and tasks occurs, and nothing instructed lacks a task (U1)', async () => {
  expect(await count('SELECT COUNT(DISTINCT status) AS n FROM submission')).toBe(13);
  expect(await count('SELECT COUNT(DISTINCT status) AS n FROM supervision_task')).toBe(8);
  expect(
    await count(
      "SELECT COUNT(*) AS n FROM submission s WHERE s.status = 'INSTRUCTED' AND NOT EXISTS (SELECT 1 FROM supervision_task t WHERE t.submissionId = s.id)",
    ),
  ).toBe(0);
});

test('the workbench is alive: events held and ahead, disagreements that last, ratings to review, a look-back under way', async () => {
  const forms = (more: string) =>
    count(`SELECT COUNT(DISTINCT form) AS n FROM supervision_action WHERE cancelledAt IS NULL AND ${more}`);
  expect(await forms(`recordedAt IS NULL AND at > ${app.now()}`)).toBe(4);
  expect(await forms('recordedAt IS NOT NULL')).toBe(4);
  expect(await forms("leaderId IS NOT NULL AND promises IS NOT NULL AND form = 'ON_SITE_ASSISTANCE'")).toBe(1);
  const tasks = (condition: string) => count(`SELECT COUNT(*) AS n FROM supervision_task t WHERE ${condition}`);
  expect(await tasks("t.disagreedSince IS NOT NULL AND t.status = 'IN_PROGRESS'")).toBe(1);
  expect(
    await tasks(
      `t.status = 'RESULT_REPORTED' AND t.verifyDueAt < ${app.now()} AND EXISTS (SELECT 1 FROM task_verification v WHERE v.taskId = t.id AND v.stands = 1)`,
    ),
  ).toBeGreaterThan(0);
  expect(await tasks('t.pausedAt IS NOT NULL')).toBe(1);
  const ratings = (condition: string) =>
    count(`SELECT COUNT(*) AS n FROM task_rating WHERE satisfaction = 'DISSATISFIED' AND ${condition}`);
  expect(await ratings('reviewedAt IS NULL')).toBe(1);
  expect(await ratings('reviewedAt IS NOT NULL')).toBeGreaterThan(0);
  expect(await count('SELECT COUNT(*) AS n FROM look_back WHERE closedAt IS NULL')).toBe(1);
  expect(await count('SELECT COUNT(*) AS n FROM look_back_finding WHERE finding IS NOT NULL')).toBe(12);
  expect(await count('SELECT COUNT(*) AS n FROM task_extension WHERE decidedAt IS NULL')).toBe(1);
  expect(await count('SELECT COUNT(DISTINCT level) AS n FROM task_urging WHERE byId IS NOT NULL')).toBe(3);
});

test('nothing lies in the future of the load, and a second load changes nothing', async () => {
  expect(await count(`SELECT COUNT(*) AS n FROM timeline_entry WHERE at > ${app.now()}`)).toBe(0);
  const before = await count('SELECT COUNT(*) AS n FROM audit_entry');
  const hints = await demonstrate(app.app, false);
  expect(hints).toHaveLength(11);
  expect(await count('SELECT COUNT(*) AS n FROM audit_entry')).toBe(before);
});
