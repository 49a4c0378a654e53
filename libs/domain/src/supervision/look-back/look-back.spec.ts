import { describe, expect, test } from 'vitest';
import type { Role } from '../../access/index';
import type { Refusal } from '../../refusals/index';
import { problemsOf } from '../../text/index';
import type { Finding, TaskStatus } from '../enums';
import {
  findingInput,
  isReportedInYear,
  isTaskOfYear,
  mayCloseLookBack,
  mayRecordFinding,
  mayRecordHearing,
  readsFindingNotes,
  refuseClosing,
  refuseFinding,
  refuseHearing,
  refuseOpening,
  reopensTask,
} from './index';

const CHAIR: Role[] = ['CHAIR_MEMBER'];
const OFFICE: Role[] = ['INFO_OFFICE'];
const BUREAU: Role[] = ['SUPERVISION_BUREAU'];
const DEPARTMENT: Role[] = ['DEPARTMENT'];
const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-12-20T09:00:00');

function refused(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    const { code, fields } = error as Refusal;
    return fields[0] ? `${fields[0].path} ${fields[0].code}` : code;
  }
}

describe('U8: the list of a year', () => {
  const task = (registered: string, closed: string | null = null, status: TaskStatus = 'IN_PROGRESS') => ({
    status: closed ? ('CLOSED' as const) : status,
    registeredAt: at(registered),
    closedAt: closed ? at(closed) : null,
  });

  test('holds tasks registered in the year or still open in it, by the day in Shanghai', () => {
    expect(isTaskOfYear(task('2026-01-01T00:00:00'), 2026)).toBe(true);
    expect(isTaskOfYear(task('2026-12-31T23:59:59', '2027-01-03T09:00:00'), 2026)).toBe(true);
    expect(isTaskOfYear(task('2027-01-01T00:00:00'), 2026)).toBe(false);
    expect(isTaskOfYear(task('2025-05-01T09:00:00'), 2026)).toBe(true);
    expect(isTaskOfYear(task('2025-05-01T09:00:00', '2026-01-01T00:00:00'), 2026)).toBe(true);
    expect(isTaskOfYear(task('2025-05-01T09:00:00', '2025-12-31T23:59:59'), 2026)).toBe(false);
  });

  test('leaves out what was cancelled', () => {
    expect(isTaskOfYear(task('2026-05-01T09:00:00', null, 'CANCELLED'), 2026)).toBe(false);
  });

  test('holds what a special report sent in the year holds', () => {
    expect(isReportedInYear([at('2025-12-31T23:59:59'), at('2026-01-01T00:00:00')], 2026)).toBe(true);
    expect(isReportedInYear([at('2025-12-31T23:59:59'), at('2027-01-01T00:00:00')], 2026)).toBe(false);
    expect(isReportedInYear([], 2026)).toBe(false);
  });

  test('is made by both sides of the oversight, of a year that has begun', () => {
    for (const roles of [CHAIR, OFFICE, BUREAU]) expect(refused(() => refuseOpening(roles, 2026, NOW))).toBeNull();
    expect(refused(() => refuseOpening(DEPARTMENT, 2026, NOW))).toBe('FORBIDDEN');
    expect(refused(() => refuseOpening(OFFICE, 2027, NOW))).toBe('year IN_THE_FUTURE');
    expect(refused(() => refuseOpening(OFFICE, 2027, at('2027-01-01T00:00:00')))).toBeNull();
  });
});

describe('U8: findings', () => {
  test('are about exactly one of a task and a submission, and have a note', () => {
    const input = { lookBackId: 'l', finding: 'IMPLEMENTED', note: '已建成。' };
    expect(problemsOf(findingInput, { ...input, taskId: 't' })).toEqual([]);
    expect(problemsOf(findingInput, input)).toMatchObject([{ path: 'taskId', code: 'EXACTLY_ONE' }]);
    expect(problemsOf(findingInput, { ...input, taskId: 't', submissionId: 's' })).toMatchObject([
      { path: 'taskId', code: 'EXACTLY_ONE' },
    ]);
    expect(problemsOf(findingInput, { ...input, taskId: 't', note: ' ' })).toMatchObject([{ path: 'note' }]);
  });

  test('are recorded by both sides of the oversight while the look-back is open', () => {
    for (const roles of [CHAIR, OFFICE, BUREAU]) {
      expect(mayRecordFinding({ status: 'OPEN', roles })).toBe(true);
      expect(mayRecordFinding({ status: 'CLOSED', roles })).toBe(false);
      expect(refused(() => refuseFinding({ status: 'CLOSED', roles }))).toBe('ILLEGAL_TRANSITION');
    }
    expect(mayRecordFinding({ status: 'OPEN', roles: ['ANALYST'] })).toBe(false);
    expect(refused(() => refuseFinding({ status: 'OPEN', roles: DEPARTMENT }))).toBe('FORBIDDEN');
  });

  test('NOT_IMPLEMENTED and RELAPSED reopen a closed task, the others and open tasks stay as they are', () => {
    const first = { finding: null, reopened: false };
    const reopening = (finding: Finding) => reopensTask(finding, { status: 'CLOSED' }, first);
    expect((['IMPLEMENTED', 'PARTLY_IMPLEMENTED'] as const).some(reopening)).toBe(false);
    expect((['NOT_IMPLEMENTED', 'RELAPSED'] as const).every(reopening)).toBe(true);
    expect(reopensTask('RELAPSED', { status: 'IN_PROGRESS' }, first)).toBe(false);
    expect(reopensTask('RELAPSED', null, first)).toBe(false);
  });

  test('that are changed reopen once, and again only after the matter was found implemented', () => {
    const closed = { status: 'CLOSED' } as const;
    expect(reopensTask('RELAPSED', closed, { finding: 'NOT_IMPLEMENTED', reopened: true })).toBe(false);
    expect(reopensTask('RELAPSED', closed, { finding: 'NOT_IMPLEMENTED', reopened: false })).toBe(true);
    expect(reopensTask('RELAPSED', closed, { finding: 'IMPLEMENTED', reopened: true })).toBe(true);
  });

  test('have words for both sides and the lead department alone', () => {
    expect(readsFindingNotes(BUREAU, false)).toBe(true);
    expect(readsFindingNotes(DEPARTMENT, true)).toBe(true);
    expect(readsFindingNotes(DEPARTMENT, false)).toBe(false);
    expect(readsFindingNotes(['ANALYST'], false)).toBe(false);
    expect(readsFindingNotes(['MEMBER'], true)).toBe(false);
  });
});

describe('U8: the end of a look-back', () => {
  test('it is closed by the chair meeting when no finding is missing', () => {
    const open = { status: 'OPEN' as const, roles: CHAIR, missing: 0 };
    expect(mayCloseLookBack(open)).toBe(true);
    expect(refused(() => refuseClosing(open))).toBeNull();
    expect(mayCloseLookBack({ ...open, missing: 1 })).toBe(false);
    expect(refused(() => refuseClosing({ ...open, missing: 1 }))).toBe('INCOMPLETE');
    expect(refused(() => refuseClosing({ ...open, status: 'CLOSED' }))).toBe('ILLEGAL_TRANSITION');
    for (const roles of [OFFICE, BUREAU]) expect(refused(() => refuseClosing({ ...open, roles }))).toBe('FORBIDDEN');
  });

  test('the hearing is recorded once it is closed, by the chair meeting and the office', () => {
    const closed = { status: 'CLOSED' as const, roles: CHAIR, openedAt: at('2026-12-01T09:00:00') };
    expect(mayRecordHearing(closed)).toBe(true);
    expect(refused(() => refuseHearing({ ...closed, roles: OFFICE }, '2026-12-20', NOW))).toBeNull();
    expect(refused(() => refuseHearing({ ...closed, roles: BUREAU }, '2026-12-20', NOW))).toBe('FORBIDDEN');
    expect(refused(() => refuseHearing({ ...closed, status: 'OPEN' }, '2026-12-20', NOW))).toBe('ILLEGAL_TRANSITION');
    expect(refused(() => refuseHearing(closed, '2026-12-21', NOW))).toBe('heardOn IN_THE_FUTURE');
    expect(refused(() => refuseHearing(closed, '2026-11-30', NOW))).toBe('heardOn OUT_OF_RANGE');
  });
});
