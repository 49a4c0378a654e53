import { TaskStatus } from '@sanlian/domain';
import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let oversight: Oversight;
let viewers: Record<string, Someone>;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  const press = await ReportPress.open(world, await SubmissionDesk.open(world));
  oversight = await Oversight.open(world, press);
  viewers = {
    lead: oversight.department,
    assisting: await world.department(),
    bureau: oversight.bureau,
    chair: oversight.chair,
    office: oversight.office,
    analyst: await world.analyst(),
    reporter: press.author,
  };
});
afterAll(() => app.stop());

/** The table of "Instructions and supervision", role by status; whoever is missing may do nothing by `moveTask`. */
const TABLE: Record<TaskStatus, Record<string, string[]>> = {
  REGISTERED: { bureau: ['CANCEL'] },
  ASSIGNED: { lead: ['ACCEPT', 'SEND_BACK'], bureau: ['CANCEL'] },
  SENT_BACK: { bureau: ['CANCEL'] },
  ACCEPTED: { lead: ['REPORT_RESULT'], bureau: ['CANCEL', 'PAUSE'] },
  IN_PROGRESS: { lead: ['REPORT_RESULT'], bureau: ['CANCEL', 'PAUSE'] },
  RESULT_REPORTED: {},
  CLOSED: { bureau: ['REOPEN'], chair: ['REOPEN'] },
  CANCELLED: {},
};

describe.each(Object.keys(TABLE) as TaskStatus[])('a task in status %s', (status) => {
  test('shows every role exactly the actions of the table, and refuses all others', async () => {
    const task = await oversight.at(status);
    const unseen = status === 'REGISTERED' || status === 'CANCELLED' ? ['lead', 'assisting'] : ['assisting'];
    for (const [name, viewer] of Object.entries(viewers)) {
      if (unseen.includes(name)) {
        expect(await viewer.refusal('query ($id: ID!) { supervisionTask(id: $id) { id } }', { id: task.id })).toBe(
          'NOT_FOUND',
        );
        continue;
      }
      const { allowedActions, version } = await oversight.look(task.id, viewer);
      expect([name, allowedActions]).toEqual([name, TABLE[status][name] ?? []]);
      for (const action of ['ACCEPT', 'SEND_BACK', 'REPORT_RESULT', 'REOPEN', 'CANCEL', 'PAUSE', 'RESUME']) {
        if (allowedActions.some((allowed) => allowed === action)) continue;
        const input = { id: task.id, version, action, note: '说明', outcome: 'A_SOLVED' };
        const code = await viewer.refusal('mutation ($input: MoveTaskInput!) { moveTask(input: $input) { id } }', {
          input,
        });
        expect([name, action, ['FORBIDDEN', 'ILLEGAL_TRANSITION'].includes(code ?? '')]).toEqual([name, action, true]);
      }
    }
    expect(await oversight.look(task.id)).toMatchObject({ status, version: task.version });
  });
});

test('a token that only reads finds no action', async () => {
  const task = await oversight.at('ASSIGNED');
  const { createApiToken } = await oversight.bureau.run<{ createApiToken: { secret: string } }>(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
    { input: { name: '读数' } },
  );
  const answer = await app.call(
    createApiToken.secret,
    'query ($id: ID!) { supervisionTask(id: $id) { allowedActions mayAssign mayVerifyFor } }',
    { id: task.id },
  );
  expect(answer.data).toEqual({ supervisionTask: { allowedActions: [], mayAssign: false, mayVerifyFor: [] } });
});
