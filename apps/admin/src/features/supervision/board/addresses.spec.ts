import { expect, test } from 'vitest';
import { listBehind, listOf } from './addresses';

const filterIn = (address: string) =>
  JSON.parse(new URLSearchParams(address.split('?')[1]).get('filter') ?? '') as unknown;

test('a number leads to the list with its filter, days standing for moments in Shanghai', () => {
  const address = listBehind({
    light: ['RED'],
    dueFrom: Date.parse('2026-11-22T16:00:00Z'),
    dueTo: Date.parse('2026-11-29T15:59:59.999Z'),
  });
  expect(address.split('?')[0]).toBe('/supervisionTasks');
  expect(filterIn(address)).toEqual({ light: ['RED'], dueFrom: '2026-11-23', dueTo: '2026-11-29' });
});

test('what a filter leaves open isn’t in the address', () => {
  expect(filterIn(listOf({ year: 2026, light: undefined }))).toEqual({ year: 2026 });
});
