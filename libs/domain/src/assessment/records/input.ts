import { z } from 'zod';
import { shanghaiDate } from '../../calendar/index';
import { refuseProblems } from '../../refusals/index';
import {
  id,
  ids,
  line,
  localDate,
  optionalIds,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  wholeNumber,
} from '../../text/index';
import { ASSESSMENT_LIMITS, assessedYear, countingOf, type DutyRule } from '../duties/index';

/** How often something was done at once. */
const times = () =>
  wholeNumber(1, ASSESSMENT_LIMITS.target)
    .nullish()
    .transform((count) => count ?? 1);

/** A1: a duty that is recorded by hand; its day lies in its year. */
export const dutyRecordInput = z
  .object({
    year: assessedYear(),
    personId: id(),
    dutyKey: line(ASSESSMENT_LIMITS.key),
    on: localDate(),
    title: line(ASSESSMENT_LIMITS.title),
    count: times(),
    attachmentIds: optionalIds(),
  })
  .superRefine(({ year, on }, context) => {
    if (Number(on.slice(0, 4)) !== year)
      context.addIssue({ code: 'custom', path: ['on'], params: { code: 'OUT_OF_RANGE' } });
  });

export const removedRecordInput = z.object({ id: id(), note: paragraphs(ASSESSMENT_LIMITS.note) });

/** What a sector's activity group (界别活动组) did: when, who, and what it yielded. */
export const sectorActivityInput = z.object({
  sectorId: id(),
  on: localDate(),
  title: line(ASSESSMENT_LIMITS.title),
  place: optionalLine(ASSESSMENT_LIMITS.place),
  personIds: ids(1),
  yielded: optionalParagraphs(ASSESSMENT_LIMITS.text),
});

/** Why a duty can't be recorded by hand: the year's rules don't know it, or it counts by itself (A1). */
export function recordProblem(key: string, rules: readonly DutyRule[]): 'NOT_FOUND' | 'NOT_ALLOWED' | null {
  const rule = rules.find((one) => one.key === key);
  if (!rule) return 'NOT_FOUND';
  return countingOf(rule, rules) === 'BY_RECORD' ? null : 'NOT_ALLOWED';
}

/** What is recorded has happened. Refuses with `BAD_USER_INPUT`. */
export function refuseComingDay(on: string, now: number, path = 'on'): void {
  if (on > shanghaiDate(now)) refuseProblems([{ path, code: 'IN_THE_FUTURE' }]);
}
