import { createWorld, Oversight, ReportPress, SubmissionDesk, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let press: ReportPress;
let oversight: Oversight;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  press = await ReportPress.open(world, desk);
  oversight = await Oversight.open(world, press);
});
afterAll(() => app.stop());

test('U10: when its last task closes as solved, the submission is resolved', async () => {
  const closed = await oversight.at('CLOSED');
  expect(closed).toMatchObject({ status: 'CLOSED', outcome: 'A_SOLVED' });
  expect(await desk.look(closed.submission.id)).toMatchObject({ status: 'RESOLVED' });
});
