import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

interface Row {
  id: string;
  version: number;
  status: string;
}
interface Task extends Row {
  number: string;
  allowedActions: string[];
}

const submissionOf = async (who: Someone, id: string) =>
  (
    await who.run<{
      submission: Row & { number: string; allowedActions: string[]; timeline: { kind: string; note: string | null }[] };
    }>('Submission', { id })
  ).submission;
const taskOf = async (who: Someone, id: string) =>
  (await who.run<{ supervisionTask: Task }>('SupervisionTask', { id })).supervisionTask;
const newsOf = async (who: Someone) =>
  (
    await who.run<{ inbox: { unread: number; items: { id: string; kind: string; title: string; body: string }[] } }>(
      'Inbox',
    )
  ).inbox;

test('one matter goes the whole way, from a submission to a solved matter, and its reporters hear of every step', async () => {
  const sector = await world.sector({ name: '教育界' });
  const author = await world.member({ name: '周明', sector });
  const coReporter = await world.member({ name: '吴静', sector });
  const stranger = await world.member();
  const office = await world.office();
  const presider = await world.chair();
  const attendees = [await world.chair(), await world.chair()];
  const leadership = await world.leadership();
  const bureau = await world.bureau();
  const department = await world.department();
  const otherDepartment = await world.department();
  const { categories } = await office.run<{ categories: { id: string; name: string }[] }>('Categories');
  const categoryId = categories.find(({ name }) => name === '社会建设')?.id;

  // A member writes and hands in.
  const input = {
    title: '关于增设放学时段公交班次的建议',
    categoryId,
    channel: 'MEMBER',
    situation: '放学时段城东三所中学门口公交运力不足，学生候车超过四十分钟。',
    suggestion: '一是放学时段增开两班；二是设置学生候车区。',
    sectorId: sector.id,
    reporters: [{ personId: author.personId, lead: true }, { personId: coReporter.personId }],
    consentToPublish: true,
  };
  const { draftSubmission: draft } = await author.run<{ draftSubmission: Row }>('DraftSubmission', { input });
  expect(await stranger.refusal('Submission', { id: draft.id })).toBe('NOT_FOUND');
  expect(await office.refusal('Submission', { id: draft.id })).toBe('NOT_FOUND');
  const move = (who: Someone, row: Row, action: string, more: object = {}) =>
    who.run<{ moveSubmission: Row }>('MoveSubmission', {
      input: { id: row.id, version: row.version, action, ...more },
    });
  const { moveSubmission: submitted } = await move(author, draft, 'SUBMIT');
  const { number } = await submissionOf(author, draft.id);
  expect(number).toBe('2026-0001');

  // The office reviews.
  expect(await author.refusal('MoveSubmission', { input: { ...pick(submitted), action: 'SHORTLIST' } })).toBe(
    'FORBIDDEN',
  );
  await move(office, submitted, 'SHORTLIST');

  // The chair meeting judges.
  const { planVettingSession: planned } = await office.run<{ planVettingSession: Row & { items: { id: string }[] } }>(
    'PlanVettingSession',
    {
      input: {
        title: '第五次主席扩大会议',
        scheduledAt: new Date(app.now() + 86_400_000).toISOString(),
        presiderId: presider.personId,
        attendeeIds: attendees.map(({ personId }) => personId),
        submissionIds: [draft.id],
      },
    },
  );
  const itemId = planned.items[0]?.id;
  expect(await presider.refusal('OpenVettingSession', { id: planned.id })).toBe('QUORUM_NOT_MET');
  for (const someone of [presider, ...attendees]) await someone.run('CheckIn', { sessionId: planned.id });
  await presider.run('OpenVettingSession', { id: planned.id });
  await presider.run('PresentVettingItem', { itemId });
  for (const someone of attendees) await someone.run('GiveOpinion', { input: { itemId, recommendation: 'REPORT' } });
  expect(await attendees[0]?.refusal('DecideVettingItem', { input: { itemId, outcome: 'REPORT' } })).toBe('FORBIDDEN');
  await presider.run('DecideVettingItem', { input: { itemId, outcome: 'REPORT' } });
  await presider.run('CloseVettingSession', { id: planned.id });
  expect((await submissionOf(author, draft.id)).status).toBe('ADOPTED');

  // It goes out in a special report.
  const { draftSpecialReport: drafted } = await office.run<{ draftSpecialReport: Row }>('DraftSpecialReport', {
    input: {
      title: '关于学生出行的专报',
      addresseeIds: [leadership.organizationId],
      articles: [{ submissionId: draft.id, title: '放学时段公交运力不足', body: '周明等委员反映……' }],
    },
  });
  expect(await leadership.refusal('Submission', { id: draft.id })).toBe('NOT_FOUND');
  const { signSpecialReport: signed } = await presider.run<{ signSpecialReport: Row }>(
    'SignSpecialReport',
    pick(drafted),
  );
  await office.run('SendSpecialReport', pick(signed));
  expect((await submissionOf(leadership, draft.id)).status).toBe('REPORTED');

  // A leader's instruction starts the supervision by itself.
  const { recordInstruction: instruction } = await leadership.run<{ recordInstruction: { tasks: Task[] } }>(
    'RecordInstruction',
    {
      input: {
        submissionIds: [draft.id],
        leaderName: '陈书记',
        leaderTitle: '市委书记',
        level: 'COUNTY',
        text: '请交通局尽快研究解决。',
        givenAt: new Date(app.now()).toISOString(),
      },
    },
  );
  const taskId = instruction.tasks[0]?.id ?? '';
  expect((await submissionOf(author, draft.id)).status).toBe('INSTRUCTED');
  expect(await department.refusal('SupervisionTask', { id: taskId })).toBe('NOT_FOUND');

  // A department accepts, handles and reports.
  const assign = { ...pick(await taskOf(bureau, taskId)), leadOrganizationId: department.organizationId };
  await bureau.run('AssignTask', { input: assign });
  expect(await otherDepartment.refusal('SupervisionTask', { id: taskId })).toBe('NOT_FOUND');
  const moveTask = async (who: Someone, action: string, more: object = {}) =>
    who.run('MoveTask', { input: { ...pick(await taskOf(who, taskId)), action, ...more } });
  expect((await taskOf(department, taskId)).allowedActions).toEqual(['ACCEPT', 'SEND_BACK']);
  await moveTask(department, 'ACCEPT');
  await department.run('RecordProgress', {
    input: { taskId, handlingOpinion: '已列入计划。', progress: '增开两班。' },
  });
  await moveTask(department, 'REPORT_RESULT', { outcome: 'A_SOLVED' });

  // Both sides verify, and it is closed.
  const verify = (who: Someone) => who.run('VerifyTask', { input: { id: taskId, passed: true } });
  await verify(bureau);
  expect((await taskOf(bureau, taskId)).status).toBe('RESULT_REPORTED');
  await verify(office);
  expect((await taskOf(author, taskId)).status).toBe('CLOSED');
  await author.run('RateHandling', { input: { taskId, satisfaction: 'SATISFIED', comment: '很及时' } });

  // Its reporters have heard of every step.
  const told = [
    'NUMBER_GIVEN',
    'SHORTLISTED',
    'DECIDED',
    'REPORTED',
    'INSTRUCTED',
    'ASSIGNED',
    'HANDLING_OPINION',
    'RESULT_REPORTED',
    'CLOSED',
  ];
  for (const reporter of [author, coReporter]) {
    const { items, unread } = await newsOf(reporter);
    expect(items.map(({ kind }) => kind).reverse()).toEqual(told);
    expect(unread).toBe(told.length);
    expect(items.every(({ title, body }) => title !== '' && body.includes(input.title) && !/[{}]/.test(body))).toBe(
      true,
    );
    const { markRead } = await reporter.run<{ markRead: number }>('MarkRead', { ids: items.map(({ id }) => id) });
    expect(markRead).toBe(told.length);
    expect((await newsOf(reporter)).unread).toBe(0);
  }
  expect((await newsOf(stranger)).items).toEqual([]);
  const life = await submissionOf(author, draft.id);
  expect(life.status).toBe('RESOLVED');
  expect(life.timeline.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'submission.submitted',
      'submission.moved',
      'specialReport.sent',
      'task.registered',
      'task.closed',
    ]),
  );
  // U11: nothing in the life tells the reporters what the leader wrote.
  expect(JSON.stringify(life.timeline)).not.toContain('请交通局尽快研究解决');
  // Departments see no reporter, nor who acted as one.
  const seen = await app.call(department.token, 'Submission', { id: draft.id });
  expect(seen.errors).toBeUndefined();
  expect(JSON.stringify(seen.data)).not.toMatch(/周明|吴静/);
});

test('the inbox speaks the language of the request, and only the reader marks as read', async () => {
  const author = await world.member();
  const other = await world.member();
  const office = await world.office();
  const { categories } = await office.run<{ categories: { id: string }[] }>('Categories');
  const input = { title: 'T', categoryId: categories[0]?.id, channel: 'MEMBER', situation: 'S', suggestion: 'P' };
  const { draftSubmission: draft } = await author.run<{ draftSubmission: Row }>('DraftSubmission', { input });
  await author.run('MoveSubmission', { input: { ...pick(draft), action: 'SUBMIT' } });
  const english = await author.run<{ inbox: { items: { id: string; title: string }[] } }>(
    'Inbox',
    {},
    { language: 'en' },
  );
  expect(english.inbox.items[0]?.title).not.toMatch(/[\u4e00-\u9fff]/);
  const ids = english.inbox.items.map(({ id }) => id);
  expect(await other.run('MarkRead', { ids })).toEqual({ markRead: 0 });
  expect((await newsOf(author)).unread).toBe(1);
  expect(await author.refusal('MarkRead', { ids: [] })).toBe('BAD_USER_INPUT');
  expect(await world.nobody.refusal('Inbox')).toBe('UNAUTHENTICATED');
});

const pick = ({ id, version }: Row) => ({ id, version });
