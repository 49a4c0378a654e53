import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '../../../platform/graphql';
import { VettingCandidates, type Candidate } from '../agenda.documents';
import { asSubmissionFilter, type CandidateFilter } from './candidate-filter';

/** As much as one question answers. */
const MOST = 200;
const STEP = 50;
/** So long after the last change of the filter it is asked. */
const SETTLED_MS = 200;

/** Those of the shortlist that match, some at first and more on demand; deferred ones first. */
export function useCandidates(filter: CandidateFilter) {
  const [limit, setLimit] = useState(STEP);
  const settled = useSettled(filter);
  const asked = asSubmissionFilter(settled);
  const query = useQuery({
    queryKey: ['vettingCandidates', asked, settled.deferred ? MOST : limit],
    queryFn: ({ signal }) =>
      request(VettingCandidates, { filter: asked, page: { limit: settled.deferred ? MOST : limit } }, { signal }),
    placeholderData: (before) => before,
  });
  const page = query.data?.vettingCandidates;
  const items = page?.items.filter((one) => !settled.deferred || one.wasDeferred) ?? [];
  return {
    ...query,
    items,
    total: settled.deferred ? items.length : (page?.total ?? 0),
    mayShowMore: !settled.deferred && limit < MOST && (page?.total ?? 0) > limit,
    showMore: () => setLimit(Math.min(limit + STEP, MOST)),
    /** All that match, also those not shown. */
    all: () => allOf(settled),
  };
}

async function allOf(filter: CandidateFilter): Promise<Candidate[]> {
  const all: Candidate[] = [];
  for (;;) {
    const { vettingCandidates } = await request(VettingCandidates, {
      filter: asSubmissionFilter(filter),
      page: { limit: MOST, offset: all.length },
    });
    all.push(...vettingCandidates.items);
    if (vettingCandidates.items.length === 0 || all.length >= vettingCandidates.total) break;
  }
  return filter.deferred ? all.filter(({ wasDeferred }) => wasDeferred) : all;
}

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
