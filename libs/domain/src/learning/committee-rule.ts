import { z } from 'zod';
import type { LocalDate } from '../calendar/index';
import { Refusal, refuseProblems } from '../refusals/index';
import {
  id,
  line,
  localDate,
  oneOf,
  optionalIds,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  wholeNumber,
} from '../text/index';
import { CommitteeRuleKind } from './enums';
import { COMMITTEE_RULE_LIMITS } from './limits';

const content = {
  title: line(COMMITTEE_RULE_LIMITS.title),
  kind: oneOf(CommitteeRuleKind),
  number: optionalLine(COMMITTEE_RULE_LIMITS.number),
  body: optionalParagraphs(COMMITTEE_RULE_LIMITS.body),
  effectiveOn: localDate(),
  attachmentIds: optionalIds(),
};

/** What people are to keep has to be there: as text, as files, or both. */
const somethingToRead = <T extends { body: string | null; attachmentIds: readonly string[] }>(
  { body, attachmentIds }: T,
  context: z.RefinementCtx,
) => {
  if (body === null && attachmentIds.length === 0)
    context.addIssue({ code: 'custom', path: ['body'], params: { code: 'REQUIRED' } });
};

/** A rule of the committee (制度), as it is published. */
export const committeeRuleInput = z
  .object({ ...content, note: optionalParagraphs(COMMITTEE_RULE_LIMITS.note) })
  .superRefine(somethingToRead);
export type CommitteeRuleInput = z.output<typeof committeeRuleInput>;

/** A rule as it is revised; the note says what became different. */
export const committeeRuleRevisionInput = z
  .object({ ...content, note: paragraphs(COMMITTEE_RULE_LIMITS.note) })
  .superRefine(somethingToRead);

export const committeeRuleRepealInput = z.object({
  id: id(),
  version: wholeNumber(0, 2 ** 31 - 1),
  on: localDate(),
  note: optionalParagraphs(COMMITTEE_RULE_LIMITS.note),
});

interface Force {
  effectiveOn: LocalDate;
  repealedOn: LocalDate | null;
}

/** Whether a rule is to be kept on a day: from the day it takes effect to the last one before its repeal. */
export const isInForce = ({ effectiveOn, repealedOn }: Force, day: LocalDate): boolean =>
  effectiveOn <= day && (repealedOn === null || day < repealedOn);

/** @throws Refusal `ILLEGAL_TRANSITION` for what was repealed */
export function refuseRevision({ repealedOn }: Pick<Force, 'repealedOn'>): void {
  if (repealedOn !== null) throw new Refusal('ILLEGAL_TRANSITION');
}

/** @throws Refusal `ILLEGAL_TRANSITION` for what was repealed, `BAD_USER_INPUT` for a day before it took effect */
export function refuseRepeal(rule: Force, on: LocalDate): void {
  refuseRevision(rule);
  refuseProblems(on < rule.effectiveOn ? [{ path: 'on', code: 'BEFORE_BEGINNING' }] : []);
}
