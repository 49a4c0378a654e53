import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import { appointmentNumber, dayAfter, isCurrentTerm, refuseEndingTerm, refuseTerm } from './index';

const term = { from: '2026-01-01', until: '2027-12-31', endedOn: null };

function refusalOf(check: () => void): [string, ...[path: string, code: string][]] | null {
  try {
    check();
    return null;
  } catch (error) {
    const { code, fields } = error as Refusal;
    return [code, ...fields.map(({ path, code }): [string, string] => [path, code])];
  }
}

describe('the term of an informant', () => {
  test('runs on both of its days, and until it was ended', () => {
    const days = ['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'];
    expect(days.map((day) => isCurrentTerm(term, day))).toEqual([false, true, true, false]);
    const ended = { ...term, endedOn: '2026-05-10' };
    expect(['2026-05-10', '2026-05-11'].map((day) => isCurrentTerm(ended, day))).toEqual([true, false]);
  });

  test('ends after it begins, is for somebody who takes part, and meets no other one', () => {
    const next = { from: '2028-01-01', until: '2028-12-31' };
    expect(refusalOf(() => refuseTerm(next, { active: true }, [term]))).toBeNull();
    expect(refusalOf(() => refuseTerm({ ...next, from: '2027-12-31' }, { active: true }, [term]))).toEqual([
      'BAD_USER_INPUT',
      ['from', 'ALREADY_EXISTS'],
    ]);
    const ended = { ...term, endedOn: '2027-12-30' };
    expect(refusalOf(() => refuseTerm({ ...next, from: '2027-12-31' }, { active: true }, [ended]))).toBeNull();
    expect(refusalOf(() => refuseTerm({ from: '2028-01-01', until: '2028-01-01' }, { active: false }, []))).toEqual([
      'BAD_USER_INPUT',
      ['until', 'NOT_AFTER_START'],
      ['personId', 'INACTIVE'],
    ]);
  });

  test('is ended once, on one of its days', () => {
    expect(refusalOf(() => refuseEndingTerm(term, '2026-05-10'))).toBeNull();
    for (const day of ['2025-12-31', '2028-01-01'])
      expect(refusalOf(() => refuseEndingTerm(term, day))).toEqual(['BAD_USER_INPUT', ['endedOn', 'INVALID']]);
    expect(refusalOf(() => refuseEndingTerm({ ...term, endedOn: '2026-05-10' }, '2026-05-11'))).toEqual([
      'ILLEGAL_TRANSITION',
    ]);
  });

  test('a further one begins the day after, also over the turn of a year; letters are numbered within the year', () => {
    expect(dayAfter('2027-12-31')).toBe('2028-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(appointmentNumber(2026, 7)).toBe('2026-007');
  });
});
