import { useQuery } from '@tanstack/react-query';
import { request } from '../../../platform/graphql';
import { Objections } from './check.documents';

/** The objections of all years that wait for an answer, the oldest first. */
export function useWaiting(enabled: boolean) {
  return useQuery({
    queryKey: ['assessment', 'waiting'],
    queryFn: async () => (await request(Objections, { unanswered: true })).assessmentObjections,
    enabled,
  });
}
