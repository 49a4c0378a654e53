import { describe, expect, test } from 'vitest';
import type { Role } from '../access/index';
import { Refusal } from '../refusals/index';
import {
  allowedSubmissionActions,
  mayEditSubmission,
  moveSubmission,
  refuseConfirming,
  refuseDeleting,
  refuseEditing,
  refuseSupplement,
  SubmissionStatus,
  type SubmissionFacts,
} from './index';

const statuses = Object.keys(SubmissionStatus) as SubmissionStatus[];

const facts = (status: SubmissionStatus, over: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  status,
  roles: ['MEMBER'],
  isLeadReporter: false,
  draftedByOffice: false,
  statusBeforeMerge: 'SHORTLISTED',
  mergeTargetReported: false,
  ...over,
});

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

/** Written by hand from "Life of a submission"; what isn't here is nothing. */
const table: Record<string, Partial<Record<SubmissionStatus, string>>> = {
  'lead reporter': { DRAFT: 'SUBMIT', RETURNED: 'SUBMIT', SUBMITTED: 'WITHDRAW', WITHDRAWN: 'RECONSIDER' },
  INFO_OFFICE: {
    SUBMITTED: 'DECLINE RETAIN RETURN SHORTLIST',
    SHORTLISTED: 'DECLINE RETAIN RETURN',
    RETAINED: 'SHORTLIST',
    MERGED: 'UNMERGE',
    DECLINED: 'RECONSIDER',
    ADOPTED: 'CONCLUDE',
    REPORTED: 'CONCLUDE',
  },
  CHAIR_MEMBER: { SUBMITTED: 'SIGN_OFF', SHORTLISTED: 'SIGN_OFF' },
};
const withoutActions: Role[] = [
  'MEMBER',
  'INFORMANT',
  'SECTOR_CONVENER',
  'UNIT_REPORTER',
  'SUPERVISION_BUREAU',
  'DEPARTMENT',
  'LEADERSHIP_OFFICE',
  'LIANXIN_OFFICE',
  'ANALYST',
  'ADMIN',
];

describe('life of a submission: exactly these actions are open', () => {
  for (const status of statuses) {
    test(`${status}: to its lead reporter`, () => {
      const open = allowedSubmissionActions(facts(status, { isLeadReporter: true }));
      expect(open.join(' ')).toBe(table['lead reporter']?.[status] ?? '');
    });
    for (const role of ['INFO_OFFICE', 'CHAIR_MEMBER'] as const) {
      test(`${status}: to ${role}`, () => {
        expect(allowedSubmissionActions(facts(status, { roles: [role] })).join(' ')).toBe(table[role]?.[status] ?? '');
      });
    }
    test(`${status}: none to anyone else`, () => {
      for (const role of withoutActions) expect(allowedSubmissionActions(facts(status, { roles: [role] }))).toEqual([]);
    });
  }

  test('several roles add up, in alphabetical order', () => {
    const open = allowedSubmissionActions(
      facts('SUBMITTED', { roles: ['CHAIR_MEMBER', 'INFO_OFFICE'], isLeadReporter: true }),
    );
    expect(open).toEqual(['DECLINE', 'RETAIN', 'RETURN', 'SHORTLIST', 'SIGN_OFF', 'WITHDRAW']);
  });

  test('the office hands in drafts that it wrote on behalf of someone, and no others', () => {
    const office = { roles: ['INFO_OFFICE'] as const };
    expect(allowedSubmissionActions(facts('DRAFT', { ...office, draftedByOffice: true }))).toEqual(['SUBMIT']);
    expect(allowedSubmissionActions(facts('RETURNED', { ...office, draftedByOffice: true }))).toEqual(['SUBMIT']);
    expect(allowedSubmissionActions(facts('DRAFT', office))).toEqual([]);
    expect(allowedSubmissionActions(facts('DRAFT', { draftedByOffice: true }))).toEqual([]);
  });

  test('S4: a merge is undone until the target is reported', () => {
    const reported = facts('MERGED', { roles: ['INFO_OFFICE'], mergeTargetReported: true });
    expect(allowedSubmissionActions(reported)).toEqual([]);
    expect(codeOf(() => moveSubmission(reported, 'UNMERGE', {}))).toBe('ILLEGAL_TRANSITION');
    const open = { ...reported, mergeTargetReported: false };
    expect(moveSubmission(open, 'UNMERGE', {}).to).toBe('SHORTLISTED');
  });
});

describe('moving a submission', () => {
  const office = (status: SubmissionStatus) => facts(status, { roles: ['INFO_OFFICE'] });

  test('a status that the table lacks is refused with ILLEGAL_TRANSITION', () => {
    expect(codeOf(() => moveSubmission(office('REPORTED'), 'SHORTLIST', {}))).toBe('ILLEGAL_TRANSITION');
    const author = facts('SHORTLISTED', { isLeadReporter: true });
    expect(codeOf(() => moveSubmission(author, 'WITHDRAW', {}))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => moveSubmission({ ...author, status: 'SUBMITTED' }, 'SUBMIT', {}))).toBe('ILLEGAL_TRANSITION');
  });

  test('a role that the table lacks is refused with FORBIDDEN', () => {
    expect(codeOf(() => moveSubmission(facts('SUBMITTED'), 'SHORTLIST', {}))).toBe('FORBIDDEN');
    expect(codeOf(() => moveSubmission(office('SUBMITTED'), 'SIGN_OFF', { note: 'n' }))).toBe('FORBIDDEN');
    expect(codeOf(() => moveSubmission(office('SUBMITTED'), 'WITHDRAW', {}))).toBe('FORBIDDEN');
    expect(codeOf(() => moveSubmission(office('WITHDRAWN'), 'RECONSIDER', { note: 'n' }))).toBe('FORBIDDEN');
    const author = facts('DECLINED', { isLeadReporter: true });
    expect(codeOf(() => moveSubmission(author, 'RECONSIDER', { note: 'n' }))).toBe('FORBIDDEN');
  });

  test('the table says where each action leads', () => {
    const author = (status: SubmissionStatus) => facts(status, { isLeadReporter: true });
    expect(moveSubmission(author('DRAFT'), 'SUBMIT', {})).toEqual({ to: 'SUBMITTED', requiresComplete: true });
    expect(moveSubmission(author('SUBMITTED'), 'WITHDRAW', {}).to).toBe('WITHDRAWN');
    expect(moveSubmission(author('WITHDRAWN'), 'RECONSIDER', { note: 'n' }).to).toBe('SUBMITTED');
    expect(moveSubmission(office('SUBMITTED'), 'SHORTLIST', {}).to).toBe('SHORTLISTED');
    expect(moveSubmission(office('RETAINED'), 'SHORTLIST', {}).to).toBe('SHORTLISTED');
    expect(moveSubmission(office('SHORTLISTED'), 'RETAIN', {}).to).toBe('RETAINED');
    expect(moveSubmission(office('SHORTLISTED'), 'RETURN', { note: 'n' }).to).toBe('RETURNED');
    expect(moveSubmission(office('DECLINED'), 'RECONSIDER', { note: 'n' }).to).toBe('SUBMITTED');
    expect(moveSubmission(office('REPORTED'), 'CONCLUDE', { note: 'n' }).to).toBe('CONCLUDED');
    expect(moveSubmission(facts('SUBMITTED', { roles: ['CHAIR_MEMBER'] }), 'SIGN_OFF', { note: 'n' }).to).toBe(
      'ADOPTED',
    );
  });

  test('notes are required where the table says so', () => {
    for (const action of ['RETURN', 'DECLINE'] as const) {
      expect(codeOf(() => moveSubmission(office('SUBMITTED'), action, { note: '  ', declineReason: 'OTHER' }))).toBe(
        'BAD_USER_INPUT',
      );
    }
    expect(codeOf(() => moveSubmission(office('ADOPTED'), 'CONCLUDE', {}))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => moveSubmission(office('DECLINED'), 'RECONSIDER', {}))).toBe('BAD_USER_INPUT');
    const chair = facts('SHORTLISTED', { roles: ['CHAIR_MEMBER'] });
    expect(codeOf(() => moveSubmission(chair, 'SIGN_OFF', {}))).toBe('BAD_USER_INPUT');
  });

  test('S7: declining needs note and reason, each named when missing', () => {
    try {
      moveSubmission(office('SHORTLISTED'), 'DECLINE', {});
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).fields).toEqual([
        { path: 'note', code: 'REQUIRED' },
        { path: 'declineReason', code: 'REQUIRED' },
      ]);
    }
    expect(moveSubmission(office('SHORTLISTED'), 'DECLINE', { note: 'n', declineReason: 'OTHER' }).to).toBe('DECLINED');
  });
});

describe('editing and supplements', () => {
  test('the author edits drafts and returned ones, the office those it wrote for others', () => {
    const editable = statuses.filter((status) => mayEditSubmission(facts(status, { isLeadReporter: true })));
    expect(editable).toEqual(['DRAFT', 'RETURNED']);
    expect(mayEditSubmission(facts('DRAFT', { roles: ['INFO_OFFICE'], draftedByOffice: true }))).toBe(true);
    expect(codeOf(() => refuseEditing(facts('DRAFT', { roles: ['INFO_OFFICE'] })))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseEditing(facts('DRAFT')))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseEditing(facts('SUBMITTED', { isLeadReporter: true })))).toBe('ILLEGAL_TRANSITION');
  });

  test('S6: later supplements are additions by reporters and the office', () => {
    const reporter = (status: SubmissionStatus) => ({ status, roles: ['MEMBER'] as const, isReporter: true });
    expect(codeOf(() => refuseSupplement(reporter('INSTRUCTED')))).toBe('allowed');
    expect(codeOf(() => refuseSupplement(reporter('DRAFT')))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => refuseSupplement({ ...reporter('SUBMITTED'), isReporter: false }))).toBe('FORBIDDEN');
  });
});

describe('throwing away and confirming', () => {
  test('only a draft is thrown away, by whoever may edit it', () => {
    expect(codeOf(() => refuseDeleting(facts('DRAFT', { isLeadReporter: true })))).toBe('allowed');
    expect(codeOf(() => refuseDeleting(facts('RETURNED', { isLeadReporter: true })))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => refuseDeleting(facts('DRAFT')))).toBe('FORBIDDEN');
  });

  test('S2: the convener or the office answers, where a member asks', () => {
    const asked = { status: 'SUBMITTED', roles: ['SECTOR_CONVENER'], sectorAsked: true, convenesSector: true } as const;
    expect(codeOf(() => refuseConfirming(asked))).toBe('allowed');
    expect(codeOf(() => refuseConfirming({ ...asked, convenesSector: false, roles: ['INFO_OFFICE'] }))).toBe('allowed');
    expect(codeOf(() => refuseConfirming({ ...asked, convenesSector: false }))).toBe('FORBIDDEN');
    expect(codeOf(() => refuseConfirming({ ...asked, sectorAsked: false }))).toBe('ILLEGAL_TRANSITION');
  });
});
