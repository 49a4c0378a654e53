import {
  ChairMeeting,
  createWorld,
  SubmissionDesk,
  type Someone,
  type VettingRoom,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxText } from '../../testing/docx';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { upload } from '../../testing/upload';

let app: TestApp;
let world: World;
let meeting: ChairMeeting;
let office: Someone;
let attendee: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  meeting = await ChairMeeting.gather(world, await SubmissionDesk.open(world), 2);
  ({ office } = meeting.desk);
  attendee = meeting.attendees[0]!;
});
afterAll(() => app.stop());

type Paper = 'materials' | 'score-sheets' | 'sign-in-sheet';
const PAPERS: Paper[] = ['materials', 'score-sheets', 'sign-in-sheet'];
const printed = (room: Pick<VettingRoom, 'id'>, paper: Paper, someone: Someone = office) =>
  app.app.server.inject({
    url: `/vetting-sessions/${room.id}/${paper}.docx`,
    headers: someone.token ? { authorization: `Bearer ${someone.token}` } : {},
  });
const textOf = async (room: VettingRoom, paper: Paper, someone?: Someone) => {
  const response = await printed(room, paper, someone);
  expect([response.statusCode, response.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  return docxText(response.rawPayload);
};
const nameOf = async (someone: Someone) =>
  (
    await office.run<{ person: { name: string } }>('query ($id: ID!) { person(id: $id) { name } }', {
      id: someone.personId,
    })
  ).person.name;
const codeOf = async (room: Pick<VettingRoom, 'id'>, paper: Paper, someone: Someone) =>
  (await printed(room, paper, someone)).json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions
    .code;

describe('the materials', () => {
  test('hold each submission in full, in the order of the agenda', async () => {
    const file = await upload(app, meeting.author.token, '现场照片说明.txt', '说明');
    const first = await meeting.desk.shortlisted(meeting.author, {
      title: '关于老旧小区加装电梯的建议',
      situation: '第一段情况。\n第二段情况。',
      analysis: '原因在于协调难。',
      suggestion: '建立协商机制。',
      attachmentIds: [file.id],
    });
    const [second] = await meeting.submissions(1);
    const room = await meeting.plan({ submissionIds: [first.id, second!.id] });
    const text = await textOf(room, 'materials', attendee);
    for (const part of [
      `关于老旧小区加装电梯的建议\n编号：${first.number}（会审第1件）\n类别：`,
      '一、情况反映\n第一段情况。\n第二段情况。\n二、原因分析\n原因在于协调难。\n三、意见建议\n建立协商机制。',
      '附件：现场照片说明.txt',
      '会审第2件',
      '二、意见建议',
    ])
      expect(text).toContain(part);
  });

  test('name the reporters only where the session says so', async () => {
    const author = await nameOf(meeting.author);
    expect(await textOf(await meeting.plan(), 'materials')).not.toContain(author);
    expect(await textOf(await meeting.plan({ showReporters: true }), 'materials')).toContain(`反映人：${author}`);
  });
});

describe('the sheets', () => {
  test('one to score on for each who takes part, their own submissions marked', async () => {
    const own = await meeting.desk.shortlisted(attendee);
    const [other] = await meeting.submissions(1);
    const guest = await world.member();
    const room = await meeting.plan({
      submissionIds: [own.id, other!.id],
      guestIds: [guest.personId],
      scoring: 'FULL',
    });
    const text = await textOf(room, 'score-sheets');
    const people = await Promise.all([meeting.presider, ...meeting.attendees].map(nameOf));
    for (const name of people) expect(text.split(`姓名：${name}（`)).toHaveLength(2);
    expect(text).not.toContain(await nameOf(guest));
    expect(text.match(/\n回避\n/g)).toHaveLength(1);
    for (const told of ['说得准', '前瞻性', '六项均须评分', 'A编发专报']) expect(text).toContain(told);
  });

  test('ask what the session’s scoring asks', async () => {
    expect(await textOf(await meeting.plan({ scoring: 'NONE' }), 'score-sheets')).not.toContain('说得准');
    expect(await textOf(await meeting.plan({ scoring: 'RECOMMENDATION' }), 'score-sheets')).toContain('评分可以不填');
  });

  test('everybody who is invited stands on the sign-in sheet with their role', async () => {
    const guest = await world.member();
    const room = await meeting.plan({ guestIds: [guest.personId] });
    const text = await textOf(room, 'sign-in-sheet');
    for (const someone of [meeting.presider, ...meeting.attendees, guest])
      expect(text).toContain(await nameOf(someone));
    for (const role of ['主持人', '出席人员', '列席人员']) expect(text).toContain(role);
  });
});

describe('who prints', () => {
  test('materials whoever reads the session, sheets the office, hidden sessions nobody', async () => {
    const room = await meeting.plan();
    for (const someone of [attendee, await world.chair()]) {
      expect((await printed(room, 'materials', someone)).statusCode).toBe(200);
      expect(await codeOf(room, 'score-sheets', someone)).toBe('FORBIDDEN');
      expect(await codeOf(room, 'sign-in-sheet', someone)).toBe('FORBIDDEN');
    }
    for (const paper of PAPERS) {
      expect(await codeOf(room, paper, meeting.author)).toBe('NOT_FOUND');
      expect(await codeOf({ id: 'none' }, paper, office)).toBe('NOT_FOUND');
      expect(await codeOf(room, paper, world.nobody)).toBe('UNAUTHENTICATED');
    }
  });

  test('until the closing', async () => {
    const room = await meeting.open();
    for (const paper of PAPERS) expect((await printed(room, paper)).statusCode).toBe(200);
    await room.close();
    for (const paper of PAPERS) expect(await codeOf(room, paper, office)).toBe('SESSION_CLOSED');
  });
});
