import type { Chance } from '../chance';
import type { DayNumber } from '../office-days';
import { dayOf, localDate, officeDaysAfter, officeDaysBetween, officeDayFrom, timeOn } from '../office-days';
import * as phrases from '../phrases/workbench';
import type { AccountKey, Finding, UrgeLevel } from '../plan.types';
import { accountOfOrganization, accountOfPerson } from '../roster';
import type { Frame } from './frame';
import type { Closing, Handling, Ledger } from './ledger';
import type { Script } from './script';

const levels: readonly UrgeLevel[] = ['BLUE', 'ORANGE', 'RED'];

/** What the look-back found by the end of the year, on matters that had closed. */
const findings: readonly Finding[] = [
  'IMPLEMENTED',
  'IMPLEMENTED',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'RELAPSED',
  'IMPLEMENTED',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'NOT_IMPLEMENTED',
  'IMPLEMENTED',
  'IMPLEMENTED',
  'IMPLEMENTED',
];
const lookedBackBefore = 4;

/**
 * Writes the daily work of the supervision bureau around the lives of the tasks: extensions, urgings, pauses, reviews of
 * ratings, follow-ups, and the look-back of the year, which is under way at its end.
 */
export class Workbench {
  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
    private readonly ledger: Ledger,
  ) {}

  write(): void {
    const { handlings } = this.ledger;
    const open = this.chance.shuffled(handlings.filter((handling) => handling.open));
    const past = this.chance.shuffled(handlings.filter((handling) => !handling.open && this.lengthOf(handling) >= 5));
    const inTime = open.filter(({ dueAt }) => dayOf(dueAt) > this.frame.end);
    this.extend(past.slice(0, 4), ['granted', 'refused', 'granted', 'granted']);
    this.extend(inTime.slice(0, 3), ['open', 'refused', 'granted']);
    const [paused, waiting] = [past[4], inTime[3] ?? inTime.at(-1)];
    if (paused) this.pause(paused, paused.from, paused.to);
    if (waiting) this.pause(waiting, this.frame.last, null);
    this.urge([...past.slice(5, 11), ...open]);
    this.review();
    this.followUp([...this.ledger.closings.values()].filter(({ followUpDay }) => followUpDay !== null));
    this.lookBack([...this.ledger.closings.values()].filter(({ followUpDay }) => followUpDay === null));
  }

  private lengthOf({ from, to }: Handling): number {
    return officeDaysBetween(from, to).length;
  }

  private extend(handlings: readonly Handling[], ends: readonly ('granted' | 'refused' | 'open')[]): void {
    handlings.forEach((handling, index) => {
      const { task, department, dueAt, open } = handling;
      const end = ends[index];
      const asked = open ? officeDaysAfter(this.frame.last, -1) : officeDaysAfter(handling.from, 1);
      if (timeOn(asked, 18, 30) > dueAt || asked < handling.from) return;
      const account = accountOfOrganization.get(department) as AccountKey;
      this.script.add(timeOn(asked, 18, this.chance.whole(5, 25)), account, {
        kind: 'requestExtension',
        task,
        until: timeOn(officeDaysAfter(dayOf(dueAt), this.chance.whole(8, 15)), 17, 30),
        reason: this.chance.pick(phrases.extensionReasons),
      });
      if (end === 'open') return;
      const granted = end === 'granted';
      this.script.add(timeOn(officeDaysAfter(asked, 1), 12, this.chance.whole(0, 30)), 'bureau', {
        kind: 'decideExtension',
        task,
        granted,
        note: this.chance.pick(granted ? phrases.extensionGrants : phrases.extensionRefusals),
      });
    });
  }

  private pause({ task }: Handling, from: DayNumber, to: DayNumber | null): void {
    this.script.add(timeOn(from, 18, 41), 'bureau', {
      kind: 'moveTask',
      task,
      action: 'PAUSE',
      note: this.chance.pick(phrases.pauseNotes),
    });
    if (to === null) return;
    this.script.add(timeOn(to, 18, 41), 'bureau', {
      kind: 'moveTask',
      task,
      action: 'RESUME',
      note: this.chance.pick(phrases.resumeNotes),
    });
  }

  /** Most are reminded; those past their deadline are warned, the longest past it of all three levels. */
  private urge(handlings: readonly Handling[]): void {
    const late = handlings.filter(({ open, dueAt }) => open && dueAt < timeOn(this.frame.last, 12));
    const [first, ...others] = [...late].sort((one, other) => one.dueAt - other.dueAt);
    if (first) {
      const days = officeDaysBetween(first.from, this.frame.last).slice(-levels.length);
      days.forEach((day, index) => this.urgeOnce(first, day, levels[index] as UrgeLevel));
    }
    for (const handling of others) this.urgeOnce(handling, this.frame.last, 'ORANGE');
    for (const handling of handlings.filter((each) => !late.includes(each))) {
      const last = handling.open ? this.frame.last : handling.to;
      this.urgeOnce(handling, this.chance.pick(officeDaysBetween(handling.from, last)), 'BLUE');
    }
  }

  private urgeOnce({ task }: Handling, day: DayNumber, level: UrgeLevel): void {
    const by = level !== 'RED' && this.chance.happens(0.2) ? 'office' : 'bureau';
    const note = this.chance.pick(phrases.urgeNotes[level]);
    this.script.add(timeOn(day, 13, this.chance.whole(0, 40)), by, { kind: 'urgeTask', task, level, note });
  }

  /** The bureau has looked into every dissatisfied rating but the last. */
  private review(): void {
    const byDay = [...this.ledger.dissatisfied].sort((one, other) => one.day - other.day);
    byDay.slice(0, -1).forEach(({ task, day }, index) => {
      const note = phrases.reviewNotes[index % phrases.reviewNotes.length] as string;
      const whatFollows = phrases.reviewFollows[index % phrases.reviewFollows.length] as string;
      const reviewed = Math.min(officeDaysAfter(day, 2), this.frame.last);
      this.script.add(timeOn(reviewed, 19, 40), 'bureau', { kind: 'reviewRating', task, note, whatFollows });
    });
  }

  /** Of what was to be looked at again, half is solved, the rest goes on; one is left for the bureau to see. */
  private followUp(closings: readonly Closing[]): void {
    const due = closings.filter(({ followUpDay }) => officeDayFrom(followUpDay as DayNumber) <= this.frame.last);
    due.slice(1).forEach(({ task, followUpDay }, index) => {
      const day = officeDayFrom(followUpDay as DayNumber);
      const solved = index % 2 === 0;
      const next = localDate(officeDaysAfter(day, 45));
      this.script.add(timeOn(day, 12, 35), this.chance.happens(0.3) ? 'office' : 'bureau', {
        kind: 'recordFollowUp',
        task,
        outcome: solved ? 'A_SOLVED' : 'B_IN_PROGRESS',
        ...(solved ? {} : { followUpOn: next }),
        note: this.chance.pick(solved ? phrases.followUpSolved : phrases.followUpGoesOn),
      });
    });
  }

  private lookBack(closings: readonly Closing[]): void {
    const { year, last } = this.frame;
    const opened = officeDaysAfter(last, -lookedBackBefore);
    this.script.add(timeOn(opened, 19, 45), 'bureau', { kind: 'openLookBack', year });
    const settled = closings.filter(({ day }) => day < opened);
    this.chance.sample(settled, findings.length).forEach(({ task, viceChair }, index) => {
      const finding = findings[index] as Finding;
      const day = officeDaysAfter(opened, 1 + (index % lookedBackBefore));
      const by = this.chance.pick(['bureau', 'office', accountOfPerson.get(viceChair) ?? 'office']);
      const note = this.chance.pick<string>(phrases.findingNotes[finding]);
      this.script.add(timeOn(day, 19, 46 + index), by, { kind: 'recordFinding', year, task, finding, note });
    });
  }
}
