import { expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import { checkSubmissionInput } from '../submissions/index';
import { problemsOf } from './check';
import { ids, optionalIds } from './schemas';

test('bad input names every field with its code', () => {
  try {
    checkSubmissionInput({
      title: 'a\u0000b',
      categoryId: '',
      channel: 'X',
      situation: '𠮷'.repeat(5001),
      reporters: [{ lead: 3 }],
    });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).fields).toEqual([
      { path: 'title', code: 'CONTROL_CHARACTERS' },
      { path: 'categoryId', code: 'REQUIRED' },
      { path: 'channel', code: 'INVALID' },
      { path: 'situation', code: 'TOO_LONG', params: { max: 5000, length: 5001 } },
      { path: 'suggestion', code: 'REQUIRED' },
      { path: 'reporters.0.lead', code: 'WRONG_TYPE' },
    ]);
  }
});

test('ids are refused twice, empty, and by the thousands', () => {
  const many = Array.from({ length: 5001 }, (_, index) => String(index));
  expect(problemsOf(ids(), ['a', 'b', 'a', ''])).toEqual([
    { path: '3', code: 'REQUIRED' },
    { path: '2', code: 'DUPLICATE' },
  ]);
  expect(problemsOf(ids(1), [])).toEqual([{ path: '', code: 'REQUIRED' }]);
  expect(problemsOf(optionalIds(), null)).toEqual([]);
  expect(problemsOf(ids(), many.slice(1))).toEqual([]);
  expect(problemsOf(ids(), many)).toEqual([{ path: '', code: 'OUT_OF_RANGE', params: { max: 5000 } }]);
});
