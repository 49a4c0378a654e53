import { expect, test } from 'vitest';
import { chineseDate, chineseMoment, chinesePeriod } from './chinese-dates';

const at = (text: string) => Date.parse(text);

test('days and times are those of Shanghai, wherever the server stands', () => {
  expect(chineseDate(at('2026-05-10T23:30:00Z'))).toBe('2026年5月11日');
  expect(chineseMoment(at('2026-05-11T09:05:00+08:00'))).toBe('2026年5月11日 9:05');
});

test('a period names its second day only where it is another', () => {
  const start = at('2026-05-11T09:00:00+08:00');
  expect(chinesePeriod(start, at('2026-05-11T11:30:00+08:00'))).toBe('2026年5月11日（星期一）9:00—11:30');
  expect(chinesePeriod(start, at('2026-05-12T11:30:00+08:00'))).toBe('2026年5月11日（星期一）9:00—2026年5月12日 11:30');
  expect(chinesePeriod(start, null)).toBe('2026年5月11日（星期一）9:00');
});
