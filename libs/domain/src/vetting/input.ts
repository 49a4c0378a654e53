import { z } from 'zod';
import { refuseProblems, type FieldProblem } from '../refusals/index';
import { DeclineReason, type SubmissionStatus } from '../submissions/index';
import type { Tier } from '../people/index';
import { shanghaiDate, startOfShanghaiDay } from '../calendar/index';
import {
  checkInput,
  flag,
  id,
  ids,
  line,
  moment,
  oneOf,
  optionalId,
  optionalIds,
  optionalLine,
  optionalOneOf,
  optionalParagraphs,
  paragraphs,
} from '../text/index';
import { RevealMode, VettingCriterion, VettingOutcome, VettingScoring } from './enums';
import { VETTING_LIMITS } from './opinions';
import { defaultQuorum } from './room';

const sessionInput = z.object({
  title: line(VETTING_LIMITS.title),
  scheduledAt: moment(),
  place: optionalLine(VETTING_LIMITS.place),
  presiderId: id(),
  attendeeIds: ids(),
  enlargedIds: optionalIds(),
  guestIds: optionalIds(),
  submissionIds: ids(),
  quorum: z
    .number()
    .int()
    .nullish()
    .transform((quorum) => quorum ?? null),
  scoring: optionalOneOf(VettingScoring).transform((scoring) => scoring ?? VettingScoring.RECOMMENDATION),
  revealMode: optionalOneOf(RevealMode).transform((mode) => mode ?? RevealMode.ANONYMOUS),
  enlargedTakePart: flag(true),
  showReporters: flag(false),
});

/** A planned session; `attendeeIds` without the presider, `quorum` settled (V2). */
export type VettingPlan = Omit<z.output<typeof sessionInput>, 'quorum'> & { quorum: number };

function peopleProblems(plan: z.output<typeof sessionInput>, attendeeIds: readonly string[]): FieldProblem[] {
  const seen = new Set([plan.presiderId, ...attendeeIds]);
  const problems: FieldProblem[] = [];
  for (const list of ['enlargedIds', 'guestIds'] as const) {
    plan[list].forEach((personId, index) => {
      if (seen.has(personId)) problems.push({ path: `${list}.${index}`, code: 'DUPLICATE' });
      seen.add(personId);
    });
  }
  return problems;
}

/**
 * A plan with its defaults: the presider is an attendee, listed or not; the quorum is more than half of those who take part.
 * Refuses doubles, a day that has passed, and a quorum below 1 or above the number of those who take part.
 */
export function checkVettingPlan(input: unknown, nowMs: number): VettingPlan {
  const plan = checkInput(sessionInput, input);
  const attendeeIds = plan.attendeeIds.filter((personId) => personId !== plan.presiderId);
  const participants = 1 + attendeeIds.length + (plan.enlargedTakePart ? plan.enlargedIds.length : 0);
  const problems = peopleProblems(plan, attendeeIds);
  if (plan.scheduledAt < startOfShanghaiDay(shanghaiDate(nowMs))) {
    problems.push({ path: 'scheduledAt', code: 'IN_THE_PAST' });
  }
  if (plan.quorum !== null && (plan.quorum < 1 || plan.quorum > participants)) {
    problems.push({ path: 'quorum', code: 'OUT_OF_RANGE', params: { min: 1, max: participants } });
  }
  refuseProblems(problems);
  return { ...plan, attendeeIds, quorum: plan.quorum ?? defaultQuorum(participants) };
}

/** V1: presider and attendees are chair-meeting members by their recorded tier. `tiers` holds the tier of each known person. */
export function attendeeTierProblems(
  plan: { presiderId: string; attendeeIds: readonly string[] },
  tiers: ReadonlyMap<string, Tier | null>,
): FieldProblem[] {
  const isWrong = (personId: string) => tiers.has(personId) && tiers.get(personId) !== 'CHAIR_MEETING';
  const problems: FieldProblem[] = isWrong(plan.presiderId) ? [{ path: 'presiderId', code: 'WRONG_TIER' }] : [];
  plan.attendeeIds.forEach((personId, index) => {
    if (isWrong(personId)) problems.push({ path: `attendeeIds.${index}`, code: 'WRONG_TIER' });
  });
  return problems;
}

/** Agendas hold shortlisted submissions. `statuses` in the order of the agenda; undefined where there is none. */
export function agendaProblems(statuses: readonly (SubmissionStatus | undefined)[]): FieldProblem[] {
  return statuses.flatMap((status, index): FieldProblem[] => {
    if (status === 'SHORTLISTED') return [];
    return [{ path: `submissionIds.${index}`, code: status === undefined ? 'NOT_FOUND' : 'WRONG_STATUS' }];
  });
}

/** A new order of the agenda names every item once. */
export function orderProblems(asked: readonly string[], items: readonly string[]): FieldProblem[] {
  const problems = asked.flatMap((itemId, index): FieldProblem[] => {
    if (!items.includes(itemId)) return [{ path: `itemIds.${index}`, code: 'NOT_FOUND' }];
    return asked.indexOf(itemId) === index ? [] : [{ path: `itemIds.${index}`, code: 'DUPLICATE' }];
  });
  if (problems.length > 0 || asked.length === items.length) return problems;
  return [{ path: 'itemIds', code: 'REQUIRED' }];
}

/** An opinion as it comes in; what it must hold by the session's scoring is for `refuseOpinion`. */
export const opinionInput = z.object({
  itemId: id(),
  scores: z
    .array(z.object({ criterion: oneOf(VettingCriterion), score: z.number() }))
    .nullish()
    .transform((scores) => scores ?? []),
  recommendation: optionalOneOf(VettingOutcome),
  comment: optionalParagraphs(VETTING_LIMITS.comment),
});
export type OpinionInput = z.output<typeof opinionInput>;

/** A paper opinion that the office records for somebody (代录). */
export const recordedOpinionInput = opinionInput.extend({ personId: id() });

/** A decision as it comes in; what it must hold is for `decideItem`. */
export const decisionInput = z.object({
  itemId: id(),
  outcome: oneOf(VettingOutcome),
  reason: optionalParagraphs(VETTING_LIMITS.reason),
  declineReason: optionalOneOf(DeclineReason),
  mergeIntoId: optionalId(),
});
export type DecisionInput = z.output<typeof decisionInput>;

/** V3: one decision for several undisputed items; merging needs a target of its own for each. */
export const groupDecisionInput = decisionInput
  .omit({ itemId: true, mergeIntoId: true })
  .extend({ itemIds: ids(1) })
  .refine(({ outcome }) => outcome !== 'MERGE', { path: ['outcome'], params: { code: 'NOT_ALLOWED' } });

/** Submissions to put on an agenda. */
export const agendaInput = z.object({ submissionIds: ids(1) });

/** V6, V8: a correction record after the closing. */
export const correctionInput = z.object({ itemId: id(), text: paragraphs(VETTING_LIMITS.reason) });
