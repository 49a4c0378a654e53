import { createWorld, SubmissionDesk, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let testApp: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => testApp.stop());

test('S3: a number is given once, at the first submit', async () => {
  const author = await world.member();
  const draft = await desk.draft(author);
  expect(draft).toMatchObject({ number: null, status: 'DRAFT', version: 1 });
  const submitted = await desk.move(author, draft, 'SUBMIT');
  expect(submitted).toMatchObject({ status: 'SUBMITTED', version: 2 });
  expect(submitted.number).toMatch(/^2026-\d{4}$/);
  const returned = await desk.move(desk.office, submitted, 'RETURN', { note: '请补充数据' });
  expect(await desk.move(author, returned, 'SUBMIT')).toMatchObject({ number: submitted.number, status: 'SUBMITTED' });
});
