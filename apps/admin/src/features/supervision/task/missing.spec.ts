import { expect, test } from 'vitest';
import { missingOf } from './missing';

const passed = { passed: true, note: '' };
const failed = { passed: false, note: 'photos' };

test('what is missing is what the last result failed for, until the next one is reported', () => {
  const rounds = [
    { ended: 'FAILED', cppcc: { passed: false, note: 'old' }, bureau: null },
    { ended: 'FAILED', cppcc: passed, bureau: failed },
  ];
  expect(missingOf({ status: 'IN_PROGRESS', rounds })).toEqual([failed]);
  expect(missingOf({ status: 'RESULT_REPORTED', rounds })).toEqual([]);
  expect(missingOf({ status: 'IN_PROGRESS', rounds: [{ ended: 'REOPENED', cppcc: passed, bureau: passed }] })).toEqual(
    [],
  );
  expect(missingOf({ status: 'IN_PROGRESS', rounds: [] })).toEqual([]);
});
