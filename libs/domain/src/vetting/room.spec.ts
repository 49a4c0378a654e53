import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import {
  attendeeTierProblems,
  agendaProblems,
  checkInPerson,
  checkVettingPlan,
  closeSession,
  defaultQuorum,
  isQuorate,
  mayReadSession,
  openSession,
  orderProblems,
  presentCount,
  type VettingSessionFacts,
  type VettingViewer,
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
const codeOf = (act: () => unknown): string => refusalOf(act)?.code ?? 'allowed';

const session = (checkedIn: string[] = [], over: Partial<VettingSessionFacts> = {}): VettingSessionFacts => ({
  status: 'PLANNED',
  scoring: 'RECOMMENDATION',
  revealMode: 'ANONYMOUS',
  enlargedTakePart: false,
  quorum: 2,
  attendees: [
    { personId: 'presider', role: 'PRESIDER' as const },
    { personId: 'vice', role: 'ATTENDEE' as const },
    { personId: 'secretary', role: 'ATTENDEE' as const },
    { personId: 'enlarged', role: 'ENLARGED' as const },
    { personId: 'guest', role: 'GUEST' as const },
  ].map((attendee) => ({ ...attendee, checkedIn: checkedIn.includes(attendee.personId) })),
  ...over,
});
const person = (personId: string, ...roles: VettingViewer['roles']): VettingViewer => ({ personId, roles });
const office: VettingViewer = { personId: null, roles: ['INFO_OFFICE'] };

describe('V2: quorum', () => {
  test('it is more than half by default', () => {
    expect([1, 2, 3, 4, 5].map(defaultQuorum)).toEqual([1, 2, 2, 3, 3]);
  });

  test('it counts those who take part and checked in, not guests', () => {
    expect(presentCount(session(['presider', 'guest', 'enlarged']))).toBe(1);
    expect(isQuorate(session(['presider', 'guest', 'enlarged']))).toBe(false);
    expect(isQuorate(session(['presider', 'vice']))).toBe(true);
    expect(isQuorate(session(['presider', 'enlarged'], { enlargedTakePart: true }))).toBe(true);
  });

  test('a session opens by its presider only, with the quorum', () => {
    expect(openSession(session(['presider', 'vice']), person('presider'))).toBe('OPEN');
    const refusal = refusalOf(() => openSession(session(['presider']), person('presider')));
    expect(refusal).toMatchObject({ code: 'QUORUM_NOT_MET', params: { present: 1, quorum: 2 } });
    expect(codeOf(() => openSession(session(['presider', 'vice']), person('vice')))).toBe('FORBIDDEN');
    expect(codeOf(() => openSession(session(['presider', 'vice']), office))).toBe('FORBIDDEN');
    const again = session(['presider', 'vice'], { status: 'OPEN' });
    expect(codeOf(() => openSession(again, person('presider')))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(() => openSession({ ...again, status: 'CLOSED' }, person('presider')))).toBe('SESSION_CLOSED');
  });
});

describe('checking in', () => {
  test('attendees and guests do it themselves, the presider and the office for them', () => {
    expect(checkInPerson(session(), person('vice'), null)).toBe('vice');
    expect(checkInPerson(session(), person('guest'), 'guest')).toBe('guest');
    expect(checkInPerson(session(), person('presider'), 'vice')).toBe('vice');
    expect(checkInPerson(session(), office, 'vice')).toBe('vice');
    expect(codeOf(() => checkInPerson(session(), person('vice'), 'secretary'))).toBe('FORBIDDEN');
    expect(codeOf(() => checkInPerson(session(), person('stranger'), null))).toBe('FORBIDDEN');
  });

  test('strangers are refused, and so is everyone after the closing', () => {
    expect(refusalOf(() => checkInPerson(session(), office, 'stranger'))?.fields).toEqual([
      { path: 'personId', code: 'NOT_FOUND' },
    ]);
    expect(refusalOf(() => checkInPerson(session(), office, null))?.fields).toEqual([
      { path: 'personId', code: 'REQUIRED' },
    ]);
    expect(codeOf(() => checkInPerson(session([], { status: 'CLOSED' }), person('vice'), null))).toBe('SESSION_CLOSED');
  });
});

test('V8: closing defers what is not decided', () => {
  const items = (['WAITING', 'PRESENTING', 'DECIDED', 'DEFERRED'] as const).map((status) => ({ status }));
  const open = session(['presider', 'vice'], { status: 'OPEN' });
  expect(closeSession(open, person('presider'), items).deferred).toEqual([
    { status: 'WAITING' },
    { status: 'PRESENTING' },
  ]);
  expect(codeOf(() => closeSession(open, office, items))).toBe('FORBIDDEN');
  expect(codeOf(() => closeSession(session(), person('presider'), items))).toBe('SESSION_NOT_OPEN');
  expect(codeOf(() => closeSession({ ...open, status: 'CLOSED' }, person('presider'), items))).toBe('SESSION_CLOSED');
});

test('a session is read by those in it, chair members and the office', () => {
  expect(mayReadSession(session(), person('guest'))).toBe(true);
  expect(mayReadSession(session(), person('stranger', 'CHAIR_MEMBER'))).toBe(true);
  expect(mayReadSession(session(), office)).toBe(true);
  expect(mayReadSession(session(), person('stranger', 'MEMBER', 'ADMIN'))).toBe(false);
  expect(mayReadSession(session(), { personId: null, roles: ['ADMIN'] })).toBe(false);
});

describe('planning', () => {
  const NOW = Date.parse('2026-03-02T09:00:00+08:00');
  const input = {
    title: '第一次会审',
    scheduledAt: NOW,
    presiderId: 'p',
    attendeeIds: ['p', 'a', 'b'],
    guestIds: ['g'],
    submissionIds: ['s'],
  };
  const fieldsOf = (over: object) => refusalOf(() => checkVettingPlan({ ...input, ...over }, NOW))?.fields;

  test('the presider is an attendee, listed or not; the quorum is more than half', () => {
    expect(checkVettingPlan(input, NOW)).toMatchObject({
      attendeeIds: ['a', 'b'],
      quorum: 2,
      scoring: 'RECOMMENDATION',
      revealMode: 'ANONYMOUS',
    });
    expect(checkVettingPlan({ ...input, enlargedIds: ['e'], enlargedTakePart: true }, NOW).quorum).toBe(3);
  });

  test('nobody comes twice, in one capacity or in two', () => {
    expect(fieldsOf({ attendeeIds: ['a', 'a'] })).toEqual([{ path: 'attendeeIds.1', code: 'DUPLICATE' }]);
    expect(fieldsOf({ guestIds: ['a'] })).toEqual([{ path: 'guestIds.0', code: 'DUPLICATE' }]);
    expect(fieldsOf({ enlargedIds: ['p'] })).toEqual([{ path: 'enlargedIds.0', code: 'DUPLICATE' }]);
    expect(fieldsOf({ submissionIds: ['s', 's'] })).toEqual([{ path: 'submissionIds.1', code: 'DUPLICATE' }]);
  });

  test('a day that has passed and an impossible quorum are refused', () => {
    expect(fieldsOf({ scheduledAt: NOW - 10 * 60 * 60 * 1000 })).toEqual([
      { path: 'scheduledAt', code: 'IN_THE_PAST' },
    ]);
    const params = { min: 1, max: 3 };
    expect(fieldsOf({ quorum: 0 })).toEqual([{ path: 'quorum', code: 'OUT_OF_RANGE', params }]);
    expect(fieldsOf({ quorum: 4 })).toEqual([{ path: 'quorum', code: 'OUT_OF_RANGE', params }]);
  });

  test('V1: presider and attendees are chair-meeting members by their recorded tier', () => {
    const tiers = new Map([
      ['p', 'CHAIR_MEETING'],
      ['a', 'MEMBER'],
      ['b', null],
    ] as const);
    expect(attendeeTierProblems({ presiderId: 'p', attendeeIds: ['a', 'b'] }, tiers)).toEqual([
      { path: 'attendeeIds.0', code: 'WRONG_TIER' },
      { path: 'attendeeIds.1', code: 'WRONG_TIER' },
    ]);
  });

  test('agendas hold shortlisted submissions, and an order names every item once', () => {
    expect(agendaProblems(['SHORTLISTED', 'SUBMITTED', undefined])).toEqual([
      { path: 'submissionIds.1', code: 'WRONG_STATUS' },
      { path: 'submissionIds.2', code: 'NOT_FOUND' },
    ]);
    expect(orderProblems(['b', 'a'], ['a', 'b'])).toEqual([]);
    expect(orderProblems(['a'], ['a', 'b'])).toEqual([{ path: 'itemIds', code: 'REQUIRED' }]);
    expect(orderProblems(['a', 'a'], ['a', 'b'])).toEqual([{ path: 'itemIds.1', code: 'DUPLICATE' }]);
    expect(orderProblems(['a', 'c'], ['a', 'b'])).toEqual([{ path: 'itemIds.1', code: 'NOT_FOUND' }]);
  });
});
