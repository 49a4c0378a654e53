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
import { newId } from '../../../platform';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';
import { SupervisionTask } from '../supervision-task.entity';
import { taskUrged } from '../supervision.events';

const at = (time: string) => Date.parse(`${time}:00+08:00`);

let app: TestApp;
let world: World;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp({ now: at('2026-05-11T09:00'), env: { LOG_LEVEL: 'silent' } });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());

/** What is due by itself at this time, in the process that is asked. */
const tickAt = async (time: string, process: TestApp = app) => {
  process.setNow(at(time));
  await process.tick();
};
const since = (time: string) => app.setNow(at(time));

/** A task in the hands of a department, with this day as its deadline. */
const due = async (day: string, more: object = {}): Promise<Watched> => {
  const task = await oversight.registered();
  const assigned = await oversight.assign(task, { dueAt: `${day}T18:00:00+08:00`, ...more });
  return oversight.move(oversight.department, assigned, 'ACCEPT');
};
const URGINGS = 'query ($id: ID!) { supervisionTask(id: $id) { light urgings { level automatic at } } }';
const urgings = async ({ id }: { id: string }) => {
  const { supervisionTask } = await oversight.bureau.run<{
    supervisionTask: { urgings: { level: string; automatic: boolean; at: string }[] };
  }>(URGINGS, { id });
  return supervisionTask.urgings.map(({ level }) => level);
};
const NEWS = '{ inbox(page: { limit: 100 }) { items { kind title task { id } } } }';
const news = async (someone: Someone, { id }: { id: string }, kind: string) => {
  const { inbox } = await someone.run<{
    inbox: { items: { kind: string; title: string; task: { id: string } | null }[] };
  }>(NEWS);
  return inbox.items.filter((item) => item.kind === kind && item.task?.id === id).map(({ title }) => title);
};

describe('U5: by itself', () => {
  test('yellow brings a blue reminder and red an orange warning, each once', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-20');
    await tickAt('2026-05-14T10:00');
    expect(await urgings(task)).toEqual([]);
    for (const time of ['2026-05-15T09:00', '2026-05-15T09:01', '2026-05-19T12:00', '2026-05-20T16:59'])
      await tickAt(time);
    expect(await urgings(task)).toEqual(['BLUE']);
    for (const time of ['2026-05-21T09:00', '2026-05-21T09:10', '2026-05-26T09:00']) await tickAt(time);
    expect(await urgings(task)).toEqual(['BLUE', 'ORANGE']);
    expect(await news(oversight.department, task, 'TASK_URGED')).toEqual(['催办单', '提醒单']);

    const { supervisionTask } = await oversight.department.run<{
      supervisionTask: { timeline: { kind: string; actor: object | null; data: object }[] };
    }>('query ($id: ID!) { supervisionTask(id: $id) { timeline { kind actor { id } data } } }', { id: task.id });
    expect(supervisionTask.timeline.filter(({ kind }) => kind === 'task.urged')).toEqual([
      { kind: 'task.urged', actor: null, data: expect.objectContaining({ level: 'BLUE', automatic: true }) },
      { kind: 'task.urged', actor: null, data: expect.objectContaining({ level: 'ORANGE', automatic: true }) },
    ]);
  });

  test('red brings a red warning where an orange one came before, and the vice-chair hears of it', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-14', { responsibleViceChairId: oversight.chair.personId });
    await oversight.bureau.run('UrgeTask', { input: { id: task.id, level: 'ORANGE' } });
    await tickAt('2026-05-15T09:30');
    expect(await urgings(task)).toEqual(['ORANGE', 'RED']);
    expect(await news(oversight.chair, task, 'TASK_URGED')).toEqual(['督办单']);
  });

  test('nothing goes out in the night, on a weekend or on a holiday; then it does', async () => {
    since('2026-09-28T10:00');
    const [friday, holiday] = [await due('2026-09-29'), await due('2026-09-30')];
    for (const time of ['2026-09-30T08:59', '2026-09-30T17:00']) await tickAt(time);
    expect(await urgings(friday)).toEqual([]);
    await tickAt('2026-09-30T16:59');
    expect(await urgings(friday)).toEqual(['ORANGE']);
    for (const day of ['01', '02', '03', '05', '07']) await tickAt(`2026-10-${day}T10:00`);
    expect(await urgings(holiday)).toEqual(['BLUE']);
    await tickAt('2026-10-08T09:00');
    expect(await urgings(holiday)).toEqual(['BLUE', 'ORANGE']);
  });

  test('after days of standstill each light is told of once, and a yellow one that red has overtaken not at all', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-19');
    await tickAt('2026-05-13T16:00');
    for (const time of ['2026-05-20T10:00', '2026-05-20T10:01', '2026-05-20T11:00']) await tickAt(time);
    expect(await urgings(task)).toEqual(['ORANGE']);
  });

  test('while the clock stands nobody is urged', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-20');
    await oversight.move(oversight.bureau, task, 'PAUSE', { note: '等待上级批复。' });
    for (const time of ['2026-05-18T10:00', '2026-05-25T10:00']) await tickAt(time);
    expect(await urgings(task)).toEqual([]);
    await oversight.move(oversight.bureau, await oversight.look(task.id), 'RESUME', { note: '批复已到。' });
    await tickAt('2026-05-26T10:00');
    expect(await urgings(task)).toEqual([]);
  });

  test('an extension gives a new deadline, and that its own reminders', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-20');
    await tickAt('2026-05-19T10:00');
    expect(await urgings(task)).toEqual(['BLUE']);
    const { requestExtension } = await oversight.department.run<{ requestExtension: { id: string } }>(
      'RequestExtension',
      { input: { taskId: task.id, until: '2026-06-10T18:00:00+08:00', reason: '设备采购需要时间。' } },
    );
    await oversight.bureau.run('DecideExtension', { id: requestExtension.id, granted: true });
    await tickAt('2026-05-21T10:00');
    expect(await urgings(task)).toEqual(['BLUE']);
    await tickAt('2026-06-08T10:00');
    expect(await urgings(task)).toEqual(['BLUE', 'BLUE']);
    await tickAt('2026-06-11T10:00');
    expect(await urgings(task)).toEqual(['BLUE', 'BLUE', 'ORANGE']);
  });

  test('what waits for a verification or is closed is not urged', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-14');
    await oversight.report(task);
    await tickAt('2026-05-15T10:00');
    expect(await urgings(task)).toEqual([]);
  });
});

describe('whoever is to act is told, once', () => {
  test('U3: the bureau, of a task that is registered and not assigned within a working day', async () => {
    since('2026-05-15T10:00');
    const [task, read] = [await oversight.registered(), await oversight.registered({ kind: 'READ' })];
    await tickAt('2026-05-18T16:00');
    expect(await news(oversight.bureau, task, 'TASK_ASSIGNMENT_LATE')).toEqual([]);
    for (const time of ['2026-05-19T08:00', '2026-05-19T09:00', '2026-05-20T09:00']) await tickAt(time);
    expect(await news(oversight.bureau, task, 'TASK_ASSIGNMENT_LATE')).toEqual(['立项后逾期未交办']);
    expect(await news(oversight.bureau, read, 'TASK_ASSIGNMENT_LATE')).toEqual([]);
  });

  test('U3: the side that has not spoken, of a result that waits for more than 5 working days', async () => {
    since('2026-05-11T10:00');
    const [half, none] = [await oversight.at('RESULT_REPORTED'), await oversight.at('RESULT_REPORTED')];
    await oversight.verify(oversight.bureau, half);
    await tickAt('2026-05-18T16:00');
    expect(await news(oversight.office, half, 'TASK_VERIFICATION_LATE')).toEqual([]);
    for (const time of ['2026-05-19T09:00', '2026-05-20T09:00']) await tickAt(time);
    expect(await news(oversight.office, half, 'TASK_VERIFICATION_LATE')).toHaveLength(1);
    expect(await news(oversight.bureau, half, 'TASK_VERIFICATION_LATE')).toEqual([]);
    for (const someone of [oversight.office, oversight.bureau])
      expect(await news(someone, none, 'TASK_VERIFICATION_LATE')).toHaveLength(1);
  });

  test('U10: bureau and office, of what closed without being solved and is to be looked at again', async () => {
    since('2026-05-11T10:00');
    const task = await oversight.at('IN_PROGRESS');
    const reported = await oversight.report(task, { outcome: 'C_PLANNED', followUpOn: '2026-05-23' });
    await oversight.close(reported);
    await tickAt('2026-05-22T10:00');
    expect(await news(oversight.office, task, 'TASK_FOLLOW_UP_DUE')).toEqual([]);
    for (const time of ['2026-05-23T10:00', '2026-05-25T10:00', '2026-05-26T10:00']) await tickAt(time);
    for (const someone of [oversight.office, oversight.bureau])
      expect(await news(someone, task, 'TASK_FOLLOW_UP_DUE')).toEqual(['跟踪日期已到']);
  });

  test('U6: the bureau, of an extension that is undecided as the deadline comes', async () => {
    since('2026-05-11T10:00');
    const task = await due('2026-05-20');
    const input = { taskId: task.id, until: '2026-06-10T18:00:00+08:00', reason: '设备采购需要时间。' };
    await oversight.department.run('RequestExtension', { input });
    await tickAt('2026-05-19T10:00');
    expect(await news(oversight.bureau, task, 'TASK_EXTENSION_UNDECIDED')).toEqual([]);
    for (const time of ['2026-05-20T09:00', '2026-05-20T15:00', '2026-05-21T10:00']) await tickAt(time);
    expect(await news(oversight.bureau, task, 'TASK_EXTENSION_UNDECIDED')).toHaveLength(1);
  });

  test('U3: an assigned task that nobody answered is made accepted once, in the night as well', async () => {
    since('2026-05-11T10:00');
    const task = await oversight.assign(await oversight.registered());
    await tickAt('2026-05-14T23:00');
    const stored = () =>
      app.app.platform.database.read('SELECT status, acceptedAt FROM supervision_task WHERE id = ?', [task.id]);
    expect(await stored()).toMatchObject([{ status: 'ASSIGNED' }]);
    for (const time of ['2026-05-15T00:00', '2026-05-15T00:02']) await tickAt(time);
    expect(await stored()).toEqual([{ status: 'ACCEPTED', acceptedAt: Date.parse('2026-05-14T15:59:59.999Z') }]);
    await oversight.progress(task);
    expect(await news(oversight.department, task, 'TASK_COUNTED_AS_ACCEPTED')).toHaveLength(1);
    const { supervisionTask } = await oversight.bureau.run<{
      supervisionTask: { status: string; timeline: { kind: string; data: object }[] };
    }>('query ($id: ID!) { supervisionTask(id: $id) { status timeline { kind data } } }', { id: task.id });
    expect(supervisionTask.timeline.filter(({ kind }) => kind === 'task.accepted')).toEqual([
      { kind: 'task.accepted', data: expect.objectContaining({ automatic: true }) },
    ]);
  });
});

describe('many at once', () => {
  /** As many tasks as that, all like this one. */
  const copies = async ({ id }: Watched, count: number): Promise<void> => {
    await app.app.platform.transactions.run(null, async (tx) => {
      const task = await tx.manager.findOneByOrFail(SupervisionTask, { id });
      const rows = Array.from({ length: count }, (_, index) => {
        const sequenceInYear = 100_000 * (task.sequenceInYear + 1) + index;
        return { ...task, id: newId(), sequenceInYear, number: `${task.year}-C${sequenceInYear}` };
      });
      await tx.insertAll(SupervisionTask, rows);
    });
  };
  const counted = async (sql: string, ...params: number[]) =>
    Number((await app.app.platform.database.read(sql, params))[0]?.n);
  const urged = (dueAt: number) =>
    counted('SELECT COUNT(*) n FROM task_urging u JOIN supervision_task t ON t.id = u.taskId WHERE t.dueAt = ?', dueAt);
  const urgedTwice = (dueAt: number) =>
    counted(
      'SELECT COUNT(*) n FROM (SELECT u.taskId FROM task_urging u JOIN supervision_task t ON t.id = u.taskId WHERE t.dueAt = ? GROUP BY u.taskId, u.level HAVING COUNT(*) > 1) d',
      dueAt,
    );

  test('a run that breaks off half-way is taken up again, and each is told of once', async () => {
    since('2026-11-02T10:00');
    const task = await due('2026-11-04');
    await copies(task, 399);
    const dueAt = at('2026-11-04T18:00');
    let portions = 0;
    app.app.platform.events.onMany(taskUrged, async (_, found) => {
      if (found.length > 1 && (portions += 1) === 2) throw new Error('the power is gone');
    });
    await tickAt('2026-11-05T09:30');
    const half = await urged(dueAt);
    expect(half > 0 && half <= 100).toBe(true);
    const [failed] = await app.app.platform.database.read(
      "SELECT failures, error FROM job_run WHERE name = 'task-reminder-red'",
      [],
    );
    expect(failed).toEqual({ failures: 1, error: 'Error: the power is gone' });
    await tickAt('2026-11-05T09:31');
    expect([await urged(dueAt), await urgedTwice(dueAt)]).toEqual([400, 0]);
  });

  test('two processes on one database tell of each once', async () => {
    since('2026-11-09T10:00');
    const task = await due('2026-11-11');
    await copies(task, 399);
    const dueAt = at('2026-11-11T18:00');
    const other = await startTestApp({ beside: app, env: { LOG_LEVEL: 'silent' }, now: at('2026-11-12T09:00') });
    try {
      const together = app.app.platform.database.dialect === 'mysql';
      for (const minute of ['30', '31', '32', '33']) {
        const [time, ahead] = [`2026-11-12T09:${minute}`, at(`2026-11-12T09:${minute}`) + 2_000];
        other.setNow(ahead);
        if (together) await Promise.all([tickAt(time), other.tick()]);
        else {
          await other.tick();
          await tickAt(time);
        }
      }
      expect([await urged(dueAt), await urgedTwice(dueAt)]).toEqual([400, 0]);
    } finally {
      await other.app.close();
    }
  });
});

test('U5: the installation sets its working hours', async () => {
  since('2026-12-07T10:00');
  const task = await due('2026-12-09');
  const FIELDS =
    'version registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays remindFrom remindUntil';
  const { supervisionSettings } = await oversight.bureau.run<{ supervisionSettings: object }>(
    `{ supervisionSettings { ${FIELDS} } }`,
  );
  await world.admin.run(
    'mutation ($input: SupervisionSettingsInput!) { changeSupervisionSettings(input: $input) { version } }',
    { input: { ...supervisionSettings, remindFrom: '10:30', remindUntil: '11:00' } },
  );
  for (const time of ['2026-12-10T10:29', '2026-12-10T11:00']) await tickAt(time);
  expect(await urgings(task)).toEqual([]);
  await tickAt('2026-12-10T10:30');
  expect(await urgings(task)).toEqual(['ORANGE']);
});
