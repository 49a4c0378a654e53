import { expect, test } from 'vitest';
import { readFilter, toListFilter } from './filters';

test('the address names the board’s filter; what it can’t name is left out', () => {
  expect(toListFilter(readFilter(new URLSearchParams('year=2026&light=RED&department=o1')))).toEqual({
    year: 2026,
    light: ['RED'],
    leadOrganizationId: 'o1',
  });
  expect(toListFilter(readFilter(new URLSearchParams('year=soon&light=PINK')))).toEqual({});
});
