import { describe, expect, test } from 'vitest';
import { decideExtension, extensionLapse, mayDecideExtension, mayRequestExtension, requestExtension } from './index';
import type { ExtensionFacts } from './index';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-05-11T09:00:00');
const facts: ExtensionFacts = {
  status: 'IN_PROGRESS',
  roles: ['DEPARTMENT'],
  isLeadOrganization: true,
  dueAt: at('2026-05-15T23:59:59.999'),
  pausedAt: null,
  open: false,
};
const LATER = at('2026-05-20T18:00:00');
const refusal = (change: Partial<ExtensionFacts>, until = LATER, now = NOW) => {
  const asked = { ...facts, ...change };
  let code = null;
  try {
    requestExtension(asked, until, now);
  } catch (error) {
    code = (error as { code: string }).code;
  }
  if (code !== 'BAD_USER_INPUT') expect(mayRequestExtension(asked, now)).toBe(code === null);
  return code;
};

describe('U6: an extension', () => {
  test('is asked for by the lead department while it handles the task', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ status: 'ACCEPTED' })).toBeNull();
    expect(refusal({ isLeadOrganization: false })).toBe('FORBIDDEN');
    expect(refusal({ roles: ['SUPERVISION_BUREAU'] })).toBe('FORBIDDEN');
    for (const status of ['ASSIGNED', 'RESULT_REPORTED', 'CLOSED', 'SENT_BACK'] as const)
      expect(refusal({ status })).toBe('ILLEGAL_TRANSITION');
  });

  test('is asked for before the deadline, where the clock stands at its stop', () => {
    expect(refusal({}, LATER, facts.dueAt)).toBeNull();
    expect(refusal({}, LATER, facts.dueAt + 1)).toBe('TOO_LATE');
    expect(refusal({ pausedAt: NOW }, LATER, facts.dueAt + 1)).toBeNull();
    expect(refusal({ pausedAt: facts.dueAt + 1 }, LATER, NOW)).toBe('TOO_LATE');
  });

  test('is one at a time, later than the present deadline, and within a hundred years', () => {
    expect(refusal({ open: true })).toBe('EXTENSION_OPEN');
    expect(refusal({}, facts.dueAt)).toBe('BAD_USER_INPUT');
    expect(refusal({ pausedAt: NOW }, LATER, at('2026-06-20T09:00:00'))).toBe('BAD_USER_INPUT');
    expect(refusal({}, at('2126-05-13T09:00:00'))).toBe('BAD_USER_INPUT');
    expect(refusal({}, at('2126-05-10T09:00:00'))).toBeNull();
    expect(requestExtension(facts, at('2026-05-16T10:00:00'), NOW)).toBe(at('2026-05-18T23:59:59.999'));
  });

  test('is decided once, by the bureau; a refusal has a note', () => {
    const bureau = { roles: ['SUPERVISION_BUREAU'] as const, open: true };
    expect(mayDecideExtension(bureau)).toBe(true);
    expect(mayDecideExtension({ ...bureau, open: false })).toBe(false);
    expect(() => decideExtension(bureau, { granted: true })).not.toThrow();
    expect(() => decideExtension(bureau, { granted: false, note: ' ' })).toThrow('BAD_USER_INPUT');
    expect(() => decideExtension({ ...bureau, open: false }, { granted: true })).toThrow('ALREADY_DECIDED');
    expect(() => decideExtension({ ...bureau, roles: ['INFO_OFFICE'] }, { granted: true })).toThrow('FORBIDDEN');
  });

  test('lapses with the handling that it was for', () => {
    expect(extensionLapse('IN_PROGRESS', 'RESULT_REPORTED')).toBe('RESULT_REPORTED');
    expect(extensionLapse('ACCEPTED', 'ASSIGNED')).toBe('REASSIGNED');
    expect(extensionLapse('IN_PROGRESS', 'CANCELLED')).toBe('CANCELLED');
    expect(extensionLapse('ACCEPTED', 'IN_PROGRESS')).toBeNull();
    expect(extensionLapse('ASSIGNED', 'SENT_BACK')).toBeNull();
  });
});
