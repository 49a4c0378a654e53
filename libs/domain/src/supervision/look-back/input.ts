import { z } from 'zod';
import { id, ids, localDate, oneOf, optionalId, optionalIds, paragraphs, wholeNumber } from '../../text/index';
import { Finding } from '../enums';
import { SUPERVISION_LIMITS } from '../input';

/** Before 2000 nothing was recorded; later years are refused by `refuseOpening`. */
export const openLookBackInput = z.object({ year: wholeNumber(2000, 9999) });

/**
 * U8: a finding is about exactly one of a task and a submission. Without `attachmentIds` the photos stay as they are; a
 * list, also an empty one, takes their place.
 */
export const findingInput = z
  .object({
    lookBackId: id(),
    taskId: optionalId(),
    submissionId: optionalId(),
    finding: oneOf(Finding),
    note: paragraphs(SUPERVISION_LIMITS.note),
    attachmentIds: ids()
      .nullish()
      .transform((list) => list ?? null),
  })
  .superRefine((input, context) => {
    if ((input.taskId === null) === (input.submissionId === null)) {
      context.addIssue({ code: 'custom', path: ['taskId'], params: { code: 'EXACTLY_ONE' } });
    }
  });

/** U8: that the chair meeting heard the result, and what it resolved. The files take the place of earlier ones. */
export const hearingInput = z.object({
  lookBackId: id(),
  heardOn: localDate(),
  resolution: paragraphs(SUPERVISION_LIMITS.progress),
  attachmentIds: optionalIds(),
});
