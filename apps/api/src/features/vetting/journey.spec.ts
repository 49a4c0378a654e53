import { ChairMeeting, createWorld, sixScores, SubmissionDesk, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world));
});
afterAll(() => app.stop());

test('a session runs from the plan to the closing with the operations of the contract', async () => {
  const room = await meeting.plan({ submissionIds: (await meeting.submissions(2)).map(({ id }) => id) });
  const { presider, attendees } = meeting;
  await room.open();
  await room.present();
  for (const attendee of attendees) await room.give(attendee, 0, { scores: sixScores(4), recommendation: 'REPORT' });
  expect(await room.decide()).toBe('ADOPTED');
  await room.close();
  const seen = await room.seenBy(attendees[0]!);
  expect(seen).toMatchObject({ number: expect.stringMatching(/^\d{4}-\d{2}$/), status: 'CLOSED', currentItem: null });
  expect(seen.items.map(({ status, position }) => [status, position])).toEqual([
    ['DECIDED', 1],
    ['DEFERRED', 2],
  ]);
  expect(seen.items[0]!.averageScores).toEqual(sixScores(4).map((score) => ({ ...score, count: 4 })));
  expect(seen.items[0]!.decision).toMatchObject({ outcome: 'REPORT', reason: null });
  const { vettingSessions } = await presider.run<{ vettingSessions: { items: unknown[] } }>('VettingSessions', {
    filter: { status: ['CLOSED'] },
  });
  expect(vettingSessions.items).toContainEqual(
    expect.objectContaining({ id: room.id, itemCount: 2, decidedCount: 1, status: 'CLOSED' }),
  );
});
