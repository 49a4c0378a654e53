import { expect, test } from 'vitest';
import { spreadsheetText } from './spreadsheets';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j doesn’t run as a formula', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

test('other texts stay as they are, and none is longer than a cell', () => {
  for (const text of ['', '关于停车难的建议', '2026-D0001', 'a=b']) expect(spreadsheetText(text)).toBe(text);
  expect(spreadsheetText('长'.repeat(40_000))).toHaveLength(32_767);
});
