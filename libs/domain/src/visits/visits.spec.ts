import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInput, problemsOf } from '../text/index';
import {
  assignmentProblems,
  assignVisitorsInput,
  isChairLed,
  mayEditVisit,
  mayRecordVisit,
  spreadVisits,
  visitCampaignInput,
  visitLedgerPeriod,
  visitLedgerTitle,
  visitProblems,
} from './index';

describe('L3: a proposal of visits', () => {
  const people = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });
  const sectorId = fc.option(fc.constantFrom('a', 'b', 'c'));
  const members = people.chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), sectorId }))));
  const visitors = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { minLength: 3, maxLength: 9 });

  test('gives each member one visitor, nobody themselves, and everybody as many visits as the others', () => {
    fc.assert(
      fc.property(members, visitors, (toVisit, ids) => {
        const proposed = spreadVisits(
          toVisit,
          ids.map((id) => ({ id, load: 0 })),
        );
        expect(proposed.map(({ memberId }) => memberId).sort()).toEqual(toVisit.map(({ id }) => id).sort());
        expect(proposed.some(({ memberId, visitorId }) => memberId === visitorId)).toBe(false);
        const loads = ids.map((id) => proposed.filter(({ visitorId }) => visitorId === id).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('counts the visits that somebody has already, and keeps a sector together', () => {
    const toVisit = ['1', '2', '3', '4'].map((id, index) => ({ id, sectorId: index % 2 ? 'a' : 'b' }));
    expect(
      spreadVisits(toVisit, [
        { id: 'x', load: 0 },
        { id: 'y', load: 0 },
      ]),
    ).toEqual([
      { memberId: '2', visitorId: 'x' },
      { memberId: '4', visitorId: 'x' },
      { memberId: '1', visitorId: 'y' },
      { memberId: '3', visitorId: 'y' },
    ]);
    const loads = spreadVisits(toVisit, [
      { id: 'x', load: 6 },
      { id: 'y', load: 2 },
    ]).map(({ visitorId }) => visitorId);
    expect(loads.filter((id) => id === 'y')).toHaveLength(4);
  });

  test('is empty where nobody can visit', () => {
    expect(spreadVisits([{ id: '1', sectorId: null }], [])).toEqual([]);
    expect(spreadVisits([{ id: '1', sectorId: null }], [{ id: '1', load: 0 }])).toEqual([]);
  });
});

describe('L3: who records a visit', () => {
  const visit = { leaderId: 'leader', visitedId: 'visited', visitorIds: ['visitor'] };

  test('whoever was there, the leader and the office', () => {
    for (const personId of ['leader', 'visited', 'visitor'])
      expect(mayRecordVisit({ roles: ['MEMBER'], personId }, visit)).toBe(true);
    expect(mayRecordVisit({ roles: ['INFO_OFFICE'], personId: null }, visit)).toBe(true);
    expect(mayRecordVisit({ roles: ['CHAIR_MEMBER'], personId: 'other' }, visit)).toBe(false);
    expect(mayRecordVisit({ roles: ['ANALYST'], personId: 'visitor' }, visit)).toBe(false);
    expect(mayRecordVisit({ roles: ['MEMBER'], personId: null }, visit)).toBe(false);
  });

  test('and whoever recorded it corrects it', () => {
    const recorded = { leaderId: 'leader', recordedById: 'account' };
    expect(mayEditVisit({ roles: ['MEMBER'], personId: 'p', accountId: 'account' }, recorded)).toBe(true);
    expect(mayEditVisit({ roles: ['CHAIR_MEMBER'], personId: 'leader', accountId: 'b' }, recorded)).toBe(true);
    expect(mayEditVisit({ roles: ['INFO_OFFICE'], personId: null, accountId: 'b' }, recorded)).toBe(true);
    expect(mayEditVisit({ roles: ['MEMBER'], personId: 'p', accountId: 'b' }, recorded)).toBe(false);
  });
});

test('L3: a visit has been, of a member of the campaign, by others', () => {
  const visit = { at: 10, visitedId: 'a', visitorIds: ['b', 'a'] };
  expect(visitProblems(visit, false, 9)).toEqual([
    { path: 'visitedId', code: 'NOT_ALLOWED' },
    { path: 'visitorIds.1', code: 'NOT_ALLOWED' },
    { path: 'at', code: 'IN_THE_FUTURE' },
  ]);
  expect(visitProblems({ ...visit, visitorIds: ['b'] }, true, 10)).toEqual([]);
});

test('L3: there are two campaigns a year, each with members', () => {
  const input = { title: '走访委员', year: 2026, half: 3, leaderId: 'a', memberIds: [] };
  expect(problemsOf(visitCampaignInput, input)).toEqual([
    { path: 'half', code: 'OUT_OF_RANGE', params: { max: 2 } },
    { path: 'memberIds', code: 'REQUIRED' },
  ]);
});

test('L3: only members of the campaign are assigned, each once and nobody to themselves', () => {
  expect(
    problemsOf(assignVisitorsInput, {
      assignments: [
        { memberId: 'a', visitorIds: [] },
        { memberId: 'a', visitorIds: ['b'] },
      ],
    }),
  ).toEqual([{ path: 'assignments.1.memberId', code: 'DUPLICATE' }]);
  const { assignments } = checkInput(assignVisitorsInput, {
    assignments: [
      { memberId: 'a', visitorIds: ['b', 'a'] },
      { memberId: 'c', visitorIds: [] },
    ],
  });
  expect(assignmentProblems(assignments, new Set(['a']))).toEqual([
    { path: 'assignments.0.visitorIds.1', code: 'NOT_ALLOWED' },
    { path: 'assignments.1.memberId', code: 'NOT_FOUND' },
  ]);
});

test('V7: a visit is led by the chair meeting where the leader belongs to it', () => {
  expect([isChairLed('CHAIR_MEETING'), isChairLed('STANDING_COMMITTEE'), isChairLed(null)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the ledger is of a year or of one half', () => {
  expect(visitLedgerTitle(visitLedgerPeriod('2026', '1'))).toBe('2026年上半年走访台账');
  expect(visitLedgerTitle(visitLedgerPeriod('2026', ''))).toBe('2026年走访台账');
  for (const [year, half] of [
    ['26', ''],
    ['1999', '1'],
    ['2026', '3'],
  ] as const)
    expect(() => visitLedgerPeriod(year, half)).toThrow('BAD_USER_INPUT');
});
