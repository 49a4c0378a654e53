import type { Binding } from '../../platform/data';
import {
  DraftSpecialReport,
  EditSpecialReport,
  SpecialReportById,
  SpecialReports,
  Transfers,
} from './reports.documents';
import type { Article } from './ArticlesInput';

type Values = Record<string, unknown>;

/** The editor's values as the operations take them. */
export const toReportInput = (data: Values) => ({
  title: (data['title'] as string | undefined) ?? '',
  addresseeIds: ((data['addresseeIds'] as { id: string }[] | undefined) ?? []).map(({ id }) => id),
  articles: ((data['articles'] as Article[] | undefined) ?? []).map(({ submission, title, body }) => ({
    submissionId: submission.id,
    title,
    body,
  })),
});

/** Single choices become lists, the year a number. */
function reportFilter({ status, year, ...rest }: Values): Values {
  return {
    ...rest,
    ...(status ? { status: Array.isArray(status) ? status : [status] } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

export const reportsBinding: Binding = {
  resource: 'specialReports',
  list: { document: SpecialReports, filter: reportFilter, sort: { number: 'NUMBER', sentAt: 'SENT_AT' } },
  one: { document: SpecialReportById },
  create: { document: DraftSpecialReport, variables: (data) => ({ input: toReportInput(data) }) },
  update: {
    document: EditSpecialReport,
    variables: (data, id, version) => ({ id, version, input: toReportInput(data) }),
  },
};

export const transfersBinding: Binding = {
  resource: 'transfers',
  list: { document: Transfers },
};
