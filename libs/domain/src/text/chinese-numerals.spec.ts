import { expect, test } from 'vitest';
import { chineseNumeral } from './chinese-numerals';

test('numbers are written as headings count in Chinese', () => {
  const written = [1, 10, 11, 20, 40, 100, 103, 110, 200, 999, 1001].map(chineseNumeral);
  expect(written).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '四十',
    '一百',
    '一百零三',
    '一百一十',
    '二百',
    '九百九十九',
    '一千零一',
  ]);
});
