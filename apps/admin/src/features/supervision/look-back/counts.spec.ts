import { expect, test } from 'vitest';
import { countsBy } from './counts';

test('findings are counted by department, those with the most matters first', () => {
  const rows = [
    { finding: 'IMPLEMENTED' as const, count: 1, organization: 'A' },
    { finding: null, count: 2, organization: 'B' },
    { finding: 'IMPLEMENTED' as const, count: 3, organization: 'B' },
  ];
  const counts = countsBy(rows, ({ organization }) => ({ key: organization, name: organization }));
  expect(counts).toEqual([
    { key: 'B', name: 'B', counts: { NONE: 2, IMPLEMENTED: 3 }, total: 5 },
    { key: 'A', name: 'A', counts: { IMPLEMENTED: 1 }, total: 1 },
  ]);
});
