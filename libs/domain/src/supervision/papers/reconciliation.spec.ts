import { describe, expect, test } from 'vitest';
import { ledgerMonth } from './ledger';
import { daysSince, staysInReconciliation, reconciliationState, type ReconciledReceipt } from './reconciliation';

const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
const MAY = ledgerMonth('2026-05');
const unsigned: ReconciledReceipt = { receivedAt: null, shown: null, instructed: null };
const signed: ReconciledReceipt = { receivedAt: at('2026-05-02'), shown: false, instructed: false };
const shown: ReconciledReceipt = { ...signed, shown: true };
const instructed: ReconciledReceipt = { ...signed, instructed: true };
const report = (
  sent: string,
  receipts: ReconciledReceipt[],
  submissions: ('REPORTED' | 'CONCLUDED' | 'INSTRUCTED')[],
) => staysInReconciliation({ sentAt: at(sent), receipts, submissions }, MAY);

describe('U9: the reconciliation of a month', () => {
  test.each([
    ['lists what was sent in it and has neither', report('2026-05-03', [unsigned, signed], ['REPORTED']), true],
    ['lists what was sent before and has neither', report('2025-11-03', [signed], ['REPORTED']), true],
    ['doesn’t list what was sent later', report('2026-06-01', [unsigned], ['REPORTED']), false],
    [
      'doesn’t list what one addressee says is instructed',
      report('2026-05-03', [instructed, unsigned], ['REPORTED']),
      false,
    ],
    ['doesn’t list what is instructed', report('2026-05-03', [unsigned], ['INSTRUCTED']), false],
    ['doesn’t list what the office has concluded', report('2026-05-03', [signed], ['CONCLUDED']), false],
    [
      'lists a report of which one matter is still open',
      report('2026-05-03', [signed], ['CONCLUDED', 'REPORTED']),
      true,
    ],
    ['lists what was shown in the month it was sent in', report('2026-05-03', [shown, unsigned], ['REPORTED']), true],
    ['doesn’t list what was shown in later months', report('2026-04-03', [shown, unsigned], ['REPORTED']), false],
  ])('%s', (_, listed, expected) => {
    expect(listed).toBe(expected);
  });

  test('says for each addressee how it stands', () => {
    expect([unsigned, signed, shown].map(reconciliationState)).toEqual(['NOT_SIGNED_FOR', 'SIGNED_ONLY', 'SHOWN']);
  });

  test('counts the days by the calendar of Shanghai', () => {
    expect(daysSince(Date.parse('2026-05-01T23:59:00+08:00'), Date.parse('2026-05-02T00:01:00+08:00'))).toBe(1);
    expect(daysSince(at('2026-05-01'), at('2026-05-01'))).toBe(0);
  });
});
