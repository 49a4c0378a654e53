import { expect, test, vi } from 'vitest';
import { isTouched } from './task-news';

vi.mock('../../../platform/changes', () => ({ useChanges: () => 'live' }));
vi.mock('./board.documents', () => ({ SupervisionTaskChanged: '' }));

test('a change of some tasks touches their own pages and whatever shows several', () => {
  const changed = new Set(['t1']);
  expect(isTouched(['supervisionTasks', 'getOne', { id: 't1', meta: { whole: true } }], changed)).toBe(true);
  expect(isTouched(['supervisionTasks', 'getOne', { id: 't2' }], changed)).toBe(false);
  expect(isTouched(['supervisionTasks', 'getList', {}], changed)).toBe(true);
  expect(isTouched(['supervisionTasks', 'dashboard'], changed)).toBe(true);
  expect(isTouched(['submissions', 'getList', {}], changed)).toBe(false);
});

test('when nobody knows what changed, every page of a task may have', () => {
  expect(isTouched(['supervisionTasks', 'getOne', { id: 't2' }], undefined)).toBe(true);
});
