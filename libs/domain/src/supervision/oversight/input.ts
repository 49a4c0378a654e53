import { z } from 'zod';
import {
  id,
  ids,
  moment,
  oneOf,
  optionalId,
  optionalIds,
  optionalLine,
  optionalMoment,
  optionalParagraphs,
  paragraphs,
  wholeNumber,
} from '../../text/index';
import { SupervisionForm } from '../enums';
import { SUPERVISION_LIMITS } from '../input';

const planned = {
  taskIds: ids(1),
  form: oneOf(SupervisionForm),
  at: moment(),
  place: optionalLine(SUPERVISION_LIMITS.title),
  participants: paragraphs(SUPERVISION_LIMITS.note),
  leaderId: optionalId(),
  attachmentIds: optionalIds(),
};

/** U2: an event of joint oversight while it is only planned; it may cover several tasks. */
export const planActionInput = z.object(planned);

/** U2: the event that was held. Without a leader the planned one led it. */
export const supervisionActionInput = z.object({
  ...planned,
  outcome: paragraphs(SUPERVISION_LIMITS.progress),
  promises: optionalParagraphs(SUPERVISION_LIMITS.progress),
  plannedActionId: optionalId(),
});

const version = () => wholeNumber(0, 2 ** 31 - 1);

/** Without `attachmentIds` the event keeps its files; with them it has these alone. */
export const changeActionInput = z.object({
  id: id(),
  version: version(),
  input: z.object({
    ...planned,
    attachmentIds: ids()
      .nullish()
      .transform((list) => list ?? null),
  }),
});

export const cancelActionInput = z.object({
  id: id(),
  version: version(),
  note: paragraphs(SUPERVISION_LIMITS.note),
});

/** U7: `note` stays between both sides; `whatFollows` is told to the reporter. */
export const reviewRatingInput = z.object({
  taskId: id(),
  note: paragraphs(SUPERVISION_LIMITS.note),
  whatFollows: optionalParagraphs(SUPERVISION_LIMITS.note),
  seenUntil: optionalMoment(),
});
