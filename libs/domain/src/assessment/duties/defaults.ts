import type { Level } from '../../people/index';
import type { CoReporterShare, DutyCounting, PointEvent } from '../enums';
import type { PointRule } from '../points/index';

/** A yearly duty (A1) with its target, and the point rules that it carries (A2). */
export interface DutyRule {
  key: string;
  title: string;
  target: number;
  points: PointRule[];
}

/** The key of the duty that is about information, where no duty carries point rules. */
export const INFORMATION_DUTY = 'information';

/** A1: the duty that carries point rules counts adopted submissions by itself; the others are recorded. */
export function countingOf(rule: Pick<DutyRule, 'key' | 'points'>, rules: readonly DutyRule[]): DutyCounting {
  const carried = rules.some(({ points }) => points.length > 0);
  return (carried ? rule.points.length > 0 : rule.key === INFORMATION_DUTY) ? 'BY_ITSELF' : 'BY_RECORD';
}

/** All point rules of a set. */
export const pointRulesOf = (rules: readonly DutyRule[]): PointRule[] => rules.flatMap(({ points }) => points);

const rule = (event: PointEvent, points: number, more: Partial<PointRule> = {}): PointRule => ({
  event,
  level: null,
  points,
  yearlyCap: null,
  highestLevelOnly: false,
  coReporters: 'HALF' satisfies CoReporterShare,
  ...more,
});
const levels = (event: PointEvent, points: Partial<Record<Level, number>>): PointRule[] =>
  Object.entries(points).map(([level, value]) => rule(event, value, { level: level as Level, highestLevelOnly: true }));

const recorded = (key: string, title: string): DutyRule => ({ key, title, target: 1, points: [] });

/** A1: the "six ones" (六个一), for every year that has no rules of its own. */
export const DEFAULT_DUTY_RULES: readonly DutyRule[] = [
  {
    key: INFORMATION_DUTY,
    title: '反映一条高质量社情民意信息',
    target: 1,
    points: [
      rule('SUBMITTED', 1, { yearlyCap: 10 }),
      rule('ADOPTED', 5),
      rule('REPORTED', 5),
      ...levels('INSTRUCTED', { COUNTY: 10, CITY: 15, PROVINCE: 25, NATION: 40 }),
      ...levels('ADOPTED_UPWARD', { CITY: 10, PROVINCE: 20, NATION: 40 }),
    ],
  },
  recorded('proposal', '提交一件提案'),
  recorded('research', '参加一次视察调研'),
  recorded('consultation', '参加一次协商议政'),
  recorded('constituents', '联系一批界别群众'),
  recorded('service', '办好一件实事'),
];
