import { z } from 'zod';
import type { FieldProblem } from '../refusals/index';
import { REPORTABLE, type SubmissionStatus } from '../submissions/index';
import { flag, id, ids, line, optionalParagraphs, paragraphs, wholeNumber } from '../text/index';

/** Lengths in characters. */
export const REPORT_LIMITS = { title: 100, body: 20000, reply: 2000 } as const;

const version = () => wholeNumber(0, 2 ** 31 - 1);

const reportArticleInput = z.object({
  submissionId: id(),
  title: line(REPORT_LIMITS.title),
  body: paragraphs(REPORT_LIMITS.body),
});

/** A special report: addressees and articles at least one each, no submission twice. */
export const specialReportInput = z.object({
  title: line(REPORT_LIMITS.title),
  addresseeIds: ids(1),
  articles: z.array(reportArticleInput).superRefine((articles, context) => {
    if (articles.length === 0) context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
    articles.forEach(({ submissionId }, index) => {
      if (articles.findIndex((article) => article.submissionId === submissionId) !== index) {
        context.addIssue({ code: 'custom', path: [index, 'submissionId'], params: { code: 'DUPLICATE' } });
      }
    });
  }),
});
export type SpecialReportInput = z.output<typeof specialReportInput>;

/** Articles are made from submissions that may be reported. `statuses` in their order; undefined where there is none. */
export function articleProblems(statuses: readonly (SubmissionStatus | undefined)[]): FieldProblem[] {
  return statuses.flatMap((status, index): FieldProblem[] => {
    if (status !== undefined && REPORTABLE.includes(status)) return [];
    return [{ path: `articles.${index}.submissionId`, code: status === undefined ? 'NOT_FOUND' : 'WRONG_STATUS' }];
  });
}

/** U9: what an addressee says when signing for a special report. */
export const receiptInput = z.object({
  id: id(),
  shown: flag(false),
  instructed: flag(false),
  note: optionalParagraphs(REPORT_LIMITS.reply),
});

/** A signature on paper that the office records: whose it is, and the scan of it. */
export const paperSignatureInput = z.object({ id: id(), version: version(), signerId: id(), scanId: id() });

export const transferInput = z.object({ submissionId: id(), recipientId: id() });

export const acknowledgeTransferInput = z.object({ id: id(), reply: optionalParagraphs(REPORT_LIMITS.reply) });
