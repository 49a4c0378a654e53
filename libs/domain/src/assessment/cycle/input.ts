import { z } from 'zod';
import { id, oneOf, paragraphs } from '../../text/index';
import { ASSESSMENT_LIMITS, assessedYear } from '../duties/index';
import { PublicationScope } from '../enums';

export const cycleYearInput = z.object({ year: assessedYear() });

/** A3: what somebody holds against their own assessment. */
export const objectionInput = z.object({ year: assessedYear(), text: paragraphs(ASSESSMENT_LIMITS.text) });

export const objectionAnswerInput = z.object({ id: id(), answer: paragraphs(ASSESSMENT_LIMITS.text) });

export const publicationScopeInput = z.object({ year: assessedYear(), scope: oneOf(PublicationScope) });
