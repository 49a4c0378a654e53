import { describe, expect, test } from 'vitest';
import { refusePrinting, vettingPaperTitle } from './papers';

test('a paper is titled after its session', () => {
  expect(vettingPaperTitle('第3次主席扩大会议', '纪要')).toBe('第3次主席扩大会议会审纪要');
  expect(vettingPaperTitle('三月联合会审', '签到表')).toBe('三月联合会审签到表');
});

describe('printing', () => {
  const office = { roles: ['INFO_OFFICE'] } as const;
  const chair = { roles: ['CHAIR_MEMBER'] } as const;
  test('sheets are for the office, materials for all in the session', () => {
    expect(() => refusePrinting('SCORE_SHEETS', { status: 'PLANNED' }, chair)).toThrow('FORBIDDEN');
    expect(() => refusePrinting('SIGN_IN_SHEET', { status: 'OPEN' }, chair)).toThrow('FORBIDDEN');
    expect(() => refusePrinting('MATERIALS', { status: 'OPEN' }, chair)).not.toThrow();
    expect(() => refusePrinting('SCORE_SHEETS', { status: 'OPEN' }, office)).not.toThrow();
  });
  test('ends with the closing', () => {
    expect(() => refusePrinting('MATERIALS', { status: 'CLOSED' }, office)).toThrow('SESSION_CLOSED');
  });
});
