import type { DayNumber } from '../office-days';
import type { OrganizationKey, PersonKey, TaskKey, TaskOutcome } from '../plan.types';
import type { Story } from './story.types';

interface OfTask {
  task: TaskKey;
  story: Story;
  viceChair: PersonKey;
  department: OrganizationKey;
}

/** A time in which a task was being handled. */
export interface Handling extends OfTask {
  from: DayNumber;
  to: DayNumber;
  /** The deadline of the assignment, epoch milliseconds. */
  dueAt: number;
  /** It is still being handled at the end of the year. */
  open: boolean;
}

/** A task that stays closed, and how it closed. */
export interface Closing extends OfTask {
  day: DayNumber;
  outcome: TaskOutcome;
  /** When what isn't solved yet is looked at again. */
  followUpDay: DayNumber | null;
}

/** What the lives of the tasks leave for what is written around them. */
export interface Ledger {
  handlings: Handling[];
  closings: Map<TaskKey, Closing>;
  dissatisfied: { task: TaskKey; day: DayNumber }[];
}
