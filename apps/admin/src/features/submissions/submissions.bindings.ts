import type { Binding } from '../../platform/data';
import { endOfDay, startOfDay } from '../../platform/dates';
import { Categories, CreateCategory, SubmissionById, Submissions, UpdateCategory } from './submissions.documents';

type Values = Record<string, unknown>;
const asList = (value: unknown) =>
  value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value];

/** The list's filters as the contract wants them: single choices become lists, days become moments in Shanghai. */
export function submissionFilter({ from, to, categoryId, channel, sectorId, status, year, ...rest }: Values): Values {
  const filter: Values = {
    ...rest,
    status: asList(status),
    categoryId: asList(categoryId),
    channel: asList(channel),
    sectorId: asList(sectorId),
    year: year === undefined ? undefined : Number(year),
    submittedFrom: from ? startOfDay(from as string) : undefined,
    submittedTo: to ? endOfDay(to as string) : undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

export const submissionsBinding: Binding = {
  resource: 'submissions',
  list: {
    document: Submissions,
    filter: submissionFilter,
    sort: {
      number: 'NUMBER',
      submittedAt: 'SUBMITTED_AT',
      updatedAt: 'UPDATED_AT',
      title: 'TITLE',
      status: 'STATUS',
      urgency: 'URGENCY',
    },
  },
  one: { document: SubmissionById },
};

export const toCategoryInput = ({ code, name, handlingDays }: Values) => ({
  code,
  name,
  handlingDays: handlingDays === undefined || handlingDays === '' ? null : handlingDays,
});
export const categoriesBinding: Binding = {
  resource: 'categories',
  list: { document: Categories, whole: true },
  create: { document: CreateCategory, variables: (data) => ({ input: toCategoryInput(data) }) },
  update: {
    document: UpdateCategory,
    variables: (data, id, version) => ({ id, version, input: toCategoryInput(data) }),
  },
};
