import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AssessmentGroup } from '@sanlian/domain';
import { useEffect, useState } from 'react';
import { request } from '../../../platform/graphql';
import { PreviewRules, type PreviewRow } from './rules.documents';

/** So long nothing is typed before it is asked what it would do, in milliseconds. */
const PAUSE_MS = 400;

/** What these rules would do to this year's ranking; asked anew whenever they change. */
export function usePreview(year: number, rules: object[], group: AssessmentGroup, sendable: boolean) {
  const words = JSON.stringify(rules);
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    if (!sendable) return;
    const timer = setTimeout(() => setAsked(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, sendable]);
  return useQuery({
    queryKey: ['assessment', 'preview', year, group, asked],
    queryFn: async ({ signal }) =>
      (await request(PreviewRules, { year, group, rules: JSON.parse(asked) as object[] }, { signal })).previewDutyRules,
    placeholderData: keepPreviousData,
  });
}
export type Preview = ReturnType<typeof usePreview>;

/** Those whose place or points change. */
export const changedBy = (rows: readonly PreviewRow[]) =>
  rows.filter((row) => row.rankBefore !== row.rankAfter || row.pointsBefore !== row.pointsAfter);
/** Those whose place changes. */
export const movedBy = (rows: readonly PreviewRow[]) => rows.filter((row) => row.rankBefore !== row.rankAfter);
/** How many meet the information duty, before and after. */
export const metBy = (rows: readonly PreviewRow[]) => ({
  before: rows.filter(({ dutyMetBefore }) => dutyMetBefore).length,
  after: rows.filter(({ dutyMetAfter }) => dutyMetAfter).length,
});
