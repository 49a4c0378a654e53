import { LEVELLED_EVENTS, PointEvent, type CoReporterShare, type DutyCounting, type Level } from '@sanlian/domain';
import type { DutyRule, PointRule } from './rules.documents';

/** A point rule as it is typed; numbers are text until they are sent. */
export interface RuleDraft {
  event: PointEvent;
  level: Level | '';
  points: string;
  yearlyCap: string;
  highestLevelOnly: boolean;
  coReporters: CoReporterShare;
}
export interface DutyDraft {
  key: string;
  title: string;
  target: string;
  counts: DutyCounting;
  points: RuleDraft[];
}

const toRuleDraft = ({ event, level, points, yearlyCap, highestLevelOnly, coReporters }: PointRule): RuleDraft => ({
  event,
  level: level ?? '',
  points: String(points),
  yearlyCap: yearlyCap === null ? '' : String(yearlyCap),
  highestLevelOnly,
  coReporters,
});

export const toDraft = (rules: readonly DutyRule[]): DutyDraft[] =>
  rules.map(({ key, title, target, counts, points }) => ({
    key,
    title,
    target: String(target),
    counts,
    points: points.map(toRuleDraft),
  }));

/** A rule for the first event that the duty's rules leave out. */
export const newRule = (rules: readonly RuleDraft[]): RuleDraft => ({
  event: EVENTS.find((event) => !rules.some((rule) => rule.event === event)) ?? 'INSTRUCTED',
  level: '',
  points: '1',
  yearlyCap: '',
  highestLevelOnly: false,
  coReporters: 'HALF',
});
const EVENTS = Object.keys(PointEvent) as PointEvent[];

/** What was typed, as the API takes it; a text that isn't a number stays a text, which is refused at its field. */
export const toInput = (draft: readonly DutyDraft[]) =>
  draft.map(({ key, title, target, points }) => ({
    key,
    title: title.trim(),
    target: numberIn(target),
    points: points.map((rule) => {
      const levelled = LEVELLED_EVENTS.includes(rule.event);
      return {
        event: rule.event,
        level: (levelled && rule.level) || null,
        points: numberIn(rule.points),
        yearlyCap: rule.yearlyCap.trim() === '' ? null : numberIn(rule.yearlyCap),
        highestLevelOnly: levelled && rule.highestLevelOnly,
        coReporters: rule.coReporters,
      };
    }),
  }));

const numberIn = (text: string): number | string => {
  const trimmed = text.trim();
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
};

/** Whether two drafts would be sent alike. */
export const isSame = (one: readonly DutyDraft[], other: readonly DutyDraft[]) =>
  JSON.stringify(toInput(one)) === JSON.stringify(toInput(other));
