import { dashboardFilters, overdueBandFilters, type DashboardFilter, type DashboardNumber } from '@sanlian/domain';
import {
  createWorld,
  Oversight,
  ReportPress,
  SubmissionDesk,
  type Someone,
  type Watched,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

const MAY = Date.parse('2026-05-11T09:00:00+08:00');
/** A Monday. */
const JUNE = Date.parse('2026-06-15T09:00:00+08:00');

let app: TestApp;
let world: World;
let oversight: Oversight;
let other: Someone;
beforeAll(async () => {
  app = await startTestApp({ now: MAY });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  const press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
  other = await world.department();
  await allCases();
  app.setNow(JUNE);
});
afterAll(() => app.stop());

/** Tasks in every state that a number counts, some of them of another department. */
async function allCases(): Promise<void> {
  const { bureau, office, department } = oversight;
  for (const status of ['REGISTERED', 'SENT_BACK', 'RESULT_REPORTED', 'CLOSED', 'CANCELLED'] as const)
    await oversight.at(status);
  await oversight.move(bureau, await oversight.at('ACCEPTED'), 'CANCEL', { note: '事项已由上级另行安排。' });
  const extended = await oversight.at('IN_PROGRESS');
  await department.run('RequestExtension', {
    input: { taskId: extended.id, until: '2026-09-30T18:00:00+08:00', reason: '施工受汛期影响。' },
  });
  const rated = await oversight.at('RESULT_REPORTED');
  await oversight.press.author.run('RateHandling', { input: { taskId: rated.id, satisfaction: 'DISSATISFIED' } });
  let disputed = await oversight.at('RESULT_REPORTED');
  for (let round = 0; round < 2; round++) {
    await oversight.verify(office, disputed);
    await fail(disputed);
    disputed = await oversight.report(await oversight.look(disputed.id));
  }
  const followed = await oversight.report(await oversight.at('IN_PROGRESS'), {
    outcome: 'B_IN_PROGRESS',
    followUpOn: '2026-06-15',
  });
  await oversight.close(followed);
  for (const day of ['2026-06-12', '2026-06-04', '2026-05-25', '2026-05-13', '2026-06-17'])
    await oversight.assign(await oversight.registered(), {
      dueAt: `${day}T18:00:00+08:00`,
      leadOrganizationId: day === '2026-06-04' ? other.organizationId : department.organizationId,
    });
}

async function fail({ id }: Watched): Promise<void> {
  await oversight.bureau.run('VerifyTask', { input: { id, passed: false, note: '现场仍未整改到位。' } });
}

const listed = (filter: DashboardFilter) => ({
  ...filter,
  ...(filter.dueFrom === undefined ? {} : { dueFrom: new Date(filter.dueFrom).toISOString() }),
  ...(filter.dueTo === undefined ? {} : { dueTo: new Date(filter.dueTo).toISOString() }),
});
const totalOf = async (viewer: Someone, filter: object) =>
  (
    await viewer.run<{ supervisionTasks: { total: number } }>(
      'query ($filter: SupervisionTaskFilter) { supervisionTasks(filter: $filter) { total } }',
      { filter },
    )
  ).supervisionTasks.total;

type Dashboard = Record<DashboardNumber, number> & {
  weekFrom: string;
  weekTo: string;
  overdueBands: { minDays: number; maxDays: number | null; dueFrom: string | null; dueTo: string; count: number }[];
};
const DASHBOARD = `{ supervisionDashboard {
  toAssign dueThisWeek overdue sentBack awaitingVerification toReview extensionsAsked cancellationsAsked followUpsDue
  disagreed weekFrom weekTo overdueBands { minDays maxDays dueFrom dueTo count }
} }`;
const dashboard = async (viewer: Someone) =>
  (await viewer.run<{ supervisionDashboard: Dashboard }>(DASHBOARD)).supervisionDashboard;

describe('the dashboard', () => {
  test('each number is the total of the list that it opens, for everybody who reads tasks', async () => {
    const { bureau, office, chair, department, press } = oversight;
    const filters = dashboardFilters(JUNE);
    for (const viewer of [bureau, office, chair, department, other, press.author, press.leadership]) {
      const shown = await dashboard(viewer);
      for (const [number, filter] of Object.entries(filters))
        expect([number, shown[number as DashboardNumber]]).toEqual([number, await totalOf(viewer, listed(filter))]);
      for (const [index, { filter }] of overdueBandFilters(JUNE).entries())
        expect(shown.overdueBands[index]!.count).toBe(await totalOf(viewer, listed(filter)));
      expect(shown.overdueBands.reduce((sum, { count }) => sum + count, 0)).toBe(shown.overdue);
    }
  });

  test('the bureau sees every case, a department its own and nothing of what is between both sides', async () => {
    expect(await dashboard(oversight.bureau)).toMatchObject({
      toAssign: 1,
      sentBack: 1,
      overdue: 4,
      dueThisWeek: 1,
      awaitingVerification: 3,
      toReview: 1,
      extensionsAsked: 1,
      cancellationsAsked: 1,
      followUpsDue: 1,
      disagreed: 1,
      weekFrom: '2026-06-14T16:00:00.000Z',
      weekTo: '2026-06-21T15:59:59.999Z',
    });
    const bands = (await dashboard(oversight.bureau)).overdueBands;
    expect(bands.map(({ minDays, maxDays, count }) => [minDays, maxDays, count])).toEqual([
      [1, 5, 1],
      [6, 10, 1],
      [11, 20, 1],
      [21, null, 1],
    ]);
    expect(await dashboard(other)).toMatchObject({ toAssign: 0, overdue: 1, awaitingVerification: 0 });
    expect(await dashboard(oversight.department)).toMatchObject({
      toAssign: 0,
      overdue: 3,
      extensionsAsked: 1,
      toReview: 0,
      cancellationsAsked: 0,
      disagreed: 0,
    });
  });

  test('all numbers are one statement', async () => {
    app.takeStatements();
    await dashboard(oversight.bureau);
    expect(app.takeStatements().filter((text) => text.includes('supervision_task'))).toHaveLength(1);
  });

  test('it is refused to whoever reads no tasks', async () => {
    const lianxin = await world.lianxin();
    for (const operation of [DASHBOARD, '{ supervisionBoard(year: 2026) { count } }']) {
      for (const viewer of [lianxin, world.admin]) expect(await viewer.refusal(operation)).toBe('FORBIDDEN');
      expect(await world.nobody.refusal(operation)).toBe('UNAUTHENTICATED');
    }
  });
});

describe('the board', () => {
  interface Cell {
    status: string;
    light: string;
    count: number;
    organization: { id: string; name: string } | null;
  }
  const board = async (viewer: Someone, year = 2026) =>
    (await viewer.run<{ supervisionBoard: Cell[] }>('SupervisionBoard', { year })).supervisionBoard;

  test('every cell is the total of the list with its status, light and department', async () => {
    for (const viewer of [oversight.bureau, oversight.department, other, oversight.press.author]) {
      const cells = await board(viewer);
      for (const { status, light, organization, count } of cells.filter((cell) => cell.organization)) {
        const filter = { year: 2026, status: [status], light: [light], leadOrganizationId: organization!.id };
        expect(await totalOf(viewer, filter)).toBe(count);
      }
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(await totalOf(viewer, { year: 2026 }));
    }
  });

  test('U3: what was assigned 3 working days ago counts as accepted; a department sees its own alone', async () => {
    const cells = await board(other);
    expect(cells).toEqual([
      {
        status: 'ACCEPTED',
        light: 'RED',
        count: 1,
        organization: { id: other.organizationId, name: expect.any(String) },
      },
    ]);
    expect(await board(oversight.bureau)).toContainEqual({
      status: 'REGISTERED',
      light: 'GREEN',
      count: 1,
      organization: null,
    });
    expect(await board(oversight.bureau, 2025)).toEqual([]);
  });

  test('the tasks are counted by the database in one statement', async () => {
    app.takeStatements();
    await board(oversight.bureau);
    expect(app.takeStatements().filter((text) => text.includes('supervision_task'))).toHaveLength(1);
  });
});
