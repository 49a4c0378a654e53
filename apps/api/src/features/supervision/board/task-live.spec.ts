import {
  createWorld,
  Oversight,
  ReportPress,
  Someone,
  SubmissionDesk,
  type Watched,
  type World,
} from '@sanlian/testing';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { follow, type Follower, type FollowOptions } from '../../../testing/follow';
import { redisIsInstalled, startRedis } from '../../../testing/redis';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../../testing/test-app';

interface Changed {
  supervisionTaskChanged: { id: string; number: string; version: number; status: string; allowedActions: string[] };
}

let app: TestApp;
let world: World;
let oversight: Oversight;
const followers: Follower<Changed>[] = [];
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterEach(async () => {
  for (const follower of followers.splice(0)) await follower.stop();
});
afterAll(() => app.stop());

/** Somebody follows the tasks, in a process of the installation. */
async function following(who: Someone | null, options: FollowOptions & { at?: TestApp; document?: string } = {}) {
  const { at = app, document = 'SupervisionTaskChanged' } = options;
  const follower = await follow<Changed>(at, who?.token ?? null, document, {}, options);
  followers.push(follower);
  return follower;
}
/** The same, once it has begun: nothing comes at first, so a task that they read is changed until they hear of it. */
async function followed(who: Someone, sign: Watched, ...options: [Parameters<typeof following>[1]?]) {
  const follower = await following(who, ...options);
  while (follower.told.length === 0) {
    await oversight.progress(sign);
    await Promise.race([follower.until(() => true), new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  return follower;
}
const of = (follower: Follower<Changed>, id: string) =>
  follower.told.flatMap(({ data }) => (data?.supervisionTaskChanged.id === id ? [data.supervisionTaskChanged] : []));
const stands =
  ({ id }: { id: string }, status: string) =>
  ({ supervisionTaskChanged: task }: Changed) =>
    task.id === id && task.status === status;

describe('supervisionTaskChanged', () => {
  test('whatever happens to a task is told to those who read it, as they see it', async () => {
    const { bureau, office, department, press } = oversight;
    const screen = await followed(bureau, await oversight.at('IN_PROGRESS'));
    const task = await oversight.registered();
    const id = task.id;
    const heard = async (change: () => Promise<unknown>) => {
      const before = of(screen, id).length;
      await change();
      await screen.until(() => of(screen, id).length > before);
    };
    await screen.until(stands(task, 'REGISTERED'));
    await heard(() => oversight.assign(task));
    await heard(async () => oversight.move(department, await oversight.look(id, department), 'ACCEPT'));
    await heard(() => oversight.progress(task));
    await heard(() => bureau.run('UrgeTask', { input: { id, level: 'BLUE', note: '请按期办结。' } }));
    const extension = { taskId: id, until: '2026-09-30T18:00:00+08:00', reason: '施工受汛期影响。' };
    await heard(() => department.run('RequestExtension', { input: extension }));
    const action = {
      taskIds: [id],
      form: 'JOINT_SUPERVISION',
      at: '2026-05-11T08:00:00+08:00',
      participants: '督查局',
    };
    await heard(() => bureau.run('RecordSupervisionAction', { input: { ...action, outcome: '已会商。' } }));
    await heard(async () => oversight.report(await oversight.look(id)));
    await heard(() => press.author.run('RateHandling', { input: { taskId: id, satisfaction: 'DISSATISFIED' } }));
    await heard(() => oversight.verify(office, { id }));
    await heard(() => oversight.verify(bureau, { id }));
    const last = of(screen, id).at(-1)!;
    expect(last).toMatchObject({ status: 'CLOSED' });
    const shown = await bureau.run<{ supervisionTask: object }>(
      'query ($id: ID!) { supervisionTask(id: $id) { version number allowedActions } }',
      { id },
    );
    expect(last).toMatchObject(shown.supervisionTask);
  });

  test('nobody hears of a task that they don’t read, also once it is given to another department', async () => {
    const [mine, theirs] = [await oversight.at('IN_PROGRESS'), await oversight.registered()];
    const other = await world.department();
    const [department, author] = [
      await followed(oversight.department, mine),
      await followed(oversight.press.author, mine),
    ];
    const stranger = await following(await world.member());
    const assigned = await oversight.assign(theirs, { leadOrganizationId: other.organizationId });
    const given = await oversight.assign(await oversight.at('IN_PROGRESS'), {
      leadOrganizationId: other.organizationId,
      note: '职责调整。',
    });
    await oversight.report(await oversight.look(mine.id));
    for (const screen of [department, author]) await screen.until(stands(mine, 'RESULT_REPORTED'));
    expect(of(department, assigned.id)).toEqual([]);
    expect(of(department, given.id).map(({ version }) => version)).not.toContain(given.version);
    expect(of(author, assigned.id).at(-1)).toMatchObject({ status: 'ASSIGNED', allowedActions: [] });
    expect(stranger.told).toEqual([]);
  });

  test('tasks that change together come once each', async () => {
    const screen = await followed(oversight.bureau, await oversight.at('IN_PROGRESS'));
    const submissions = [await oversight.press.adopted(), await oversight.press.adopted()];
    const tasks = await oversight.instruct(submissions);
    const after = await oversight.registered();
    await screen.until(stands(after, 'REGISTERED'));
    for (const { id } of tasks) expect(of(screen, id)).toHaveLength(1);
  });

  test('a token that reads only sees no actions where the holder’s screen does', async () => {
    const { bureau } = oversight;
    const { createApiToken } = await bureau.run<{ createApiToken: { secret: string } }>('CreateApiToken', {
      input: { name: '看板' },
    });
    const task = await oversight.at('IN_PROGRESS');
    const screen = await followed(bureau, task);
    const reader = await followed(new Someone(app.call, createApiToken.secret), task);
    await oversight.progress(task);
    const [seen, read] = [
      await screen.until(stands(task, 'IN_PROGRESS')),
      await reader.until(stands(task, 'IN_PROGRESS')),
    ];
    expect(seen.supervisionTaskChanged.allowedActions).toContain('PAUSE');
    expect(read.supervisionTaskChanged.allowedActions).toEqual([]);
  });

  test('it is refused to whoever reads no tasks, and ends once somebody doesn’t any more', async () => {
    for (const [who, code] of [
      [await world.lianxin(), 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const refused = await following(who);
      await refused.untilEnded();
      expect(refused.codes).toEqual([code]);
    }
    const [leaving, changing] = [await world.bureau(), await world.bureau()];
    const task = await oversight.at('IN_PROGRESS');
    const [left, changed] = [await followed(leaving, task), await followed(changing, task)];
    await world.admin.run('DisableAccount', { id: leaving.accountId });
    await world.admin.run('SetAccountRoles', { id: changing.accountId, roles: ['LIANXIN_OFFICE'] });
    for (const [follower, code] of [
      [left, 'UNAUTHENTICATED'],
      [changed, 'FORBIDDEN'],
    ] as const) {
      await follower.untilEnded();
      expect(follower.codes).toEqual([code]);
    }
  });

  test('what everybody who reads a task is shown is worked out once for all of them', async () => {
    const document = 'subscription { supervisionTaskChanged { id number status submission { title } } }';
    const task = await oversight.at('IN_PROGRESS');
    const screens = [];
    for (const who of [oversight.bureau, oversight.office, oversight.chair, await world.analyst()])
      screens.push(await followed(who, task, { document }));
    app.takeStatements();
    await oversight.report(await oversight.look(task.id));
    for (const screen of screens) await screen.until(stands(task, 'RESULT_REPORTED'));
    const worked = app.takeStatements().filter((text) => /^SELECT .*`title`.* FROM \(SELECT/.test(text));
    expect(worked.length).toBeGreaterThan(0);
    expect(worked.length).toBeLessThan(screens.length);
  });

  test('a change that no news told is noticed all the same', async () => {
    const screen = await followed(oversight.bureau, await oversight.at('IN_PROGRESS'));
    const beside = await startTestApp({ beside: app });
    const task = await oversight.registered();
    const elsewhere = new Someone(beside.call, oversight.bureau.token);
    await oversight.assign(task, {}, elsewhere);
    await screen.until(stands(task, 'ASSIGNED'));
    await beside.stop();
  });

  test.skipIf(!redisIsInstalled())('several processes on one database tell the same', async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const env = { REDIS_URL: redis.url };
    const [one, other] = [await startTestApp({ beside: app, env }), await startTestApp({ beside: app, env })];
    onTestFinished(async () => {
      await one.stop();
      await other.stop();
    });
    const screen = await followed(oversight.department, await oversight.at('IN_PROGRESS'), { at: other });
    const [task, hidden] = [await oversight.registered(), await oversight.registered()];
    const elsewhere = new Someone(one.call, oversight.bureau.token);
    await oversight.assign(hidden, { leadOrganizationId: (await world.department()).organizationId }, elsewhere);
    await oversight.assign(task, {}, elsewhere);
    await screen.until(stands(task, 'ASSIGNED'));
    expect(of(screen, hidden.id)).toEqual([]);
  });
});
