import { expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import { checkPage } from './index';

const pathOf = (input: Parameters<typeof checkPage>[0]) => {
  try {
    checkPage(input);
  } catch (error) {
    return (error as Refusal).fields[0]?.path;
  }
  return null;
};

test('a page holds 25 rows unless asked otherwise, 1 to 200', () => {
  expect(checkPage(null)).toEqual({ limit: 25, offset: 0, after: null });
  expect(checkPage({ limit: 200, offset: 5 })).toEqual({ limit: 200, offset: 5, after: null });
  expect(pathOf({ limit: 10_000 })).toBe('page.limit');
  expect(pathOf({ limit: 0 })).toBe('page.limit');
  expect(pathOf({ offset: -1 })).toBe('page.offset');
});

test('`after` excludes an offset', () => {
  expect(checkPage({ after: 'x' }).after).toBe('x');
  expect(pathOf({ after: 'x', offset: 1 })).toBe('page.after');
});
