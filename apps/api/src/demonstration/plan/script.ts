import type { Chance } from '../chance';
import type { DayNumber } from '../office-days';
import { timeOn } from '../office-days';
import type { AccountKey, PlanAction, PlanStep } from '../plan.types';

/** Collects the steps as the parts of the plan write them, and puts them in the order of time. */
export class Script {
  private readonly collected: PlanStep[] = [];

  add(at: number, by: AccountKey, action: PlanAction): void {
    this.collected.push({ ...action, at, by });
  }

  /** In the order of time; what happens at the same moment stays in the order in which it was written. */
  steps(): PlanStep[] {
    return [...this.collected].sort((one, other) => one.at - other.at);
  }
}

/** Some moment before noon. */
export function morning(day: DayNumber, chance: Chance): number {
  return timeOn(day, chance.whole(8, 11), chance.whole(0, 29), chance.whole(0, 59));
}

/** Some moment of the afternoon, after all mornings. */
export function afternoon(day: DayNumber, chance: Chance): number {
  return timeOn(day, chance.whole(14, 17), chance.whole(0, 29), chance.whole(0, 59));
}
