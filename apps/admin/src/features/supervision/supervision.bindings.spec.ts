import { expect, test } from 'vitest';
import { taskFilter } from './supervision.bindings';

test('a single choice becomes a list, a day the moments around it in Shanghai, and what is empty is left out', () => {
  expect(taskFilter({ status: 'ASSIGNED', light: ['RED'], year: '2026', dueFrom: '2026-05-01', dueTo: null })).toEqual({
    status: ['ASSIGNED'],
    light: ['RED'],
    year: 2026,
    dueFrom: '2026-05-01T00:00:00+08:00',
  });
});
