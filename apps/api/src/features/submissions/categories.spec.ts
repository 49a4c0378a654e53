import { STANDARD_CATEGORIES } from '@sanlian/domain';
import { createWorld, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareInstallation } from '../../installation';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

let testApp: TestApp;
let world: World;
let office: Someone;
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp.call, ADMIN_PASSWORD);
  office = await world.office();
});
afterAll(() => testApp.stop());

interface Category {
  id: string;
  version: number;
  code: string;
  name: string;
  position: number;
  active: boolean;
}
const FIELDS = 'id version code name position active';
const CREATE = `mutation ($input: CategoryInput!) { createCategory(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: CategoryInput!) {
  updateCategory(id: $id, version: $version, input: $input) { ${FIELDS} }
}`;
const REMOVE = 'mutation ($id: ID!, $version: Int!) { removeCategory(id: $id, version: $version) }';
const categories = async (includeInactive = false) =>
  (
    await office.run<{ categories: Category[] }>(
      `query ($all: Boolean) { categories(includeInactive: $all) { ${FIELDS} } }`,
      { all: includeInactive },
    )
  ).categories;
const create = async (code: string, name: string) =>
  (await office.run<{ createCategory: Category }>(CREATE, { input: { code, name } })).createCategory;

test('a new installation has the standard categories, and never gets back what the office changed', async () => {
  expect((await categories()).map(({ code, name }) => ({ code, name }))).toEqual(STANDARD_CATEGORIES);
  const [economy, politics] = await categories();
  if (!economy || !politics) throw new Error('There are no categories');
  await office.run(UPDATE, { id: economy.id, version: 1, input: { code: 'economy', name: '经济发展' } });
  await office.run(REMOVE, { id: politics.id, version: 1 });
  await prepareInstallation(testApp.app);
  expect((await categories()).map(({ name }) => name)).toEqual([
    '经济发展',
    '文化建设',
    '社会建设',
    '生态文明建设',
    '党的建设',
    '其他',
  ]);
});

test('a taken code or name is bad input, whatever its case or width', async () => {
  const { id, position, version } = await create('Water', '水利');
  const [last] = (await categories()).slice(-1);
  expect(last).toMatchObject({ id, position, active: true });
  const problem = await office.problem(CREATE, { input: { code: 'ＷＡＴＥＲ', name: ' 水利 ' } });
  expect(problem?.extensions.fields).toMatchObject([
    { path: 'code', code: 'ALREADY_EXISTS' },
    { path: 'name', code: 'ALREADY_EXISTS' },
  ]);
  const own = { id, version, input: { code: 'water', name: '水利' } };
  await office.run(UPDATE, own);
  expect(await office.refusal(UPDATE, own)).toBe('CONFLICT');
  expect(await office.refusal(UPDATE, { ...own, id: 'none' })).toBe('NOT_FOUND');
  expect(await office.refusal(CREATE, { input: { code: '', name: '𠮷'.repeat(31) } })).toBe('BAD_USER_INPUT');
});

test('a category in use stays; out of use it takes no new submissions and keeps its old ones', async () => {
  const desk = await SubmissionDesk.open(world);
  const author = await world.member();
  const { id, version } = await create('traffic', '交通');
  const draft = await desk.draft(author, { categoryId: id });
  expect(await office.refusal(REMOVE, { id, version })).toBe('IN_USE');
  await office.run(UPDATE, { id, version, input: { code: 'traffic', name: '交通运输', active: false } });
  expect((await categories()).some((category) => category.id === id)).toBe(false);
  expect((await categories(true)).some((category) => category.id === id)).toBe(true);
  const refused = await author.problem(
    'mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { id } }',
    {
      input: desk.input({ categoryId: id }),
    },
  );
  expect(refused?.extensions.fields).toMatchObject([{ path: 'categoryId', code: 'INACTIVE' }]);
  const edited = await author.run(
    `mutation ($id: ID!, $input: SubmissionInput!) { editSubmission(id: $id, version: 1, input: $input) { category } }`,
    { id: draft.id, input: desk.input({ categoryId: id }) },
  );
  expect(edited).toEqual({ editSubmission: { category: '交通运输' } });
});

test('only the office and administrators change categories; everyone signed in reads them', async () => {
  const member = await world.member();
  const [first] = await categories();
  expect(await member.refusal('Categories')).toBeNull();
  expect(await member.refusal(CREATE, { input: { code: 'x', name: 'x' } })).toBe('FORBIDDEN');
  expect(await member.refusal(REMOVE, { id: first?.id, version: 1 })).toBe('FORBIDDEN');
  expect(await world.admin.refusal(CREATE, { input: { code: 'admin', name: '管理员所加' } })).toBeNull();
  expect(await world.nobody.refusal('Categories')).toBe('UNAUTHENTICATED');
});
