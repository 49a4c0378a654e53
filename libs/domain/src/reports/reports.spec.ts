import { describe, expect, test } from 'vitest';
import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import { problemsOf } from '../text/index';
import {
  allowedReportActions,
  articleProblems,
  awaitsReconciliation,
  moveSpecialReport,
  refuseTransfer,
  reportSubmission,
  signatureOf,
  specialReportInput,
} from './index';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

describe('special reports', () => {
  test('the office drafts, edits and sends; a chair member signs', () => {
    expect(allowedReportActions('DRAFT', ['INFO_OFFICE'])).toEqual(['EDIT', 'SIGN']);
    expect(allowedReportActions('DRAFT', ['CHAIR_MEMBER'])).toEqual(['SIGN']);
    expect(allowedReportActions('SIGNED', ['INFO_OFFICE'])).toEqual(['SEND']);
    expect(allowedReportActions('SIGNED', ['CHAIR_MEMBER'])).toEqual([]);
    expect(allowedReportActions('SENT', ['INFO_OFFICE', 'CHAIR_MEMBER'])).toEqual([]);
    expect(allowedReportActions('DRAFT', ['LEADERSHIP_OFFICE'])).toEqual([]);
  });

  test('nothing is sent unsigned, edited or signed twice', () => {
    expect(moveSpecialReport('SIGNED', 'SEND', ['INFO_OFFICE'])).toBe('SENT');
    expect(codeOf(() => moveSpecialReport('DRAFT', 'SEND', ['INFO_OFFICE']))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => moveSpecialReport('SIGNED', 'EDIT', ['INFO_OFFICE']))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => moveSpecialReport('SENT', 'SIGN', ['CHAIR_MEMBER']))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => moveSpecialReport('DRAFT', 'SIGN', ['MEMBER']))).toBe('FORBIDDEN');
  });

  test('a chair member signs as themselves; the office records a paper signature with its scan', () => {
    const chair = { roles: ['CHAIR_MEMBER'] as Role[], personId: 'chair' };
    const office = { roles: ['INFO_OFFICE'] as Role[], personId: null };
    expect(signatureOf(chair)).toEqual({ signerId: 'chair', onPaper: false });
    expect(signatureOf(office, { signerId: 'chair', scanId: 'scan' })).toEqual({ signerId: 'chair', onPaper: true });
    expect(codeOf(() => signatureOf(office))).toBe('FORBIDDEN');
    expect(codeOf(() => signatureOf(office, { signerId: 'chair' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => signatureOf(chair, { signerId: 'other', scanId: 'scan' }))).toBe('FORBIDDEN');
  });

  test('sending makes adopted submissions reported and leaves reported and instructed ones', () => {
    expect(reportSubmission('ADOPTED')).toBe('REPORTED');
    expect(reportSubmission('REPORTED')).toBe('REPORTED');
    expect(reportSubmission('INSTRUCTED')).toBe('INSTRUCTED');
    expect(codeOf(() => reportSubmission('SHORTLISTED'))).toBe('ILLEGAL_TRANSITION');
  });

  test('a report has addressees and articles, no submission twice, each of one that may be reported', () => {
    expect(problemsOf(specialReportInput, { title: 't', addresseeIds: [], articles: [] })).toEqual([
      { path: 'addresseeIds', code: 'REQUIRED' },
      { path: 'articles', code: 'REQUIRED' },
    ]);
    const article = { submissionId: 's', title: 't', body: 'b' };
    const twice = { title: 't', addresseeIds: ['a', 'a'], articles: [article, article] };
    expect(problemsOf(specialReportInput, twice)).toEqual([
      { path: 'addresseeIds.1', code: 'DUPLICATE' },
      { path: 'articles.1.submissionId', code: 'DUPLICATE' },
    ]);
    expect(articleProblems(['ADOPTED', 'SUBMITTED', undefined])).toEqual([
      { path: 'articles.1.submissionId', code: 'WRONG_STATUS' },
      { path: 'articles.2.submissionId', code: 'NOT_FOUND' },
    ]);
  });

  test('U9: a report awaits reconciliation until an addressee says shown or instructed', () => {
    expect(awaitsReconciliation([{ shown: null, instructed: null }])).toBe(true);
    expect(awaitsReconciliation([])).toBe(true);
    expect(
      awaitsReconciliation([
        { shown: false, instructed: false },
        { shown: true, instructed: false },
      ]),
    ).toBe(false);
  });
});

test('S2: a transfer takes what has its number and stands by itself', () => {
  expect(codeOf(() => refuseTransfer('SUBMITTED'))).toBe('allowed');
  expect(codeOf(() => refuseTransfer('DRAFT'))).toBe('ILLEGAL_TRANSITION');
});
