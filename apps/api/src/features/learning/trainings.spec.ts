import { Classroom, createWorld, type Planned, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';

let app: TestApp;
let world: World;
let classroom: Classroom;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  classroom = await Classroom.open(world);
});
afterAll(() => app.stop());

const MINUTE = 60_000;
const OPEN =
  'mutation ($id: ID!, $day: LocalDate!) { openAttendance(trainingId: $id, day: $day) { url code renewAt validUntil } }';
const ATTEND = 'mutation ($code: String!) { attendTraining(code: $code) { id mine { invited attendedDays } } }';
const WITHDRAW =
  'mutation ($id: ID!, $personIds: [ID!]!, $days: [LocalDate!]) { withdrawAttendance(trainingId: $id, personIds: $personIds, days: $days, note: "登记有误") { attendedCount invitedCount } }';
const PEOPLE =
  'query ($id: ID!, $filter: TrainingPeopleFilter) { trainingPeople(id: $id, filter: $filter) { total items { person { id } invited attendedDays attendances { way by { id } } } } }';
const EDIT =
  'mutation ($id: ID!, $version: Int!, $input: TrainingInput!) { editTraining(id: $id, version: $version, input: $input) { id version invitedCount } }';

interface Code {
  openAttendance: { url: string; code: string; renewAt: string; validUntil: string };
}
const codeOf = async ({ id }: Planned, day = '2026-05-11') =>
  (await classroom.office.run<Code>(OPEN, { id, day })).openAttendance;
const newsOf = async (someone: Someone) =>
  (await someone.run<{ inbox: { items: { kind: string; body: string }[] } }>('Inbox', {})).inbox.items;

test('A4: a training has two or more days and lecturers; without names all active members are invited, and told', async () => {
  const [member, informant, former] = [
    await world.member(),
    await world.informant(),
    await world.person({ tier: 'MEMBER' }),
  ];
  const { person } = await world.admin.run<{ person: { version: number; name: string } }>('Person', { id: former.id });
  const gone = { name: person.name, tier: 'MEMBER', active: false };
  await world.admin.run('UpdatePerson', { id: former.id, version: person.version, input: gone });
  for (const input of [{ endsOn: '2026-05-11' }, { lecturers: [] }, { invitedIds: [former.id] }, { invitedIds: ['x'] }])
    expect(await classroom.office.refusal('PlanTraining', { input: classroom.trainingInput(input) })).toBe(
      'BAD_USER_INPUT',
    );
  expect(await member.refusal('PlanTraining', { input: classroom.trainingInput() })).toBe('FORBIDDEN');
  const training = await classroom.training({ place: '政协礼堂' });
  const { people } = await world.admin.run<{ people: { items: { tier: string | null; active: boolean }[] } }>(
    'People',
    {
      page: { limit: 200 },
    },
  );
  expect(training).toMatchObject({
    invitedCount: people.items.filter(({ tier, active }) => tier !== null && active).length,
    attendedCount: 0,
  });
  expect(await newsOf(member)).toMatchObject([
    { kind: 'TRAINING_INVITED', body: expect.stringContaining('2026-05-11 – 2026-05-12。政协礼堂') },
  ]);
  expect(await newsOf(informant)).toEqual([]);
  expect((await classroom.look(training.id, member)).mine).toEqual({ invited: true, attendedDays: [] });
  expect((await classroom.look(training.id, informant)).mine).toBeNull();
});

test('A4: attendance by list counts each person once, also the uninvited, and is taken back where it was wrong', async () => {
  const [invited, stranger] = [await world.member(), await world.informant()];
  const training = await classroom.training({ invitedIds: [invited.personId] });
  const record = (personIds: string[]) =>
    classroom.office.run<{ recordAttendance: Planned }>('RecordAttendance', { trainingId: training.id, personIds });
  await record([invited.personId]);
  const { recordAttendance } = await record([invited.personId, stranger.personId]);
  expect(recordAttendance).toMatchObject({ invitedCount: 1, attendedCount: 2 });
  expect((await classroom.look(training.id, stranger)).mine).toEqual({
    invited: false,
    attendedDays: ['2026-05-11', '2026-05-12'],
  });
  const vars = { id: training.id, personIds: [invited.personId], days: ['2026-05-12'] };
  expect(await classroom.office.refusal(WITHDRAW, { ...vars, days: ['2026-05-13'] })).toBe('BAD_USER_INPUT');
  await classroom.office.run(WITHDRAW, vars);
  await classroom.office.run(WITHDRAW, { id: training.id, personIds: [stranger.personId] });
  const { trainingPeople } = await classroom.office.run<{ trainingPeople: object }>(PEOPLE, { id: training.id });
  expect(trainingPeople).toMatchObject({
    total: 1,
    items: [{ person: { id: invited.personId }, invited: true, attendedDays: ['2026-05-11'] }],
  });
  expect(await classroom.office.refusal('RecordAttendance', { trainingId: training.id, personIds: ['x'] })).toBe(
    'BAD_USER_INPUT',
  );
  expect(await classroom.office.refusal('RecordAttendance', { trainingId: 'x', personIds: [invited.personId] })).toBe(
    'NOT_FOUND',
  );
  for (const someone of [invited, await world.chair()]) {
    const own = { trainingId: training.id, personIds: [invited.personId] };
    expect(await someone.refusal('RecordAttendance', own)).toBe('FORBIDDEN');
    expect(await someone.refusal(PEOPLE, { id: training.id })).toBe('FORBIDDEN');
  }
});

test('A4: by the code at the door one is present oneself, on that day, once; the code changes and expires', async () => {
  const [member, stranger] = [await world.member(), await world.informant()];
  const training = await classroom.training({ invitedIds: [member.personId] });
  const beginning = app.now();
  const first = await codeOf(training);
  expect(first.url.endsWith(`/#/attend/${first.code}`)).toBe(true);
  const attend = (someone: Someone, code: string) => someone.run(ATTEND, { code });
  const typed = `${first.code.slice(0, 4)}-${first.code.slice(4)}`.toLowerCase();
  expect(await attend(member, typed)).toMatchObject({
    attendTraining: { id: training.id, mine: { invited: true, attendedDays: ['2026-05-11'] } },
  });
  await Promise.all([attend(member, first.code), attend(stranger, first.code)]);
  expect(await classroom.look(training.id)).toMatchObject({ attendedCount: 2, invitedCount: 1 });
  const { trainingPeople } = await classroom.office.run<{ trainingPeople: object }>(PEOPLE, {
    id: training.id,
    filter: { attended: true, day: '2026-05-11', invited: true },
  });
  expect(trainingPeople).toMatchObject({
    items: [{ attendances: [{ way: 'CODE', by: { id: member.accountId } }] }],
  });
  expect(await classroom.office.refusal(ATTEND, { code: first.code })).toBe('FORBIDDEN');
  expect(await member.refusal(ATTEND, { code: 'ABCD2345' })).toBe('WRONG_ATTENDANCE_CODE');
  expect(await member.refusal(OPEN, { id: training.id, day: '2026-05-11' })).toBe('FORBIDDEN');
  for (const day of ['2026-05-10', '2026-05-12'])
    expect(await classroom.office.refusal(OPEN, { id: training.id, day })).toBe('BAD_USER_INPUT');

  app.setNow(Date.parse(first.renewAt));
  const second = await codeOf(training);
  expect(second.code).not.toBe(first.code);
  expect(await stranger.refusal(ATTEND, { code: first.code })).toBeNull();
  app.setNow(Date.parse(first.validUntil) + MINUTE);
  expect(await stranger.refusal(ATTEND, { code: first.code })).toBe('WRONG_ATTENDANCE_CODE');
  app.setNow(beginning);
});

test('a changed training tells the newly invited, and those who stay where it moved; days with attendance stay within it', async () => {
  const [staying, leaving, added] = [await world.member(), await world.member(), await world.member()];
  const training = await classroom.training({ invitedIds: [staying.personId, leaving.personId] });
  await classroom.office.run('RecordAttendance', { trainingId: training.id, personIds: [leaving.personId] });
  const vars = (wishes: object, version = training.version) => ({
    id: training.id,
    version,
    input: classroom.trainingInput({ title: training.title, ...wishes }),
  });
  const moved = { startsOn: '2026-05-12', endsOn: '2026-05-13' };
  expect(await classroom.office.refusal(EDIT, vars(moved))).toBe('BAD_USER_INPUT');
  const input = { endsOn: '2026-05-13', invitedIds: [staying.personId, added.personId] };
  const { editTraining } = await classroom.office.run<{ editTraining: Planned }>(EDIT, vars(input));
  expect(editTraining).toMatchObject({ version: 2, invitedCount: 2 });
  expect(await classroom.office.refusal(EDIT, vars({}))).toBe('CONFLICT');
  expect((await newsOf(staying)).map(({ kind }) => kind)).toEqual(['TRAINING_CHANGED', 'TRAINING_INVITED']);
  expect((await newsOf(added)).map(({ kind }) => kind)).toEqual(['TRAINING_INVITED']);
  expect((await classroom.look(training.id, leaving)).mine).toMatchObject({ invited: false });
  expect((await classroom.look(training.id, leaving)).mine?.attendedDays).toHaveLength(2);
});

test('trainings of a year, one’s own, and a plan that is sent twice makes one', async () => {
  const member = await world.member();
  const wishes = { startsOn: '2025-12-30', endsOn: '2026-01-02', invitedIds: [member.personId] };
  const input = classroom.trainingInput(wishes);
  const key = { idempotencyKey: newKey() };
  await classroom.office.run('PlanTraining', { input }, key);
  await classroom.office.run('PlanTraining', { input }, key);
  const titles = async (vars: object) =>
    (
      await member.run<{ trainings: { title: string }[] }>(
        'query ($year: Int, $mine: Boolean) { trainings(year: $year, mine: $mine) { title } }',
        { ...vars },
      )
    ).trainings.map(({ title }) => title);
  for (const year of [2025, 2026])
    expect((await titles({ year })).filter((one) => one === input.title)).toHaveLength(1);
  expect(await titles({ year: 2024 })).toEqual([]);
  expect(await titles({ mine: true })).toEqual([input.title]);
  const record =
    'query ($id: ID!, $year: Int) { trainingRecord(personId: $id, year: $year) { training { title } attendedDays } }';
  const recordOf = (viewer: Someone, year: number) => viewer.run(record, { id: member.personId, year });
  for (const viewer of [member, classroom.office])
    expect(await recordOf(viewer, 2025)).toEqual({
      trainingRecord: [{ training: { title: input.title }, attendedDays: [] }],
    });
  expect(await recordOf(member, 2024)).toEqual({ trainingRecord: [] });
  expect(await recordOf(await world.chair(), 2025)).toEqual({ trainingRecord: [] });
  expect(await newsOf(member)).toEqual([]);
  const { trainingPage } = await member.run<{ trainingPage: { total: number } }>(
    'query { trainingPage(filter: { mine: true, open: true }) { total } }',
    {},
  );
  expect(trainingPage.total).toBe(0);
});
