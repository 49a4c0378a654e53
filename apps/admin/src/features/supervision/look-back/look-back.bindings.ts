import type { Binding } from '../../../platform/data';
import { LookBackFindings } from './look-back.documents';

type Values = Record<string, unknown>;

/** Single choices become lists; what isn't chosen is left out. */
export function findingFilter({ finding, ...rest }: Values): Values {
  const filter: Values = { ...rest, finding: finding === undefined || Array.isArray(finding) ? finding : [finding] };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));
}

export const findingsBinding: Binding = {
  resource: 'lookBackFindings',
  list: {
    document: LookBackFindings,
    own: ['year'],
    filter: findingFilter,
    sort: {
      'submission.number': 'NUMBER',
      finding: 'FINDING',
      at: 'FOUND_AT',
      'leadOrganization.name': 'LEAD_ORGANIZATION',
    },
  },
};
