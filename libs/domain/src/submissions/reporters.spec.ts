import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusals/index';
import {
  channelProblems,
  disclosureProblems,
  reportersOf,
  sectorBacking,
  type ReporterInput,
  type Writer,
} from './index';

const member: Writer = { roles: ['MEMBER'], personId: 'me', organizationId: 'firm' };
const unit: Writer = { roles: ['UNIT_REPORTER'], personId: null, organizationId: 'party' };
const office: Writer = { roles: ['INFO_OFFICE'], personId: null, organizationId: null };
const person = (personId: string, lead = false): ReporterInput => ({
  personId,
  organizationId: null,
  lead,
  nameDisclosed: false,
});
const organization = (organizationId: string, lead = false): ReporterInput => ({
  personId: null,
  organizationId,
  lead,
  nameDisclosed: false,
});

const of = (reporters: ReporterInput[], writer: Writer) => reportersOf({ reporters, channel: 'MEMBER' }, writer);
const problemsOf = (reporters: ReporterInput[], writer: Writer) => {
  try {
    of(reporters, writer);
  } catch (error) {
    return (error as Refusal).fields;
  }
  return [];
};

describe('S1: one lead reporter', () => {
  test('without reporters the person or the unit of the account leads', () => {
    expect(of([], member)).toEqual([person('me', true)]);
    expect(of([], unit)).toEqual([organization('party', true)]);
  });

  test('co-reporters come beside the writer, who leads', () => {
    expect(of([person('friend')], member)).toEqual([person('me', true), person('friend')]);
    expect(of([person('friend'), person('me')], member)).toEqual([person('friend'), person('me', true)]);
  });

  test('the office names the lead, the only one leads unmarked', () => {
    expect(of([person('paper')], office)).toEqual([person('paper', true)]);
    expect(problemsOf([], office)).toEqual([{ path: 'reporters', code: 'REQUIRED' }]);
    expect(problemsOf([person('a'), person('b')], office)).toEqual([{ path: 'reporters', code: 'ONE_LEAD' }]);
  });

  test('a member cannot make somebody else the lead', () => {
    expect(problemsOf([person('friend', true)], member)).toEqual([{ path: 'reporters.0', code: 'NOT_ALLOWED' }]);
  });

  test('two leads, doubles, and a reporter who is both person and unit are refused', () => {
    expect(problemsOf([person('me', true), person('b', true)], office)).toContainEqual({
      path: 'reporters',
      code: 'ONE_LEAD',
    });
    expect(problemsOf([person('me', true), person('b'), person('b')], member)).toEqual([
      { path: 'reporters.2', code: 'DUPLICATE' },
    ]);
    const both = { personId: 'me', organizationId: 'firm', lead: true, nameDisclosed: false };
    expect(problemsOf([both], member)).toEqual([{ path: 'reporters.0', code: 'EXACTLY_ONE' }]);
  });
});

describe('S2: sector and channel', () => {
  test('its convener and the office speak for a sector, a member asks', () => {
    expect(sectorBacking(true, { roles: ['SECTOR_CONVENER'], convenesSector: true })).toBe('CONFIRMED');
    expect(sectorBacking(true, { roles: ['SECTOR_CONVENER'], convenesSector: false })).toBe('ASKED');
    expect(sectorBacking(true, { roles: ['INFO_OFFICE'], convenesSector: false })).toBe('CONFIRMED');
    expect(sectorBacking(true, { roles: ['MEMBER'], convenesSector: false })).toBe('ASKED');
    expect(sectorBacking(false, { roles: ['SECTOR_CONVENER'], convenesSector: true })).toBe('NONE');
  });

  test('the direct channel is for informants, the unit channel for units, and for the office on their behalf', () => {
    expect(channelProblems('INFORMANT', member)).toEqual([{ path: 'channel', code: 'NOT_ALLOWED' }]);
    expect(channelProblems('UNIT', member)).toEqual([{ path: 'channel', code: 'NOT_ALLOWED' }]);
    expect(channelProblems('INFORMANT', office)).toEqual([]);
    expect(channelProblems('UNIT', unit)).toEqual([]);
    expect(channelProblems('SECTOR', member)).toEqual([]);
  });
});

test('a reporter agrees for themselves that departments see the name; the office records it for others', () => {
  const agreeing = { ...person('friend'), nameDisclosed: true };
  const own = { ...person('me', true), nameDisclosed: true };
  expect(disclosureProblems([own, agreeing], member)).toEqual([
    { path: 'reporters.1.nameDisclosed', code: 'NOT_ALLOWED' },
  ]);
  expect(disclosureProblems([own, agreeing], member, [person('friend')])).toEqual([]);
  expect(disclosureProblems([own, agreeing], office)).toEqual([]);
});
