import type { Chance } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter, officeDaysBetween } from '../office-days';
import type { TaskOutcome } from '../plan.types';
import type { Frame } from './frame';
import type { SentReport } from './reporting';
import type { Story } from './story.types';

/** How far a task has come by the end of the year. */
export type TaskEnd =
  | 'registered'
  | 'assigned'
  | 'sentBack'
  | 'accepted'
  | 'inProgress'
  | 'resultReported'
  | 'closed'
  | 'cancelled'
  | 'read'
  | 'readOpen';

/** What follows on a submission that was sent. */
export interface FollowUp {
  story: Story;
  report: SentReport;
  kind: 'waiting' | 'concluded' | 'instructed';
  task?: TaskEnd;
  outcome?: TaskOutcome;
  instructedDay?: DayNumber;
}

const waitingLately = 8;
const waitingForLong = 6;
const concluded = 47;
const readAndClosed = 9;
const cancelled = 2;

/** Office days that a task takes, from the report to both verifications. */
const roomToClose = 46;

/** What is still open at the end, latest first, with how many office days before the end it was instructed. */
const openEnds: readonly { task: TaskEnd; count: number; ago: readonly [number, number] }[] = [
  { task: 'registered', count: 3, ago: [0, 0] },
  { task: 'readOpen', count: 1, ago: [2, 2] },
  { task: 'assigned', count: 3, ago: [2, 3] },
  { task: 'sentBack', count: 2, ago: [6, 7] },
  { task: 'accepted', count: 4, ago: [5, 8] },
  { task: 'inProgress', count: 16, ago: [10, 30] },
  { task: 'resultReported', count: 6, ago: [20, 34] },
];

const closedOutcomes: readonly { outcome: TaskOutcome; count: number }[] = [
  { outcome: 'B_IN_PROGRESS', count: 8 },
  { outcome: 'C_PLANNED', count: 6 },
  { outcome: 'D_REFERENCE', count: 6 },
];

/** Settles what follows on each submission sent: every one is instructed, concluded, or waits in the reconciliation. */
export function followUpsOf(sent: readonly SentReport[], frame: Frame, chance: Chance): FollowUp[] {
  const latestFirst = sent
    .flatMap((report) => report.stories.map((story) => ({ story, report })))
    .sort((one, other) => other.report.sentDay - one.report.sentDay);
  const result: FollowUp[] = [];
  const settle = (count: number, follow: (index: number) => Omit<FollowUp, 'story' | 'report'>, pool = latestFirst) => {
    for (const [index, entry] of pool.splice(0, count).entries()) {
      const settled = { ...entry, ...follow(index) };
      if (settled.kind === 'instructed')
        settled.instructedDay ??= officeDaysAfter(entry.report.sentDay, chance.whole(2, 6));
      result.push(settled);
    }
  };

  settle(waitingLately, () => ({ kind: 'waiting' }));
  for (const { task, count, ago } of openEnds) {
    settle(count, () => ({
      kind: 'instructed',
      task,
      instructedDay: officeDaysAfter(frame.last, -chance.whole(...ago)),
    }));
  }
  for (const settled of result) {
    if (settled.instructedDay === undefined) continue;
    settled.instructedDay = Math.max(settled.instructedDay, officeDaysAfter(settled.report.sentDay, 1));
  }
  const tooLateToClose = latestFirst.filter(
    ({ report }) => officeDaysBetween(report.sentDay, frame.last).length < roomToClose,
  );
  latestFirst.splice(0, tooLateToClose.length);
  settle(tooLateToClose.length, () => ({ kind: 'concluded' }), [...tooLateToClose]);

  const older = chance.shuffled(latestFirst);
  settle(waitingForLong, () => ({ kind: 'waiting' }), older);
  settle(concluded - tooLateToClose.length, () => ({ kind: 'concluded' }), older);
  settle(readAndClosed, () => ({ kind: 'instructed', task: 'read' }), older);
  settle(cancelled, () => ({ kind: 'instructed', task: 'cancelled' }), older);
  for (const { outcome, count } of closedOutcomes) {
    settle(count, () => ({ kind: 'instructed', task: 'closed', outcome }), older);
  }
  settle(older.length, () => ({ kind: 'instructed', task: 'closed', outcome: 'A_SOLVED' }), older);
  return result.sort((one, other) => one.report.sentDay - other.report.sentDay);
}
