import { request } from '../../platform/graphql';
import { MaterialOf } from './material.documents';

/** How the text of a submission is asked for; what was loaded once can be read when the line is down. */
export const materialOf = (submissionId: string) => ({
  queryKey: ['vettingMaterial', submissionId],
  queryFn: () => request(MaterialOf, { id: submissionId }),
  gcTime: Infinity,
});
