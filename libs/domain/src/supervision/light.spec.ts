import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yellowFrom } from '../calendar/index';
import { TaskStatus } from './enums';
import { lightByChanges, lightChanges, lightOf } from './light';

const at = (text: string) => Date.parse(`${text}+08:00`);
const moments = fc.integer({ min: at('2025-01-01T00:00:00'), max: at('2027-12-31T00:00:00') });

test('U4: the moments at which a light changes give the same light at every later moment', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(TaskStatus) as TaskStatus[])),
      moments,
      fc.option(moments),
      fc.integer({ min: 0, max: 90 * 24 * 60 * 60 * 1000 }),
      (status, dueAt, pausedAt, later) => {
        const task = { status, dueAt, yellowFrom: yellowFrom(dueAt), pausedAt };
        const now = (pausedAt ?? dueAt - 45 * 24 * 60 * 60 * 1000) + later;
        expect(lightByChanges(lightChanges(task), now)).toBe(lightOf(task, now));
      },
    ),
  );
});

test('U4: red from the first moment after the deadline, done once closed', () => {
  const task = { status: 'IN_PROGRESS', dueAt: 1000, yellowFrom: 500, pausedAt: null } as const;
  expect([499, 500, 1000, 1001].map((now) => lightByChanges(lightChanges(task), now))).toEqual([
    'GREEN',
    'YELLOW',
    'YELLOW',
    'RED',
  ]);
  expect(lightByChanges(lightChanges({ ...task, status: 'CLOSED' }), 2000)).toBe('DONE');
});
