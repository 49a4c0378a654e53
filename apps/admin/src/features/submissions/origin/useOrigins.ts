import { useQueries } from '@tanstack/react-query';
import { originFields, originKinds, type OriginField, type OriginIds } from './origins';

const named = (ids: OriginIds) =>
  originFields.flatMap((field): [OriginField, string][] => (ids[field] ? [[field, ids[field]]] : []));

/** What a submission comes out of; what can't be found, or may not be seen, is marked so. */
export function useOrigins(ids: OriginIds) {
  const wanted = named(ids);
  const found = useQueries({
    queries: wanted.map(([field, id]) => ({
      queryKey: ['submissionOrigin', field, id],
      queryFn: () => originKinds[field].load(id),
      retry: false,
      staleTime: 60_000,
    })),
  });
  return wanted.map(([field, id], index) => ({ field, id, ...found[index]! }));
}

/** What a form begins with that is filled from its origins; whatever can't be had, it begins without. */
export function useOriginStart(ids: OriginIds) {
  const origins = useOrigins(ids);
  return {
    isPending: origins.some(({ isPending, fetchStatus }) => isPending && fetchStatus === 'fetching'),
    start: origins.find(({ data }) => data?.start)?.data?.start,
  };
}
