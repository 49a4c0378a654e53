import { createWorld, type AnswerError, type World } from '@sanlian/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../testing/test-app';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
});
afterAll(() => app.stop());

/** Everything that a mutation could have changed. */
const state = () =>
  app.app.platform.database.read(
    `SELECT (SELECT COUNT(*) FROM person) people, (SELECT COUNT(*) FROM sector) sectors,
      (SELECT COUNT(*) FROM audit_entry WHERE action <> 'account.signed-in') audit, (SELECT MAX(updatedAt) FROM person) touched`,
    [],
  );
const summary = (problem: AnswerError | null) => ({
  code: problem?.extensions.code,
  message: problem?.message,
  fields: problem?.extensions.fields?.map(({ path, code, message }) => [path, code, message]),
});

describe('bad input gets its code and a message in the caller’s language, and nothing changes', () => {
  let before: unknown;
  beforeEach(async () => void (before = await state()));
  afterEach(async () => expect(await state()).toEqual(before));

  const person = (input: object, language?: 'en' | 'zh-CN') =>
    world.admin
      .problem('CreatePerson', { input: { name: '张三', ...input } }, language ? { language } : {})
      .then(summary);
  const badInput = { code: 'BAD_USER_INPUT', message: '填写的内容有误，请按提示修改。' };

  test.each([
    ['an empty name', { name: '' }, ['name', 'REQUIRED', '此项必填。'], 'Required.'],
    ['blanks for a name', { name: ' \u3000 ' }, ['name', 'REQUIRED', '此项必填。'], null],
    ['an over-long name', { name: '𠮷'.repeat(51) }, ['name', 'TOO_LONG', '最多 50 个字。'], null],
    ['a name that grows in comparison', { name: '㍿'.repeat(20) }, ['name', 'TOO_LONG', '最多 50 个字。'], null],
    ['a control character', { name: '张\u0000三' }, ['name', 'CONTROL_CHARACTERS', '含有不允许的控制字符。'], null],
    ['a line break in a line', { name: '张\n三' }, ['name', 'CONTROL_CHARACTERS', '含有不允许的控制字符。'], null],
    ['half of a character', { name: '张\ud842' }, ['name', 'CONTROL_CHARACTERS', '含有不允许的控制字符。'], null],
    ['a wrong enum value', { tier: 'EMPEROR' }, ['tier', 'INVALID', '取值无效。'], null],
    ['a number for a text', { phone: 13812345678 }, ['phone', 'INVALID', '取值无效。'], null],
    [
      'an unknown id',
      { sectorId: '0197f000-0000-7000-8000-000000000000' },
      ['sectorId', 'NOT_FOUND', '没有找到对应的记录。'],
      null,
    ],
    ['no id at all', { organizationId: 'x'.repeat(10_000) }, ['organizationId', 'INVALID', '取值无效。'], null],
    ['a phone that is none', { phone: '12' }, ['phone', 'WRONG_FORMAT', '格式不正确。'], null],
  ])('%s', async (_, input, field, english) => {
    expect(await person(input)).toEqual({ ...badInput, fields: [field] });
    const inEnglish = await person(input, 'en');
    expect(inEnglish.message).toBe('Something in the input is wrong; please mend the marked fields.');
    expect(inEnglish.fields?.[0]?.[2]).toMatch(/^[\x20-\x7e]+$/);
    if (english) expect(inEnglish.fields?.[0]?.[2]).toBe(english);
  });

  test('a missing field is named', async () => {
    const problem = await world.admin.problem('CreatePerson', { input: { phone: '13812345678' } });
    expect(summary(problem).fields).toEqual([['name', 'REQUIRED', '此项必填。']]);
  });

  test('a variable of the wrong shape is named', async () => {
    const problem = await world.admin.problem('Person', { id: { not: 'an id' } });
    expect(summary(problem)).toMatchObject({ code: 'BAD_USER_INPUT', fields: [['id', 'INVALID', '取值无效。']] });
  });

  test.each([
    [{ limit: 10_000 }, ['page.limit', 'OUT_OF_RANGE', '必须在 1 到 200 之间。']],
    [{ limit: 0 }, ['page.limit', 'OUT_OF_RANGE', '必须在 1 到 200 之间。']],
    [{ offset: -1 }, ['page.offset', 'OUT_OF_RANGE', '超出允许的范围。']],
    [{ after: 'a made-up cursor' }, ['page.after', 'INVALID', '取值无效。']],
    [{ after: 'WyJ4Il0', offset: 5 }, ['page.after', 'NOT_ALLOWED', '此处不允许填写该值。']],
  ])('the page %j', async (page, field) => {
    expect(summary(await world.admin.problem('People', { page }))).toEqual({ ...badInput, fields: [field] });
  });

  test.each(['', 'x', newKey(), "' OR 1=1 --", '𠮷'.repeat(1000)])('the id "%s" is not found', async (id) => {
    expect(summary(await world.admin.problem('Person', { id }))).toMatchObject({
      code: 'NOT_FOUND',
      message: '没有找到，或者您无权查看。',
    });
    expect(await world.admin.refusal('UpdatePerson', { id, version: 1, input: { name: '张三' } })).toBe('NOT_FOUND');
  });

  test('a document that isn’t one, or asks for what isn’t there, gets a code', async () => {
    expect(await world.admin.refusal('query {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await world.admin.refusal('{ people { total secrets } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

test('emoji, rare Han characters and combining marks come back as they went in, and are found', async () => {
  for (const name of ['𠮷野家😀', '👨‍👩‍👧‍👦', 'é́', '阿卜杜拉·艾合买提', '"%_\\\'`;--']) {
    const { id } = await world.person({ name });
    const answer = await world.admin.run<{ people: { items: object[] } }>('People', { filter: { q: name } });
    expect(answer.people.items).toEqual([expect.objectContaining({ id, name })]);
  }
});

test('text from outside is never a pattern', async () => {
  await world.person({ name: '百分之百' });
  for (const q of ['%', '_', '!', '\\']) {
    const { people } = await world.admin.run<{ people: { items: { name: string }[] } }>('People', { filter: { q } });
    expect(people.items.every(({ name }) => name.includes(q))).toBe(true);
  }
});
