import { expect, test } from 'vitest';
import { readPlace, shownDays, stepped } from './range';

test('the address names view and day; without it, this month, as a list on phones', () => {
  expect(readPlace(new URLSearchParams('view=week&date=2026-05-01&mine=true'), false, '2026-11-24')).toEqual({
    view: 'week',
    date: '2026-05-01',
    mine: true,
  });
  expect(readPlace(new URLSearchParams('view=year&date=May'), true, '2026-11-24')).toEqual({
    view: 'list',
    date: '2026-11-24',
    mine: false,
  });
});

test('a month shows whole weeks from Monday on, a week its seven days, a list its month', () => {
  expect(shownDays({ view: 'month', date: '2026-11-24' })).toEqual({ from: '2026-10-26', to: '2026-12-07' });
  expect(shownDays({ view: 'week', date: '2026-11-24' })).toEqual({ from: '2026-11-23', to: '2026-11-30' });
  expect(shownDays({ view: 'week', date: '2026-11-29' })).toEqual({ from: '2026-11-23', to: '2026-11-30' });
  expect(shownDays({ view: 'list', date: '2026-02-10' })).toEqual({ from: '2026-02-01', to: '2026-03-01' });
});

test('a step goes by months or weeks, over the end of a year and from the last of a month', () => {
  expect(stepped({ view: 'month', date: '2026-12-31' }, 1)).toBe('2027-01-01');
  expect(stepped({ view: 'list', date: '2026-01-15' }, -1)).toBe('2025-12-01');
  expect(stepped({ view: 'week', date: '2026-01-01' }, -1)).toBe('2025-12-25');
});
