import { expect, test } from 'vitest';
import { lookBackReportTitle, lookBackSummary, shareOf } from './index';

const facts = {
  year: 2026,
  openedAt: Date.parse('2026-12-01T09:00:00+08:00'),
  closedAt: Date.parse('2026-12-20T09:00:00+08:00'),
  supervised: 5,
  reopened: 2,
  counts: { IMPLEMENTED: 5, PARTLY_IMPLEMENTED: 1, NOT_IMPLEMENTED: 1, RELAPSED: 1 },
};

test('U8: the report tells when and what was looked back at, and what was found', () => {
  expect(lookBackReportTitle(2026)).toBe('2026年度社情民意信息“回头看”情况报告');
  expect(lookBackSummary(facts)).toEqual([
    '2026年12月1日至2026年12月20日，政协会同督查局对2026年度编入专报的社情民意信息和在办、办结的督办事项逐件开展“回头看”，共8件，其中列入督办5件，编入专报、未列入督办3件。',
    '经查看，已落实5件，占62.5%；部分落实1件，占12.5%；未落实1件，占12.5%；反弹1件，占12.5%。因未落实或者反弹重新办理2件。',
  ]);
});

test('U8: a year without matters is told as such', () => {
  const counts = { IMPLEMENTED: 0, PARTLY_IMPLEMENTED: 0, NOT_IMPLEMENTED: 0, RELAPSED: 0 };
  expect(lookBackSummary({ ...facts, supervised: 0, reopened: 0, counts })).toEqual([
    '2026年12月1日至2026年12月20日，开展2026年度“回头看”。本年度没有需要“回头看”的事项。',
  ]);
  expect(shareOf(0, 0)).toBe('—');
});
