import { z } from 'zod';
import { id, nameLine, optionalLocalDate, paragraphs } from '../../text/index';
import { ASSESSMENT_LIMITS, assessedYear } from '../duties/index';

/** A3: a term (届) of a person: when they joined, and left. Without a day of joining from the beginning of the term. */
export const membershipInput = z
  .object({
    personId: id(),
    term: nameLine(ASSESSMENT_LIMITS.term),
    joinedOn: optionalLocalDate(),
    leftOn: optionalLocalDate(),
  })
  .superRefine(({ joinedOn, leftOn }, context) => {
    if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
      context.addIssue({ code: 'custom', path: ['leftOn'], params: { code: 'NOT_AFTER_START' } });
  });

/** A3: nobody is exempt without a reason. */
export const exemptionInput = z.object({
  personId: id(),
  year: assessedYear(),
  reason: paragraphs(ASSESSMENT_LIMITS.reason),
});
