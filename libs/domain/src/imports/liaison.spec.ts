import { expect, test } from 'vitest';
import { readLiaisonRow } from './index';

const problems = (cells: Parameters<typeof readLiaisonRow>[0]) =>
  readLiaisonRow(cells).problems.map(({ column, code }) => `${column} ${code}`);

test('a link is read with the phones that tell people of one name apart, and a day in any spelling', () => {
  expect(readLiaisonRow({ from: ' 张三 ', to: '李四', toPhone: '138 1234 5678', since: '2026年2月1日' }).value).toEqual(
    {
      from: { name: '张三', phone: null },
      to: { name: '李四', phone: '13812345678' },
      constituency: null,
      since: '2026-02-01',
    },
  );
  expect(readLiaisonRow({ from: '张三', constituency: '光明街道' }).value).toMatchObject({ to: null, since: null });
});

test('every bad cell of a row is named; a link goes to exactly one of a person and constituents', () => {
  expect(problems({ to: '李四', constituency: '光明街道', fromPhone: '1', since: '昨天' })).toEqual([
    'fromPhone WRONG_FORMAT',
    'from REQUIRED',
    'to EXACTLY_ONE',
    'since WRONG_FORMAT',
  ]);
  expect(problems({ from: '张三' })).toEqual(['to EXACTLY_ONE']);
  expect(problems({ from: '张'.repeat(51), constituency: '光\u0007明' })).toEqual([
    'from TOO_LONG',
    'constituency CONTROL_CHARACTERS',
  ]);
});
