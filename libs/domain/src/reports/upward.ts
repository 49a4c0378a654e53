import { z } from 'zod';
import type { OrganizationKind } from '../people/index';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import type { SubmissionStatus } from '../submissions/index';
import { id, moment, optionalParagraphs } from '../text/index';

/** Reporting a submission to a committee further up (报送上级). */
export const reportUpwardInput = z.object({ submissionId: id(), recipientId: id(), sentAt: moment() });

/** That it was adopted there; said again, it corrects what was recorded. */
export const recordAdoptionInput = z.object({ id: id(), adoptedAt: moment(), note: optionalParagraphs(2000) });

/** Fields a list may be sorted by. */
export const UpwardReportSortField = { SENT_AT: 'SENT_AT', ADOPTED_AT: 'ADOPTED_AT' } as const;
export type UpwardReportSortField = keyof typeof UpwardReportSortField;

/** The statuses that only what was adopted reaches. */
const AFTER_ADOPTION: readonly SubmissionStatus[] = ['ADOPTED', 'REPORTED', 'INSTRUCTED', 'RESOLVED', 'CONCLUDED'];

/** Whether a submission that stands so may be reported upward. */
export const mayGoUpward = (status: SubmissionStatus): boolean => AFTER_ADOPTION.includes(status);

/**
 * What was ever adopted here goes to committees further up alone, and not before it was sent.
 * Refuses with `ILLEGAL_TRANSITION` or `BAD_USER_INPUT`; `recipient` is undefined where there is none.
 */
export function refuseUpwardReport(
  { everAdopted, sentAt, recipient }: { everAdopted: boolean; sentAt: number; recipient: OrganizationKind | undefined },
  now: number,
): void {
  const problems: FieldProblem[] = [];
  if (recipient === undefined) problems.push({ path: 'recipientId', code: 'NOT_FOUND' });
  else if (recipient !== 'UPPER_COMMITTEE') problems.push({ path: 'recipientId', code: 'WRONG_KIND' });
  if (sentAt > now) problems.push({ path: 'sentAt', code: 'IN_THE_FUTURE' });
  if (!everAdopted) throw new Refusal('ILLEGAL_TRANSITION');
  refuseProblems(problems);
}

/** It is adopted after it was sent, and by now. Refuses with `BAD_USER_INPUT`. */
export function refuseAdoption({ sentAt, adoptedAt }: { sentAt: number; adoptedAt: number }, now: number): void {
  const problems: FieldProblem[] = [];
  if (adoptedAt < sentAt) problems.push({ path: 'adoptedAt', code: 'BEFORE_BEGINNING' });
  if (adoptedAt > now) problems.push({ path: 'adoptedAt', code: 'IN_THE_FUTURE' });
  refuseProblems(problems);
}
