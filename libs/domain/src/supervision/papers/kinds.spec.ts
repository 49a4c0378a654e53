import { describe, expect, test } from 'vitest';
import { readablePapers, TaskPaperKind } from './kinds';

const nothing = { leads: false, assists: false, received: false };

describe('the forms of a task', () => {
  test.each(['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER'] as const)('%s may have all of them', (role) => {
    expect(readablePapers({ roles: [role], ...nothing })).toEqual(Object.keys(TaskPaperKind));
  });

  test('the lead department has all but the report to the leader, an assisting one the notice', () => {
    const lead = readablePapers({ roles: ['DEPARTMENT'], ...nothing, leads: true });
    expect(lead).toHaveLength(6);
    expect(lead).not.toContain('RESULT_REPORT');
    expect(readablePapers({ roles: ['DEPARTMENT'], ...nothing, assists: true })).toEqual(['ASSIGNMENT_NOTICE']);
    expect(readablePapers({ roles: ['DEPARTMENT'], ...nothing })).toEqual([]);
  });

  test('an office has the report on what was sent to it', () => {
    expect(readablePapers({ roles: ['LEADERSHIP_OFFICE'], ...nothing, received: true })).toEqual(['RESULT_REPORT']);
    expect(readablePapers({ roles: ['LEADERSHIP_OFFICE'], ...nothing })).toEqual([]);
  });

  test('reporters and analysts have none, whatever their organization has to do with it', () => {
    for (const role of ['MEMBER', 'UNIT_REPORTER', 'ANALYST', 'ADMIN'] as const)
      expect(readablePapers({ roles: [role], leads: true, assists: true, received: true })).toEqual([]);
  });
});
