import type { Binding } from '../../../platform/data';
import { OfficeOpinions, RecordOfficeOpinion } from './opinions.documents';

type Values = Record<string, unknown>;

export const toOpinionInput = (data: Values) => ({
  organizationId: data['organizationId'] ?? '',
  at: data['at'] ?? '',
  opinion: data['opinion'] ?? '',
});

export const opinionsBinding: Binding = {
  resource: 'officeOpinions',
  list: {
    document: OfficeOpinions,
    filter: ({ year, ...rest }) => ({ ...rest, ...(year ? { year: Number(year) } : {}) }),
  },
  create: { document: RecordOfficeOpinion, variables: (data) => ({ input: toOpinionInput(data) }) },
};
