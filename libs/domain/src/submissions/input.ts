import { z } from 'zod';
import {
  characterCount,
  checkInput,
  flag,
  id,
  ids,
  line,
  oneOf,
  optionalId,
  optionalIds,
  optionalOneOf,
  optionalParagraphs,
  paragraphs,
  localDate,
  possiblyEmptyParagraphs,
  wholeNumber,
} from '../text/index';
import type { FieldProblem } from '../refusals/index';
import { DeclineReason, SubmissionAction, SubmissionChannel, Urgency } from './enums';
import { SUBMISSION_LIMITS, submissionTextLength } from './limits';

/** One reporter of an input: a person or a unit. `nameDisclosed`: the reporter agrees that departments see the name. */
export const reporterInput = z.object({
  personId: optionalId(),
  organizationId: optionalId(),
  lead: flag(false),
  nameDisclosed: flag(false),
});
export type ReporterInput = z.output<typeof reporterInput>;

/**
 * A submission as people write it. A draft needs its title and category; situation and suggestion may still be empty,
 * `completenessProblems` asks for them when it is handed in. The text as a whole may not exceed its limit (S1).
 */
export const submissionInput = z
  .object({
    title: line(SUBMISSION_LIMITS.title),
    categoryId: id(),
    channel: oneOf(SubmissionChannel),
    situation: possiblyEmptyParagraphs(SUBMISSION_LIMITS.textMax),
    analysis: optionalParagraphs(SUBMISSION_LIMITS.textMax),
    suggestion: possiblyEmptyParagraphs(SUBMISSION_LIMITS.textMax),
    sectorId: optionalId(),
    onBehalfOfSector: flag(false),
    reporters: z
      .array(reporterInput)
      .nullish()
      .transform((list) => list ?? []),
    urgency: optionalOneOf(Urgency).transform((value) => value ?? Urgency.ROUTINE),
    consentToPublish: flag(false),
    attachmentIds: optionalIds(),
    commissionedTopicId: optionalId(),
    visitId: optionalId(),
    clueId: optionalId(),
    concernId: optionalId(),
  })
  .superRefine((input, context) => {
    const parts = [input.situation, input.analysis ?? '', input.suggestion];
    if (parts.some((part) => characterCount(part) > SUBMISSION_LIMITS.textMax)) return;
    const length = submissionTextLength(input);
    if (length > SUBMISSION_LIMITS.textMax) {
      context.addIssue({
        code: 'custom',
        path: ['situation'],
        params: { code: 'TOO_LONG', max: SUBMISSION_LIMITS.textMax, length },
      });
    }
  });
export type SubmissionInput = z.output<typeof submissionInput>;

/** A draft or an edit of one, checked and tidied, or a refusal with its fields. */
export const checkSubmissionInput = (input: unknown): SubmissionInput => checkInput(submissionInput, input);

/** S1: what a submission still lacks before it can be handed in; none when it is complete. */
export function completenessProblems(submission: {
  title: string;
  categoryId: string | null;
  situation: string;
  analysis?: string | null;
  suggestion: string;
  leadReporters: number;
}): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (submission.title.trim() === '') problems.push({ path: 'title', code: 'REQUIRED' });
  if (characterCount(submission.title) > SUBMISSION_LIMITS.title) {
    problems.push({ path: 'title', code: 'TOO_LONG', params: { max: SUBMISSION_LIMITS.title } });
  }
  if (!submission.categoryId) problems.push({ path: 'categoryId', code: 'REQUIRED' });
  if (submission.situation.trim() === '') problems.push({ path: 'situation', code: 'REQUIRED' });
  if (submission.suggestion.trim() === '') problems.push({ path: 'suggestion', code: 'REQUIRED' });
  if (submissionTextLength(submission) > SUBMISSION_LIMITS.textMax) {
    problems.push({ path: 'situation', code: 'TOO_LONG', params: { max: SUBMISSION_LIMITS.textMax } });
  }
  if (submission.leadReporters !== 1) problems.push({ path: 'reporters', code: 'ONE_LEAD' });
  return problems;
}

/** What `moveSubmission` is asked. */
export const moveSubmissionInput = z.object({
  id: id(),
  version: wholeNumber(0, 2 ** 31 - 1),
  action: oneOf(SubmissionAction),
  note: optionalParagraphs(SUBMISSION_LIMITS.note),
  declineReason: optionalOneOf(DeclineReason),
});

/** What `mergeSubmissions` is asked (S4). */
export const mergeSubmissionsInput = z.object({
  targetId: id(),
  sourceIds: ids(1),
  note: optionalParagraphs(SUBMISSION_LIMITS.note),
});

/** A later supplement: an addition, never overwriting (S6). */
export const supplementInput = z.object({
  id: id(),
  text: paragraphs(SUBMISSION_LIMITS.supplement),
  attachmentIds: optionalIds(),
});

/** A signature on paper that the office records: who signed, the note, and the scan. */
export const signOffInput = z.object({
  chairMemberId: id(),
  note: paragraphs(SUBMISSION_LIMITS.note),
  scanId: id(),
});

/** A topic that the office asks the reporters to write on. */
export const commissionedTopicInput = z.object({
  title: line(SUBMISSION_LIMITS.title),
  requirements: paragraphs(SUBMISSION_LIMITS.note),
  dueOn: localDate(),
  /** Without sectors and units everybody who reports is asked. */
  sectorIds: optionalIds(),
  organizationIds: optionalIds(),
});
