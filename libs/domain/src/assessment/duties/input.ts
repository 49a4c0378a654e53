import { z } from 'zod';
import { Level } from '../../people/index';
import { flag, line, oneOf, optionalOneOf, wholeNumber } from '../../text/index';
import { CoReporterShare, PointEvent } from '../enums';
import { LEVELLED_EVENTS } from '../points/index';

export const ASSESSMENT_LIMITS = {
  key: 40,
  title: 100,
  note: 500,
  text: 2000,
  place: 100,
  reason: 500,
  term: 30,
  duties: 30,
  pointRules: 50,
  target: 1000,
  points: 10_000,
} as const;

/** A year that may be assessed. */
export const assessedYear = () => wholeNumber(2000, 9999);

const amount = (min: number) => z.number().min(min).max(ASSESSMENT_LIMITS.points);

const pointRule = z
  .object({
    event: oneOf(PointEvent),
    level: optionalOneOf(Level),
    points: amount(0),
    yearlyCap: amount(0)
      .nullish()
      .transform((value) => value ?? null),
    highestLevelOnly: flag(false),
    coReporters: optionalOneOf(CoReporterShare).transform((share) => share ?? CoReporterShare.FULL),
  })
  .superRefine(({ event, level }, context) => {
    if (level !== null && !LEVELLED_EVENTS.includes(event))
      context.addIssue({ code: 'custom', path: ['level'], params: { code: 'NOT_ALLOWED' } });
  });

const dutyRule = z.object({
  key: line(ASSESSMENT_LIMITS.key),
  title: line(ASSESSMENT_LIMITS.title),
  target: wholeNumber(1, ASSESSMENT_LIMITS.target),
  points: z
    .array(pointRule)
    .max(ASSESSMENT_LIMITS.pointRules)
    .nullish()
    .transform((rules) => rules ?? []),
});

/** A1, A2: the rules of a year. Keys are unique, and so is each event with its level over all duties. */
export const dutyRulesInput = z.object({
  year: assessedYear(),
  rules: z
    .array(dutyRule)
    .min(1)
    .max(ASSESSMENT_LIMITS.duties)
    .superRefine((rules, context) => {
      const refuse = (path: (string | number)[]) =>
        context.addIssue({ code: 'custom', path, params: { code: 'DUPLICATE' } });
      const keys = new Set<string>();
      const events = new Set<string>();
      rules.forEach(({ key, points }, duty) => {
        if (keys.has(key)) refuse([duty, 'key']);
        keys.add(key);
        points.forEach(({ event, level }, index) => {
          const covered = `${event} ${level ?? ''}`;
          if (events.has(covered)) refuse([duty, 'points', index, 'event']);
          events.add(covered);
        });
      });
    }),
});
