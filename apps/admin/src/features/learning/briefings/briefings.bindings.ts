import type { Binding } from '../../../platform/data';
import { BriefingById, BriefingReaders, Briefings } from './briefings.documents';

type Values = Record<string, unknown>;
const given = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

export const briefingsBinding: Binding = {
  resource: 'briefings',
  list: {
    document: Briefings,
    filter: ({ year, ...rest }) => given({ ...rest, year: year ? Number(year) : undefined }),
  },
  one: { document: BriefingById },
};

export const briefingReadersBinding: Binding = {
  resource: 'briefingReaders',
  list: { document: BriefingReaders, own: ['id'], filter: given },
};
