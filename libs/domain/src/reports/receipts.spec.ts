import { expect, test } from 'vitest';
import { formatReportNumber } from './numbers';
import { allowedReportActions, refuseReceipt } from './rules';

test('U9: addressees sign for a report that was sent, and for no other', () => {
  expect(allowedReportActions('SENT', ['LEADERSHIP_OFFICE'], true)).toEqual(['RECEIVE']);
  expect(allowedReportActions('SENT', ['LEADERSHIP_OFFICE'], false)).toEqual([]);
  expect(allowedReportActions('SIGNED', ['INFO_OFFICE'], true)).toEqual(['SEND']);
  expect(() => refuseReceipt('SENT', true)).not.toThrow();
  expect(() => refuseReceipt('SENT', false)).toThrow('FORBIDDEN');
  expect(() => refuseReceipt('SIGNED', true)).toThrow('ILLEGAL_TRANSITION');
});

test('reports are numbered per year', () => expect(formatReportNumber(2026, 12)).toBe('2026-Z0012'));
