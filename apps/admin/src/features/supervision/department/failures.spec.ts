import { expect, test } from 'vitest';
import { failures } from './failures';

const said = (id: string, passed: boolean, at: string) => ({ id, passed, at: `${at}T09:00:00Z` });
const reported = '2026-05-11T08:00:00Z';

test('what is missing is what the last result failed for, until the next one is reported', () => {
  const verifications = [
    said('old', false, '2026-05-01'),
    said('pass', true, '2026-05-12'),
    said('new', false, '2026-05-13'),
  ];
  const ids = (status: 'IN_PROGRESS' | 'RESULT_REPORTED', resultReportedAt: string | null) =>
    failures({ status, resultReportedAt, verifications }).map(({ id }) => id);
  expect(ids('IN_PROGRESS', reported)).toEqual(['new']);
  expect(ids('RESULT_REPORTED', reported)).toEqual([]);
  expect(ids('IN_PROGRESS', null)).toEqual([]);
});
