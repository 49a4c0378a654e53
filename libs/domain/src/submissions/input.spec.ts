import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import {
  checkSubmissionInput,
  completenessProblems,
  countsForMembersShare,
  fiveSteps,
  formatNumber,
  isLongSubmission,
  membersShare,
  refuseMerge,
  type MergePart,
} from './index';

const refusalOf = (act: () => unknown): Refusal | null => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return null;
};

const draft = { title: '解决大班额问题的建议', categoryId: 'c', channel: 'MEMBER', situation: '', suggestion: '' };
const complete = { ...draft, situation: '情况', suggestion: '建议', leadReporters: 1 };

describe('S1: what a submission needs', () => {
  test('a draft may still lack its texts, and gets its defaults', () => {
    expect(checkSubmissionInput(draft)).toEqual({
      ...draft,
      analysis: null,
      sectorId: null,
      onBehalfOfSector: false,
      reporters: [],
      urgency: 'ROUTINE',
      consentToPublish: false,
      attachmentIds: [],
      commissionedTopicId: null,
      concernId: null,
      visitId: null,
      clueId: null,
    });
  });

  test('a title of 100 characters is taken, of 101 refused; rare Han characters and emoji are one each', () => {
    expect(checkSubmissionInput({ ...draft, title: '𠮷😀'.repeat(50) }).title).toHaveLength(200);
    const refusal = refusalOf(() => checkSubmissionInput({ ...draft, title: '𠮷'.repeat(101) }));
    expect(refusal?.fields).toEqual([{ path: 'title', code: 'TOO_LONG', params: { max: 100, length: 101 } }]);
  });

  test('a title of blanks is refused', () => {
    expect(refusalOf(() => checkSubmissionInput({ ...draft, title: ' \u3000 ' }))?.fields).toEqual([
      { path: 'title', code: 'REQUIRED' },
    ]);
  });

  test('over 1,500 characters of text the form warns, over 5,000 it refuses, all three texts together', () => {
    expect(isLongSubmission({ situation: '字'.repeat(1000), suggestion: '字'.repeat(500) })).toBe(false);
    expect(isLongSubmission({ situation: '字'.repeat(1000), analysis: '字', suggestion: '字'.repeat(500) })).toBe(true);
    const texts = { situation: '字'.repeat(2000), analysis: '字'.repeat(2000), suggestion: '字'.repeat(1000) };
    expect(refusalOf(() => checkSubmissionInput({ ...draft, ...texts }))).toBeNull();
    const refusal = refusalOf(() => checkSubmissionInput({ ...draft, ...texts, suggestion: '字'.repeat(1001) }));
    expect(refusal?.code).toBe('BAD_USER_INPUT');
    expect(refusal?.fields).toEqual([{ path: 'situation', code: 'TOO_LONG', params: { max: 5000, length: 5001 } }]);
  });

  test('control characters are refused, line breaks and tabs are kept', () => {
    expect(checkSubmissionInput({ ...draft, situation: ' 一\r\n\t二  \r\n' }).situation).toBe('一\n\t二');
    expect(refusalOf(() => checkSubmissionInput({ ...draft, situation: 'a\u0007' }))?.fields).toEqual([
      { path: 'situation', code: 'CONTROL_CHARACTERS' },
    ]);
    expect(refusalOf(() => checkSubmissionInput({ ...draft, title: 'a\nb' }))?.fields[0]?.code).toBe(
      'CONTROL_CHARACTERS',
    );
    expect(refusalOf(() => checkSubmissionInput({ ...draft, title: 'a\ud842' }))?.fields[0]?.code).toBe(
      'CONTROL_CHARACTERS',
    );
  });

  test('it is complete with title, category, situation, suggestion and one lead reporter', () => {
    expect(completenessProblems(complete)).toEqual([]);
    const bare = { title: '', categoryId: null, situation: ' ', suggestion: '', leadReporters: 0 };
    expect(completenessProblems(bare).map(({ path }) => path)).toEqual([
      'title',
      'categoryId',
      'situation',
      'suggestion',
      'reporters',
    ]);
    expect(completenessProblems({ ...complete, leadReporters: 2 })).toEqual([{ path: 'reporters', code: 'ONE_LEAD' }]);
  });
});

test('S3: numbers run per year', () => {
  expect(formatNumber(2026, 1)).toBe('2026-0001');
  expect(formatNumber(2026, 12345)).toBe('2026-12345');
});

describe('S4: merging', () => {
  const part = (id: string, status: MergePart['status'] = 'SHORTLISTED'): MergePart => ({ id, status });
  const fieldCode = (act: () => unknown) => refusalOf(act)?.fields[0]?.code;

  test('takes submitted, shortlisted and retained sources', () => {
    const sources = [part('a', 'SUBMITTED'), part('b', 'SHORTLISTED'), part('c', 'RETAINED')];
    expect(refusalOf(() => refuseMerge(part('t', 'ADOPTED'), sources, []))).toBeNull();
  });

  test('refuses a merge into itself, in a circle, of doubles, of nothing', () => {
    expect(fieldCode(() => refuseMerge(part('t'), [part('t')], []))).toBe('SELF_MERGE');
    expect(fieldCode(() => refuseMerge(part('t', 'MERGED'), [part('a')], ['a']))).toBe('MERGE_CYCLE');
    expect(fieldCode(() => refuseMerge(part('t'), [part('a'), part('a')], []))).toBe('DUPLICATE');
    expect(fieldCode(() => refuseMerge(part('t'), [], []))).toBe('REQUIRED');
  });

  test('refuses other statuses with ILLEGAL_TRANSITION', () => {
    expect(refusalOf(() => refuseMerge(part('t'), [part('a', 'DRAFT')], []))?.code).toBe('ILLEGAL_TRANSITION');
    expect(refusalOf(() => refuseMerge(part('t', 'REPORTED'), [part('a')], []))?.code).toBe('ILLEGAL_TRANSITION');
  });
});

test('S8: members of any tier count for the members’ share, units and other people do not', () => {
  expect(countsForMembersShare({ tier: 'STANDING_COMMITTEE' })).toBe(true);
  expect(countsForMembersShare({ tier: null })).toBe(false);
  expect(membersShare([{ tier: 'MEMBER' }, { tier: 'CHAIR_MEETING' }, { tier: null }, null])).toBe(0.5);
  expect(membersShare([])).toBeNull();
});

test('every status has its place on the five steps', () => {
  const shown = (...args: Parameters<typeof fiveSteps>) => Object.values(fiveSteps(...args)).join(' ');
  expect(shown({ status: 'DRAFT' })).toBe('CURRENT WAITING WAITING WAITING WAITING');
  expect(shown({ status: 'WITHDRAWN' })).toBe('ENDED WAITING WAITING WAITING WAITING');
  expect(shown({ status: 'SUBMITTED' })).toBe('DONE CURRENT WAITING WAITING WAITING');
  expect(shown({ status: 'SHORTLISTED' })).toBe('DONE DONE CURRENT WAITING WAITING');
  expect(shown({ status: 'DECLINED' })).toBe('DONE ENDED WAITING WAITING WAITING');
  expect(shown({ status: 'RETAINED', wasShortlisted: true })).toBe('DONE DONE ENDED WAITING WAITING');
  expect(shown({ status: 'ADOPTED' })).toBe('DONE DONE DONE CURRENT WAITING');
  expect(shown({ status: 'INSTRUCTED' })).toBe('DONE DONE DONE DONE CURRENT');
  expect(shown({ status: 'RESOLVED' })).toBe('DONE DONE DONE DONE DONE');
  expect(shown({ status: 'CONCLUDED', wasReported: false })).toBe('DONE DONE DONE SKIPPED ENDED');
});
