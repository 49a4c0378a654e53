import { SubmissionAction, SubmissionStatus, type Role } from '@sanlian/domain';
import { createWorld, SubmissionDesk, type Handed, type MoveWishes, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

/** Milliseconds for what asks hundreds of times. */
const LONG = 120_000;

let testApp: TestApp;
let world: World;
let desk: SubmissionDesk;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
});
afterAll(() => testApp.stop());

/** Statuses that slices further right bring about. */
const bySystem = (id: string, ...statuses: SubmissionStatus[]) =>
  testApp.app.platform.transactions.run(null, async (tx) => {
    const { life } = testApp.app.slices.submissions;
    for (const to of statuses) await life.changeStatus(tx, id, to, { action: 'test' });
  });

interface OnePerStatus {
  author: Someone;
  coReporter: Someone;
  of: Record<SubmissionStatus, string>;
}

/** One submission in every status, looked at by several tests; none of them changes it. */
let all: OnePerStatus;
beforeAll(async () => {
  all = await onePerStatus();
}, LONG);

/** One submission in every status, all by the same author; urgent ones, so that the chair meeting sees them early. */
async function onePerStatus(): Promise<OnePerStatus> {
  const author = await world.member();
  const coReporter = await world.member();
  const chair = await world.chair();
  const wishes = { urgency: 'URGENT', reporters: [{ personId: coReporter.personId }] } as const;
  const write = async () => desk.draft(author, { ...wishes, reporters: [...wishes.reporters] });
  const submit = async () => desk.move(author, await write(), 'SUBMIT');
  const shortlist = async () => desk.move(desk.office, await submit(), 'SHORTLIST');
  const adopt = async () => desk.move(chair, await shortlist(), 'SIGN_OFF', { note: '同意' });
  const later = async (...statuses: SubmissionStatus[]) => {
    const { id } = await adopt();
    await bySystem(id, ...statuses);
    return id;
  };
  const office = async (action: SubmissionAction, wishes?: MoveWishes) =>
    (await desk.move(desk.office, await submit(), action, wishes)).id;
  const merged = (await submit()).id;
  await desk.office.run('mutation ($input: MergeSubmissionsInput!) { mergeSubmissions(input: $input) { id } }', {
    input: { targetId: (await submit()).id, sourceIds: [merged] },
  });
  return {
    author,
    coReporter,
    of: {
      DRAFT: (await write()).id,
      SUBMITTED: (await submit()).id,
      RETURNED: await office('RETURN', { note: '请补充' }),
      WITHDRAWN: (await desk.move(author, await submit(), 'WITHDRAW')).id,
      SHORTLISTED: (await shortlist()).id,
      RETAINED: await office('RETAIN'),
      DECLINED: await office('DECLINE', { note: '已办理', declineReason: 'ALREADY_HANDLED' }),
      MERGED: merged,
      ADOPTED: (await adopt()).id,
      REPORTED: await later('REPORTED'),
      INSTRUCTED: await later('REPORTED', 'INSTRUCTED'),
      RESOLVED: await later('REPORTED', 'INSTRUCTED', 'RESOLVED'),
      CONCLUDED: await later('REPORTED', 'CONCLUDED'),
    },
  };
}

type Actions = readonly SubmissionAction[] | 'NOT_FOUND';
type Table = Record<SubmissionStatus, Actions>;

const everywhere = (actions: Actions): Table =>
  Object.fromEntries(Object.keys(SubmissionStatus).map((status) => [status, actions])) as Table;
const HIDDEN = everywhere('NOT_FOUND');
const AUTHOR: Table = {
  ...everywhere([]),
  DRAFT: ['SUBMIT'],
  RETURNED: ['SUBMIT'],
  SUBMITTED: ['WITHDRAW'],
  WITHDRAWN: ['RECONSIDER'],
};
const OFFICE: Table = {
  ...everywhere([]),
  DRAFT: 'NOT_FOUND',
  SUBMITTED: ['DECLINE', 'RETAIN', 'RETURN', 'SHORTLIST'],
  SHORTLISTED: ['DECLINE', 'RETAIN', 'RETURN'],
  RETAINED: ['SHORTLIST'],
  DECLINED: ['RECONSIDER'],
  MERGED: ['UNMERGE'],
  ADOPTED: ['CONCLUDE'],
  REPORTED: ['CONCLUDE'],
};
const CHAIR: Table = {
  ...everywhere([]),
  DRAFT: 'NOT_FOUND',
  SUBMITTED: ['SIGN_OFF'],
  SHORTLISTED: ['SIGN_OFF'],
};
const ANALYST: Table = {
  ...HIDDEN,
  SHORTLISTED: [],
  ADOPTED: [],
  REPORTED: [],
  INSTRUCTED: [],
  RESOLVED: [],
  CONCLUDED: [],
};
const STRANGERS: Record<Exclude<Role, 'INFO_OFFICE' | 'CHAIR_MEMBER' | 'ANALYST'>, Table> = {
  MEMBER: HIDDEN,
  INFORMANT: HIDDEN,
  SECTOR_CONVENER: HIDDEN,
  UNIT_REPORTER: HIDDEN,
  SUPERVISION_BUREAU: HIDDEN,
  DEPARTMENT: HIDDEN,
  LEADERSHIP_OFFICE: HIDDEN,
  LIANXIN_OFFICE: HIDDEN,
  ADMIN: HIDDEN,
};

async function actionsOf(viewer: Someone, { of }: OnePerStatus): Promise<Table> {
  const seen = Object.entries(of).map(async ([status, id]) => {
    const answer = await testApp.call(
      viewer.token,
      'query ($id: ID!) { submission(id: $id) { status allowedActions } }',
      {
        id,
      },
    );
    if (answer.errors) return [status, answer.errors[0]?.extensions.code];
    const { submission } = answer.data as { submission: { status: string; allowedActions: string[] } };
    expect(submission.status).toBe(status);
    return [status, submission.allowedActions];
  });
  return Object.fromEntries(await Promise.all(seen)) as Table;
}

describe('the life of a submission', () => {
  test(
    'every role finds in every status exactly the actions of the table',
    async () => {
      expect(await actionsOf(all.author, all)).toEqual(AUTHOR);
      expect(await actionsOf(all.coReporter, all)).toEqual(everywhere([]));
      expect(await actionsOf(desk.office, all)).toEqual(OFFICE);
      expect(await actionsOf(await world.chair(), all)).toEqual(CHAIR);
      expect(await actionsOf(await world.analyst(), all)).toEqual(ANALYST);
      for (const [role, table] of Object.entries(STRANGERS))
        expect([role, await actionsOf(await world.personal([role as Role]), all)]).toEqual([role, table]);
    },
    LONG,
  );

  test(
    'what the table lacks is refused by its name and changes nothing',
    async () => {
      const chair = await world.chair();
      const viewers = [
        { viewer: all.author, table: AUTHOR, ever: ['SUBMIT', 'WITHDRAW', 'RECONSIDER'] },
        {
          viewer: desk.office,
          table: OFFICE,
          ever: ['RETURN', 'SHORTLIST', 'RETAIN', 'DECLINE', 'UNMERGE', 'RECONSIDER', 'CONCLUDE'],
        },
        { viewer: chair, table: CHAIR, ever: ['SIGN_OFF'] },
        { viewer: all.coReporter, table: everywhere([]), ever: [] },
      ];
      const before = await standing(all);
      const attempts = viewers.flatMap(({ viewer, table, ever }) =>
        (Object.keys(SubmissionStatus) as SubmissionStatus[]).flatMap((status) =>
          (Object.keys(SubmissionAction) as SubmissionAction[])
            .filter((action) => !table[status].includes(action))
            .map(async (action) => {
              const leftToOthers =
                action === 'RECONSIDER' &&
                ((viewer === all.author && status === 'DECLINED') ||
                  (viewer === desk.office && status === 'WITHDRAWN'));
              const mayEver = ever.includes(action) && !leftToOthers;
              const input = { id: all.of[status], version: before[status].version, action, note: '理由' };
              const refusal = await viewer.refusal(MOVE, { input: { ...input, declineReason: 'OTHER' } });
              const expected = mayEver ? 'ILLEGAL_TRANSITION' : 'FORBIDDEN';
              expect({ status, action, refusal }).toEqual({
                status,
                action,
                refusal: table[status] === 'NOT_FOUND' ? 'NOT_FOUND' : expected,
              });
            }),
        ),
      );
      await Promise.all(attempts);
      expect(await standing(all)).toEqual(before);
    },
    LONG,
  );

  test('what the office wrote on somebody’s behalf is handed in by either', async () => {
    const member = await world.member();
    const wishes = { reporters: [{ personId: member.personId, lead: true }] };
    const draft = await desk.draft(desk.office, wishes);
    expect(await actionOn(desk.office, draft)).toEqual(['SUBMIT']);
    expect(await actionOn(member, draft)).toEqual(['SUBMIT']);
    expect(await (await world.office()).refusal(LOOK, { id: draft.id })).toBeNull();
    expect(await desk.move(desk.office, draft, 'SUBMIT')).toMatchObject({ status: 'SUBMITTED' });
    const other = await desk.draft(desk.office, wishes);
    expect(await desk.move(member, other, 'SUBMIT')).toMatchObject({ status: 'SUBMITTED' });
  });

  test('the whole way with every note that the table asks for', async () => {
    const author = await world.member();
    const submitted = await desk.submit(author);
    expect(await fieldsOf(desk.office, submitted, { action: 'RETURN' })).toEqual(['note REQUIRED']);
    expect(await fieldsOf(desk.office, submitted, { action: 'DECLINE' })).toEqual([
      'note REQUIRED',
      'declineReason REQUIRED',
    ]);
    const declined = await desk.move(desk.office, submitted, 'DECLINE', {
      note: '已在办理',
      declineReason: 'ALREADY_HANDLED',
    });
    expect(await declineReasonOf(author, declined)).toBe('ALREADY_HANDLED');
    expect(await fieldsOf(desk.office, declined, { action: 'RECONSIDER', note: ' ' })).toEqual(['note REQUIRED']);
    const again = await desk.move(desk.office, declined, 'RECONSIDER', { note: '情况有变' });
    expect(again).toMatchObject({ status: 'SUBMITTED', number: submitted.number });
    expect(await declineReasonOf(author, again)).toBeNull();
    const retained = await desk.move(desk.office, again, 'RETAIN');
    const shortlisted = await desk.move(desk.office, retained, 'SHORTLIST');
    const chair = await world.chair();
    expect(await fieldsOf(chair, shortlisted, { action: 'SIGN_OFF' })).toEqual(['note REQUIRED']);
    const adopted = await desk.move(chair, shortlisted, 'SIGN_OFF', { note: '请形成专报' });
    expect(await fieldsOf(desk.office, adopted, { action: 'CONCLUDE' })).toEqual(['note REQUIRED']);
    expect(await desk.move(desk.office, adopted, 'CONCLUDE', { note: '已吸收进工作' })).toMatchObject({
      status: 'CONCLUDED',
    });
    const withdrawn = await desk.move(author, await desk.submit(author), 'WITHDRAW');
    expect(await desk.move(author, withdrawn, 'RECONSIDER', { note: '再次提交' })).toMatchObject({
      status: 'SUBMITTED',
      number: withdrawn.number,
    });
  });

  test('a stale version is a conflict, whatever the newer state would refuse', async () => {
    const submitted = await desk.submit(await world.member());
    await desk.move(desk.office, submitted, 'SHORTLIST');
    const input = { id: submitted.id, version: submitted.version, action: 'SHORTLIST' };
    expect(await desk.office.refusal(MOVE, { input })).toBe('CONFLICT');
    expect(await (await world.chair()).refusal(MOVE, { input: { ...input, action: 'RETURN', note: 'x' } })).toBe(
      'FORBIDDEN',
    );
  });

  test('a sign-off is listed with who signed; the office records one on paper with its scan', async () => {
    const chair = await world.chair();
    const author = await world.member();
    const signed = await desk.move(chair, await desk.shortlisted(author), 'SIGN_OFF', { note: '同意' });
    expect(await signOffsOf(author, signed.id)).toMatchObject([
      { person: { id: chair.personId }, recorded: false, note: '同意', scans: [] },
    ]);
    expect(await signOffsOf(await world.analyst(), signed.id)).toEqual([]);

    const { id, version } = await desk.submit(author);
    const scanId = await upload(desk.office);
    const variables = { id, version, chairMemberId: chair.personId, note: '同意采用', scanId };
    expect(await chair.refusal(RECORD_SIGN_OFF, variables)).toBe('FORBIDDEN');
    const wrongTier = { ...variables, chairMemberId: author.personId };
    expect((await desk.office.problem(RECORD_SIGN_OFF, wrongTier))?.extensions.fields).toMatchObject([
      { path: 'chairMemberId', code: 'WRONG_TIER' },
    ]);
    expect(await desk.office.refusal(RECORD_SIGN_OFF, { ...variables, scanId: 'none' })).toBe('BAD_USER_INPUT');
    expect(await desk.look(id)).toMatchObject({ status: 'SUBMITTED', version });
    await desk.office.run(RECORD_SIGN_OFF, variables);
    expect(await desk.look(id)).toMatchObject({ status: 'ADOPTED' });
    expect(await signOffsOf(desk.office, id)).toMatchObject([
      { person: { id: chair.personId }, recorded: true, scans: [{ id: scanId }] },
    ]);
    expect(await desk.office.refusal(RECORD_SIGN_OFF, { ...variables, version: version + 1 })).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  test('S6: reporters and the office add supplements to what was handed in', async () => {
    const author = await world.member();
    const draft = await desk.draft(author);
    const add = { id: draft.id, input: { text: '补充:又有三处路口同样情况。' } };
    expect(await author.refusal(SUPPLEMENT, add)).toBe('ILLEGAL_TRANSITION');
    const { version } = await desk.move(author, draft, 'SUBMIT');
    await author.run(SUPPLEMENT, add);
    await desk.office.run(SUPPLEMENT, { ...add, input: { text: '办公室核实。' } });
    const { submission } = await author.run<{ submission: { version: number; supplements: unknown[] } }>(
      'query ($id: ID!) { submission(id: $id) { version supplements { text author { id } } } }',
      { id: draft.id },
    );
    expect(submission.version).toBe(version);
    expect(submission.supplements).toEqual([
      { text: add.input.text, author: { id: author.accountId } },
      { text: '办公室核实。', author: { id: desk.office.accountId } },
    ]);
    expect(await author.refusal(SUPPLEMENT, { ...add, input: { text: ' ' } })).toBe('BAD_USER_INPUT');
    expect(await (await world.member()).refusal(SUPPLEMENT, add)).toBe('NOT_FOUND');
    const urgent = await desk.submit(author, { urgency: 'URGENT' });
    expect(await (await world.chair()).refusal(SUPPLEMENT, { ...add, id: urgent.id })).toBe('FORBIDDEN');
  });

  test('every move is recorded with who, what, before and after, in the transaction of the move', async () => {
    const submitted = await desk.submit(await world.member());
    await desk.move(desk.office, submitted, 'SHORTLIST', { note: '初审通过' });
    const rows = await testApp.app.platform.database.read(
      "SELECT actorId, action, `before`, `after` FROM audit_entry WHERE subjectType = 'Submission' AND subjectId = ? ORDER BY sequence",
      [submitted.id],
    );
    expect(rows.map((row) => row.action)).toEqual([
      'submission.drafted',
      'submission.moved',
      'submission.submitted',
      'submission.moved',
    ]);
    const last = rows.at(-1);
    expect(last?.actorId).toBe(desk.office.accountId);
    expect(JSON.parse(String(last?.before))).toMatchObject({ status: 'SUBMITTED' });
    expect(JSON.parse(String(last?.after))).toMatchObject({ status: 'SHORTLISTED' });
    const [event] = await testApp.app.platform.database.read(
      "SELECT payload FROM domain_event WHERE kind = 'submission.moved' AND subjectId = ? ORDER BY sequence DESC LIMIT 1",
      [submitted.id],
    );
    expect(JSON.parse(String(event?.payload))).toEqual({
      submissionId: submitted.id,
      number: submitted.number,
      title: submitted.title,
      from: 'SUBMITTED',
      to: 'SHORTLISTED',
      action: 'SHORTLIST',
      note: '初审通过',
      declineReason: null,
      detail: {},
    });
  });
});

async function standing({ of, author }: OnePerStatus): Promise<Record<SubmissionStatus, Handed>> {
  const rows = Object.entries(of).map(async ([status, id]) => [status, await desk.look(id, author)]);
  return Object.fromEntries(await Promise.all(rows)) as Record<SubmissionStatus, Handed>;
}

const MOVE = 'mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { id } }';
const LOOK = 'query ($id: ID!) { submission(id: $id) { id } }';
const SUPPLEMENT =
  'mutation ($id: ID!, $input: SupplementInput!) { supplementSubmission(id: $id, input: $input) { id } }';
const RECORD_SIGN_OFF = `mutation ($id: ID!, $version: Int!, $chairMemberId: ID!, $note: String!, $scanId: ID!) {
  recordSignOff(id: $id, version: $version, chairMemberId: $chairMemberId, note: $note, scanId: $scanId) { id }
}`;

async function actionOn(viewer: Someone, { id }: Handed): Promise<string[]> {
  const { submission } = await viewer.run<{ submission: { allowedActions: string[] } }>(
    'query ($id: ID!) { submission(id: $id) { allowedActions } }',
    { id },
  );
  return submission.allowedActions;
}

async function fieldsOf(
  viewer: Someone,
  { id, version }: Handed,
  move: { action: SubmissionAction; note?: string },
): Promise<string[] | undefined> {
  const problem = await viewer.problem(MOVE, { input: { id, version, ...move } });
  return problem?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);
}

async function declineReasonOf(viewer: Someone, { id }: Handed): Promise<string | null> {
  const { submission } = await viewer.run<{ submission: { declineReason: string | null } }>(
    'query ($id: ID!) { submission(id: $id) { declineReason } }',
    { id },
  );
  return submission.declineReason;
}

async function signOffsOf(viewer: Someone, id: string): Promise<unknown[]> {
  const { submission } = await viewer.run<{ submission: { signOffs: unknown[] } }>(
    'query ($id: ID!) { submission(id: $id) { signOffs { person { id } recorded note scans { id } } } }',
    { id },
  );
  return submission.signOffs;
}

/** A small text file, as the form hands it in. */
async function upload(someone: Someone): Promise<string> {
  const boundary = 'sanlian';
  const response = await testApp.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: {
      authorization: `Bearer ${someone.token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="签批.txt"\r\n\r\n同意\r\n--${boundary}--\r\n`,
  });
  return response.json<{ id: string }>().id;
}
