import { describe, expect, test } from 'vitest';
import {
  formatSessionNumber,
  isUndisputed,
  refuseAdding,
  refuseCorrection,
  refuseRemoval,
  refuseReordering,
  refuseReplanning,
} from './agenda';
import type { VettingSessionFacts, VettingViewer } from './room';

const session = (status: VettingSessionFacts['status']): VettingSessionFacts => ({
  status,
  scoring: 'RECOMMENDATION',
  revealMode: 'ANONYMOUS',
  enlargedTakePart: true,
  quorum: 2,
  attendees: [
    { personId: 'presider', role: 'PRESIDER', checkedIn: true },
    { personId: 'attendee', role: 'ATTENDEE', checkedIn: true },
  ],
});
const viewer = (personId: string | null, ...roles: VettingViewer['roles']): VettingViewer => ({ personId, roles });
const presider = viewer('presider', 'CHAIR_MEMBER');
const attendee = viewer('attendee', 'CHAIR_MEMBER');
const office = viewer(null, 'INFO_OFFICE');
const refusal = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('sessions are numbered per year with two digits at least', () => {
  expect([formatSessionNumber(2026, 1), formatSessionNumber(2026, 123)]).toEqual(['2026-01', '2026-123']);
});

describe('who changes an agenda, and until when', () => {
  test('the office and the presider order it until the closing, other attendees never', () => {
    expect(refusal(() => refuseReordering(session('OPEN'), presider))).toBeNull();
    expect(refusal(() => refuseReordering(session('PLANNED'), office))).toBeNull();
    expect(refusal(() => refuseReordering(session('PLANNED'), attendee))).toBe('FORBIDDEN');
    expect(refusal(() => refuseReordering(session('CLOSED'), office))).toBe('SESSION_CLOSED');
  });

  test('a session is replanned only while it is planned', () => {
    expect(refusal(() => refuseReplanning(session('PLANNED')))).toBeNull();
    expect(refusal(() => refuseReplanning(session('OPEN')))).toBe('ILLEGAL_TRANSITION');
    expect(refusal(() => refuseReplanning(session('CLOSED')))).toBe('SESSION_CLOSED');
  });

  test('items come until the closing and go while they wait', () => {
    expect(refusal(() => refuseAdding(session('OPEN')))).toBeNull();
    expect(refusal(() => refuseAdding(session('CLOSED')))).toBe('SESSION_CLOSED');
    expect(refusal(() => refuseRemoval(session('OPEN'), 'WAITING'))).toBeNull();
    expect(refusal(() => refuseRemoval(session('OPEN'), 'PRESENTING'))).toBe('ILLEGAL_TRANSITION');
    expect(refusal(() => refuseRemoval(session('OPEN'), 'DEFERRED'))).toBe('ALREADY_DECIDED');
    expect(refusal(() => refuseRemoval(session('CLOSED'), 'WAITING'))).toBe('SESSION_CLOSED');
  });

  test('V6: corrections come after the closing, from the presider or the office', () => {
    expect(refusal(() => refuseCorrection(session('CLOSED'), presider))).toBeNull();
    expect(refusal(() => refuseCorrection(session('CLOSED'), office))).toBeNull();
    expect(refusal(() => refuseCorrection(session('CLOSED'), attendee))).toBe('FORBIDDEN');
    expect(refusal(() => refuseCorrection(session('OPEN'), presider))).toBe('ILLEGAL_TRANSITION');
  });
});

test('V3: an item is undisputed where nobody recommends anything else', () => {
  expect(isUndisputed('REPORT', [])).toBe(true);
  expect(isUndisputed('REPORT', ['REPORT', null])).toBe(true);
  expect(isUndisputed('REPORT', ['REPORT', 'RETAIN'])).toBe(false);
});
