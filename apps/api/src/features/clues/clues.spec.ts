import { randomUUID } from 'node:crypto';
import {
  assignClue,
  assignedClue,
  captureClue,
  clueInput,
  createWorld,
  newsOf,
  SubmissionDesk,
  VisitRound,
  type Handed,
  type NotedClue,
  type Someone,
  type World,
} from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let desk: SubmissionDesk;
let office: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  desk = await SubmissionDesk.open(world);
  office = desk.office;
});
afterAll(() => app.stop());

const CAPTURE = 'mutation ($input: ClueInput!) { captureClue(input: $input) { id } }';
const CAPTURE_ALL = 'mutation ($inputs: [ClueInput!]!) { captureClues(inputs: $inputs) { id summary status } }';
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ClueInput!) {
  editClue(id: $id, version: $version, input: $input) { version summary } }`;
const ONE = `query ($id: ID!) { clue(id: $id) { status note doneAt assignee { id } submission { id title }
  visit { id } mayAssign mayWork mayEdit } }`;

interface Shown {
  status: string;
  note: string | null;
  doneAt: string | null;
  assignee: { id: string } | null;
  submission: { id: string; title: string } | null;
  visit: { id: string } | null;
  mayAssign: boolean;
  mayWork: boolean;
  mayEdit: boolean;
}
const look = async (viewer: Someone, { id }: { id: string }) => (await viewer.run<{ clue: Shown }>(ONE, { id })).clue;

async function listed(viewer: Someone, filter: object = {}): Promise<string[]> {
  const { clues } = await viewer.run<{ clues: { items: { id: string }[] } }>(
    'query ($filter: ClueFilter) { clues(filter: $filter, page: { limit: 200 }) { items { id } } }',
    { filter },
  );
  return clues.items.map(({ id }) => id);
}

interface Converted {
  status: string;
  submission: { id: string; number: string | null };
}
async function convert(worker: Someone, clue: NotedClue, wishes: object = {}): Promise<Converted> {
  const input = desk.input({ channel: 'CLUE', ...wishes });
  return (await worker.run<{ convertClue: Converted }>('ConvertClue', { id: clue.id, input })).convertClue;
}
const dismiss = (worker: Someone, clue: NotedClue, note = '情况已解决。') =>
  worker.refusal('DismissClue', { id: clue.id, note });

describe('L4: capturing', () => {
  test('is for every reporter, the chair meeting and the office', async () => {
    const input = clueInput();
    const capturers = await Promise.all([world.member(), world.informant(), world.unit(), world.chair()]);
    for (const someone of [...capturers, office]) expect(await someone.refusal('CaptureClue', { input })).toBeNull();
    const others = await Promise.all([world.department(), world.bureau(), world.analyst(), world.leadership()]);
    for (const someone of others) expect(await someone.refusal('CaptureClue', { input })).toBe('FORBIDDEN');
    expect(await world.nobody.refusal('CaptureClue', { input })).toBe('UNAUTHENTICATED');
  });

  test('needs a summary, a moment that has passed, and a speaker who exists', async () => {
    const input = clueInput({ summary: ' ', heldAt: '2030-01-01T00:00:00Z', speakerId: randomUUID() });
    expect((await office.problem(CAPTURE, { input }))?.extensions.fields).toMatchObject([
      { path: 'summary', code: 'REQUIRED' },
    ]);
    expect(
      (await office.problem(CAPTURE, { input: { ...input, summary: '路灯不亮。' } }))?.extensions.fields,
    ).toMatchObject([
      { path: 'heldAt', code: 'IN_THE_FUTURE' },
      { path: 'speakerId', code: 'NOT_FOUND' },
    ]);
  });

  test('of many is all or none, and once under one key', async () => {
    const member = await world.member();
    const inputs = [clueInput(), clueInput(), clueInput()];
    const bad = [inputs[0], { ...clueInput(), speakerId: randomUUID() }];
    expect((await member.problem(CAPTURE_ALL, { inputs: bad }))?.extensions.fields).toMatchObject([
      { path: 'inputs.1.speakerId', code: 'NOT_FOUND' },
    ]);
    expect(await listed(member)).toEqual([]);
    const idempotencyKey = randomUUID();
    const both = await Promise.all(
      [1, 2].map(() => member.run<{ captureClues: NotedClue[] }>(CAPTURE_ALL, { inputs }, { idempotencyKey })),
    );
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.captureClues.map(({ summary }) => summary)).toEqual(inputs.map(({ summary }) => summary));
    expect(await listed(member)).toHaveLength(3);
    const tooMany = Array.from({ length: 101 }, () => clueInput());
    expect((await member.problem(CAPTURE_ALL, { inputs: tooMany }))?.extensions.fields).toMatchObject([
      { path: 'inputs', code: 'OUT_OF_RANGE' },
    ]);
    expect(await member.refusal(CAPTURE_ALL, { inputs: [] })).toBe('BAD_USER_INPUT');
  });

  test('is mended by whoever noted it until it is assigned, by the office until it is done', async () => {
    const member = await world.member();
    const clue = await captureClue(member);
    const edit = (someone: Someone, version: number, summary = '改过的线索。') =>
      someone.refusal(EDIT, { id: clue.id, version, input: clueInput({ summary }) });
    expect(await edit(member, clue.version)).toBeNull();
    expect(await edit(member, clue.version)).toBe('CONFLICT');
    expect(await edit(await world.member(), 2)).toBe('NOT_FOUND');
    const worker = await world.member();
    const { version } = await assignClue(office, clue, worker);
    expect(await edit(member, version)).toBe('FORBIDDEN');
    expect(await edit(worker, version)).toBe('FORBIDDEN');
    expect(await edit(office, version)).toBeNull();
    expect(await dismiss(worker, clue)).toBeNull();
    expect(await edit(office, version + 2)).toBe('ILLEGAL_TRANSITION');
  });
});

describe('L4: who reads a clue', () => {
  test('is the office, whoever noted it and whoever has it now; to others it isn’t there', async () => {
    const [capturer, first, second, stranger] = await Promise.all([1, 2, 3, 4].map(() => world.member()));
    const clue = await captureClue(capturer!);
    await assignClue(office, clue, first!);
    expect(await look(capturer!, clue)).toMatchObject({ status: 'ASSIGNED', mayAssign: false, mayWork: false });
    expect(await look(first!, clue)).toMatchObject({ mayAssign: false, mayWork: true });
    expect(await look(office, clue)).toMatchObject({ mayAssign: true, mayWork: true, mayEdit: true });
    await assignClue(office, clue, second!);
    for (const someone of [first!, stranger!]) {
      expect(await listed(someone)).toEqual([]);
      expect(await someone.refusal(ONE, { id: clue.id })).toBe('NOT_FOUND');
      expect(await dismiss(someone, clue)).toBe('NOT_FOUND');
    }
    expect(await listed(second!, { mine: true, status: ['ASSIGNED'] })).toEqual([clue.id]);
    expect(await listed(capturer!, { capturedByMe: true })).toEqual([clue.id]);
    expect(await listed(second!, { capturedByMe: true })).toEqual([]);
    expect(await (await world.analyst()).refusal('Clues')).toBe('FORBIDDEN');
  });

  test('lists are narrowed by words, occasion, source, speaker, days and visit', async () => {
    const speaker = await world.person({ name: '万里晴' });
    const wishes = { occasion: 'PLENARY_SPEECH', sourceTitle: '关于湿地保护的发言', speakerId: speaker.id } as const;
    const { id } = await captureClue(office, { ...wishes, heldAt: '2026-01-20T10:00:00+08:00' });
    for (const q of ['湿地保护', '万里晴']) expect(await listed(office, { q })).toEqual([id]);
    expect(await listed(office, { occasion: 'PLENARY_SPEECH' })).toEqual([id]);
    const until = { heldTo: '2026-01-31T00:00:00+08:00' };
    expect(await listed(office, until)).toEqual([id]);
    expect(await listed(office, { ...until, heldFrom: '2026-01-21T00:00:00+08:00' })).toEqual([]);
    const { clueAssignees } = await office.run<{ clueAssignees: { displayName: string }[] }>(
      `{ clueAssignees(q: "${(await world.member()).username}") { displayName } }`,
    );
    expect(clueAssignees).toHaveLength(1);
    const department = await world.department();
    const found = await office.run(`{ clueAssignees(q: "${department.username}") { id } }`);
    expect(found).toEqual({ clueAssignees: [] });
  });
});

describe('L4: assigning', () => {
  test('is the office’s, to an account that may write submissions; given again, another has it', async () => {
    const [first, second] = [await world.member(), await world.unit()];
    const clue = await captureClue(first);
    const assign = (by: Someone, to: Someone) => by.problem('AssignClue', { id: clue.id, accountId: to.accountId });
    expect((await assign(first, first))?.extensions.code).toBe('FORBIDDEN');
    expect((await assign(office, await world.department()))?.extensions.fields).toMatchObject([
      { path: 'accountId', code: 'NOT_ALLOWED' },
    ]);
    expect(await assign(office, second)).toBeNull();
    expect(await assign(office, second)).toBeNull();
    expect(await assign(office, first)).toBeNull();
    expect(await look(office, clue)).toMatchObject({ status: 'ASSIGNED', assignee: { id: first.accountId } });
    expect((await newsOf(second)).map(({ kind }) => kind)).toEqual(['CLUE_TAKEN_BACK', 'CLUE_ASSIGNED']);
    expect((await newsOf(first)).map(({ kind }) => kind)).toEqual(['CLUE_ASSIGNED']);
  });
});

describe('L4: dismissing', () => {
  test('is the assignee’s and the office’s, with a note that its capturer hears; then nothing moves it', async () => {
    const [capturer, worker] = [await world.member(), await world.member()];
    const clue = await captureClue(capturer);
    expect(await dismiss(office, clue)).toBe('ILLEGAL_TRANSITION');
    await assignClue(office, clue, worker);
    expect(await dismiss(capturer, clue)).toBe('FORBIDDEN');
    expect(await dismiss(worker, clue, ' ')).toBe('BAD_USER_INPUT');
    expect(await dismiss(worker, clue, '已列入今年的计划。')).toBeNull();
    expect(await look(capturer, clue)).toMatchObject({ status: 'DISMISSED', note: '已列入今年的计划。' });
    expect((await newsOf(capturer))[0]).toMatchObject({
      kind: 'CLUE_DISMISSED',
      body: expect.stringContaining('已列入'),
    });
    expect(await dismiss(worker, clue)).toBe('ILLEGAL_TRANSITION');
    expect(await office.refusal('AssignClue', { id: clue.id, accountId: capturer.accountId })).toBe(
      'ILLEGAL_TRANSITION',
    );
    expect(await worker.refusal('ConvertClue', { id: clue.id, input: desk.input() })).toBe('ILLEGAL_TRANSITION');
  });
});

describe('L4: converting', () => {
  test('drafts a submission of the assignee’s that keeps the clue, on the channel of clues', async () => {
    const [capturer, worker] = [await world.member(), await world.member()];
    const clue = await captureClue(capturer);
    expect(await worker.refusal('ConvertClue', { id: clue.id, input: desk.input() })).toBe('NOT_FOUND');
    expect(await capturer.refusal('ConvertClue', { id: clue.id, input: desk.input() })).toBe('FORBIDDEN');
    expect(await office.refusal('ConvertClue', { id: clue.id, input: desk.input() })).toBe('ILLEGAL_TRANSITION');
    await assignClue(office, clue, worker);
    const converted = await convert(worker, clue, { channel: 'MEMBER' });
    expect(converted).toMatchObject({ status: 'CONVERTED', submission: { number: null } });
    const { submission } = await worker.run<{ submission: object }>(
      'query ($id: ID!) { submission(id: $id) { status channel clueId clue { id summary } reporters { person { id } } } }',
      { id: converted.submission.id },
    );
    expect(submission).toMatchObject({
      ...{ status: 'DRAFT', channel: 'CLUE', clueId: clue.id, clue: { id: clue.id, summary: clue.summary } },
      reporters: [{ person: { id: worker.personId } }],
    });
    expect(await look(capturer, clue)).toMatchObject({ status: 'CONVERTED', submission: null, mayWork: false });
    expect((await newsOf(capturer)).map(({ kind }) => kind)).toEqual(['CLUE_CONVERTED']);
    expect(await worker.refusal('ConvertClue', { id: clue.id, input: desk.input() })).toBe('ILLEGAL_TRANSITION');
  });

  test('refused with the fields of the submission leaves the clue as it was', async () => {
    const worker = await world.member();
    const clue = await assignedClue(office, worker);
    const input = desk.input({ title: '', categoryId: randomUUID() });
    expect((await worker.problem('ConvertClue', { id: clue.id, input }))?.extensions.fields).toMatchObject([
      { path: 'title' },
    ]);
    expect(await worker.refusal('ConvertClue', { id: clue.id, input: { ...input, title: '题' } })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await look(worker, clue)).toMatchObject({ status: 'ASSIGNED', submission: null });
  });

  test('by the office is on somebody’s behalf; the same key gives the same draft', async () => {
    const [worker, member] = [await world.member(), await world.member()];
    const clue = await assignedClue(office, worker);
    const input = desk.input({ channel: 'CLUE', reporters: [{ personId: member.personId, lead: true }] });
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all(
      [1, 2].map(() =>
        office.run<{ convertClue: Converted }>('ConvertClue', { id: clue.id, input }, { idempotencyKey }),
      ),
    );
    expect(first).toEqual(second);
    const { submission } = await office.run<{ submission: object }>(
      'query ($id: ID!) { submission(id: $id) { draftedByOffice reporters { person { id } } } }',
      { id: first!.convertClue.submission.id },
    );
    expect(submission).toMatchObject({ draftedByOffice: true, reporters: [{ person: { id: member.personId } }] });
  });

  test('of two at the same time makes one submission', async () => {
    const worker = await world.member();
    const clue = await assignedClue(office, worker);
    const answers = await Promise.all(
      [worker, office].map((someone) => {
        const reporters = [{ personId: worker.personId, lead: true }];
        return someone.refusal('ConvertClue', { id: clue.id, input: desk.input({ channel: 'CLUE', reporters }) });
      }),
    );
    expect([...answers].sort()).toEqual(['ILLEGAL_TRANSITION', null]);
  });

  test('happens as well where a draft names the clue; who may not work on it may not name it', async () => {
    const [capturer, worker] = [await world.member(), await world.member()];
    const clue = await captureClue(capturer);
    await assignClue(office, clue, worker);
    const DRAFT =
      'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id version title status number } }';
    const input = { ...desk.input({ channel: 'CLUE' }), clueId: clue.id };
    expect(await capturer.refusal(DRAFT, { input })).toBe('FORBIDDEN');
    expect((await (await world.member()).problem(DRAFT, { input }))?.extensions.fields).toMatchObject([
      { path: 'clueId', code: 'NOT_FOUND' },
    ]);
    const { draftSubmission: draft } = await worker.run<{ draftSubmission: Handed }>(DRAFT, { input });
    expect(await look(worker, clue)).toMatchObject({ status: 'CONVERTED', submission: { id: draft.id } });
    await worker.run('mutation ($id: ID!, $version: Int!) { deleteDraft(id: $id, version: $version) }', draft as never);
    expect(await look(worker, clue)).toMatchObject({
      status: 'ASSIGNED',
      submission: null,
      doneAt: null,
      mayWork: true,
    });
  });

  test('in the end lets its capturer hear that the submission was adopted', async () => {
    const [capturer, worker] = [await world.member(), await world.member()];
    const clue = await captureClue(capturer);
    await assignClue(office, clue, worker);
    const { submission } = await convert(worker, clue);
    const submitted = await desk.move(worker, await desk.look(submission.id, worker), 'SUBMIT');
    const shortlisted = await desk.move(office, submitted, 'SHORTLIST');
    await desk.move(await world.chair(), shortlisted, 'SIGN_OFF', { note: '同意采用。' });
    expect((await newsOf(capturer))[0]).toMatchObject({ kind: 'CLUE_ADOPTED', body: expect.stringContaining('2026-') });
  });
});

describe('L3: a clue heard at a visit', () => {
  test('stays with the visit, and so does what becomes of it', async () => {
    const round = await VisitRound.plan(world);
    const { leader, campaign } = round;
    const visit = await round.record();
    const stranger = await world.member();
    const refused = await stranger.problem(CAPTURE, { input: clueInput({ visitId: visit.id }) });
    expect(refused?.extensions.fields).toMatchObject([{ path: 'visitId', code: 'NOT_FOUND' }]);
    const worker = await world.member();
    const [one, two] = [
      await captureClue(leader, { visitId: visit.id }),
      await captureClue(leader, { visitId: visit.id }),
    ];
    for (const clue of [one, two]) await assignClue(office, clue, worker);
    expect(await listed(office, { visitId: visit.id })).toHaveLength(2);
    const ofVisit = await leader.run('query ($id: ID!) { visit(id: $id) { clues { id } campaign { clueCount } } }', {
      id: visit.id,
    });
    expect(ofVisit).toEqual({ visit: { clues: [{ id: one.id }, { id: two.id }], campaign: { clueCount: 2 } } });
    const asVisit = await convert(worker, one, { channel: 'VISIT' });
    const asClue = await convert(worker, two, { channel: 'CLUE' });
    const origin = async (id: string) =>
      (
        await worker.run<{ submission: object }>(
          'query ($id: ID!) { submission(id: $id) { channel visitId clueId } }',
          { id },
        )
      ).submission;
    expect(await origin(asVisit.submission.id)).toEqual({ channel: 'VISIT', visitId: visit.id, clueId: one.id });
    expect(await origin(asClue.submission.id)).toEqual({ channel: 'CLUE', visitId: visit.id, clueId: two.id });
    expect(campaign.id).toBeTruthy();
    expect(await look(worker, one)).toMatchObject({ visit: null });
  });
});
