import { describe, expect, test } from 'vitest';
import { allowedTaskActions } from '../moves';
import { mayAssignTask, mayRecordProgress } from '../assignment';
import { openVerificationSides } from '../verification';
import { TaskStatus, type InstructionKind } from '../enums';
import type { Role } from '../../access/index';
import { BOARD_COLUMNS, cardMove, isMadeAtOnce, openColumns, type CardRights } from './drops';

/** The rights as the API answers them. */
function rightsOf(status: TaskStatus, roles: Role[], kind: InstructionKind = 'HANDLE'): CardRights {
  const isLeadOrganization = roles.includes('DEPARTMENT');
  return {
    allowedActions: allowedTaskActions({
      status,
      roles,
      isLeadOrganization,
      paused: false,
      sendBacks: 0,
      cancellationRequested: false,
    }),
    mayAssign: mayAssignTask({ status, roles }),
    mayRecordProgress: mayRecordProgress({ status, roles, isLeadOrganization, isAssisting: false }),
    mayVerifyFor: openVerificationSides({ status, instructionKind: kind, roles, accountId: 'a', passes: [] }),
    mayConfirmCancellation: false,
  };
}
const open = (status: TaskStatus, role: Role, kind?: InstructionKind) =>
  Object.fromEntries(openColumns(status, rightsOf(status, [role], kind)).map(({ to, move }) => [to, move]));

test('every status has its column, once', () => {
  expect([...BOARD_COLUMNS].sort()).toEqual(Object.keys(TaskStatus).sort());
});

describe('which drop means which action', () => {
  test.each([
    ['REGISTERED', 'SUPERVISION_BUREAU', { ASSIGNED: 'ASSIGN', CANCELLED: 'CANCEL' }],
    ['SENT_BACK', 'SUPERVISION_BUREAU', { ASSIGNED: 'ASSIGN', CANCELLED: 'CANCEL' }],
    ['ASSIGNED', 'SUPERVISION_BUREAU', { CANCELLED: 'CANCEL' }],
    ['ACCEPTED', 'SUPERVISION_BUREAU', { ASSIGNED: 'REASSIGN', CANCELLED: 'CANCEL' }],
    ['RESULT_REPORTED', 'SUPERVISION_BUREAU', { CLOSED: 'PASS', IN_PROGRESS: 'FAIL' }],
    ['CLOSED', 'SUPERVISION_BUREAU', { IN_PROGRESS: 'REOPEN' }],
    ['CANCELLED', 'SUPERVISION_BUREAU', {}],
    ['RESULT_REPORTED', 'CHAIR_MEMBER', { CLOSED: 'PASS', IN_PROGRESS: 'FAIL' }],
    ['REGISTERED', 'LEADERSHIP_OFFICE', { ASSIGNED: 'ASSIGN' }],
    ['ASSIGNED', 'DEPARTMENT', { ACCEPTED: 'ACCEPT', SENT_BACK: 'SEND_BACK' }],
    ['ACCEPTED', 'DEPARTMENT', { IN_PROGRESS: 'PROGRESS', RESULT_REPORTED: 'REPORT_RESULT' }],
    ['IN_PROGRESS', 'DEPARTMENT', { RESULT_REPORTED: 'REPORT_RESULT' }],
    ['CLOSED', 'DEPARTMENT', {}],
    ['IN_PROGRESS', 'ANALYST', {}],
  ] as const)('%s, %s', (status, role, expected) => {
    expect(open(status, role)).toEqual(expected);
  });

  test('a matter to be read is passed from where it was registered; failing it moves nothing (U9)', () => {
    expect(open('REGISTERED', 'CHAIR_MEMBER', 'READ')).toEqual({ CLOSED: 'PASS' });
  });

  test('a cancellation that was asked for is agreed to by dropping it there, or asked for by whoever may', () => {
    const rights = { ...rightsOf('IN_PROGRESS', ['CHAIR_MEMBER']), mayConfirmCancellation: true };
    expect(cardMove('IN_PROGRESS', 'CANCELLED', rights)).toBe('CONFIRM_CANCEL');
  });

  test('within its column a card means nothing', () => {
    expect(cardMove('ACCEPTED', 'ACCEPTED', rightsOf('ACCEPTED', ['SUPERVISION_BUREAU']))).toBeUndefined();
  });
});

test('accepting alone asks for nothing more', () => {
  expect(isMadeAtOnce('ACCEPT')).toBe(true);
  expect(isMadeAtOnce('SEND_BACK')).toBe(false);
});
