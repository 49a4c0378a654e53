import { Level } from '../../people/index';
import type { CoReporterShare, PointEvent } from '../enums';

/** What an event earns (A2). `level` null covers the levels that have no rule of their own. */
export interface PointRule {
  event: PointEvent;
  level: Level | null;
  points: number;
  /** Points that one person can earn by this rule in a year; null for no limit. */
  yearlyCap: number | null;
  /** Of a submission's events of this kind only the highest level counts; otherwise levels add up. */
  highestLevelOnly: boolean;
  coReporters: CoReporterShare;
}

/** Events that happen at a level: who instructed, who adopted. */
export const LEVELLED_EVENTS: readonly PointEvent[] = ['INSTRUCTED', 'ADOPTED_UPWARD'];

const RANKS = Object.keys(Level) as Level[];

/** From the county upwards; an event without a level stands below all. */
export const levelRank = (level: Level | null): number => (level === null ? -1 : RANKS.indexOf(level));

/** The place of the rule that covers an event: that of its level, or the one without a level; -1 where nothing is earned. */
export function ruleFor(rules: readonly PointRule[], event: PointEvent, level: Level | null): number {
  const exact = rules.findIndex((rule) => rule.event === event && rule.level === level);
  return exact >= 0 ? exact : rules.findIndex((rule) => rule.event === event && rule.level === null);
}
