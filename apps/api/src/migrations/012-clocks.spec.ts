import { createWorld, Oversight, ReportPress, SubmissionDesk } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../testing/test-app';
import { EarlierDeadlineSteps1780000012005, LightChanges1780000012003 } from './012-clocks';

let app: TestApp;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  const world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());

test('tasks from before get the step and the lights that their rows tell of', async () => {
  const registered = await oversight.registered();
  const assigned = await oversight.at('IN_PROGRESS');
  const paused = await oversight.move(oversight.bureau, await oversight.at('ACCEPTED'), 'PAUSE', {
    note: '等待政策。',
  });
  const set = await oversight.registered({ dueAt: '2026-06-24T18:00:00+08:00' });
  const closed = await oversight.at('CLOSED');
  const { source } = app.app.platform.database;
  const light = async () =>
    (await source.query('SELECT id, turnsYellowAt, turnsRedAt FROM supervision_task ORDER BY id')) as object[];
  const before = await light();
  await source.query('DELETE FROM task_deadline_step');
  await source.query('UPDATE supervision_task SET turnsYellowAt = NULL, turnsRedAt = NULL');

  const runner = source.createQueryRunner();
  for (const migration of [new LightChanges1780000012003(), new EarlierDeadlineSteps1780000012005()])
    for (const _again of [1, 2]) await migration.up(runner);
  await runner.release();

  expect(await light()).toEqual(before);
  const steps = async ({ id }: { id: string }) =>
    source.query('SELECT kind, workingDays, basis FROM task_deadline_step WHERE taskId = ?', [id]);
  expect(await steps(registered)).toEqual([{ kind: 'REGISTERED', workingDays: 30, basis: 'SETTINGS' }]);
  for (const task of [assigned, paused, closed])
    expect(await steps(task)).toEqual([{ kind: 'ASSIGNED', workingDays: 30, basis: 'SETTINGS' }]);
  expect(await steps(set)).toEqual([{ kind: 'REGISTERED', workingDays: null, basis: 'INSTRUCTION' }]);
});
