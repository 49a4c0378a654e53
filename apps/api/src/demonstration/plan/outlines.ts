import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter, officeDaysBetween } from '../office-days';
import type { SubmissionChannel, VettingOutcome } from '../plan.types';
import type { Frame } from './frame';
import { openMeeting, plannedMeeting, visitMeetings } from './frame';
import type { Fate, Outline } from './story.types';

const channels: readonly SubmissionChannel[] = ['VISIT', 'SECTOR', 'MEMBER', 'INFORMANT', 'UNIT', 'LIAISON', 'CLUE'];

/** How many submissions of each channel come to which end, in the order of `channels`. */
const quotas: Record<Fate, readonly number[]> = {
  sent: [83, 22, 36, 14, 7, 2, 1],
  adoptedAndConcluded: [20, 4, 3, 2, 1, 0, 0],
  adopted: [0, 2, 5, 2, 1, 1, 1],
  shortlisted: [14, 1, 6, 2, 2, 1, 0],
  retained: [50, 3, 18, 5, 6, 2, 1],
  declined: [23, 0, 10, 4, 2, 1, 0],
  returned: [4, 0, 2, 1, 0, 0, 0],
  merged: [4, 0, 5, 1, 1, 1, 0],
  withdrawn: [1, 0, 3, 1, 0, 0, 0],
  submitted: [13, 2, 10, 4, 5, 0, 1],
  draft: [0, 0, 6, 0, 1, 0, 0],
};

/** How many of those that are sent each session adopts. */
const sentVisitsOf = new Map([
  [2, 14],
  [3, 16],
  [4, 15],
  [6, 20],
  [7, 18],
]);
const sentOthersOf = [13, 13, 7, 6, 7, 15, 5, 6];
const signedOff = 10;

function repeated<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

/** Makes the outlines of all submissions: where from, where to, and when. */
export class OutlineMaker {
  private readonly outlines: Outline[] = [];

  constructor(
    private readonly frame: Frame,
    private readonly chance: Chance,
  ) {}

  make(): Outline[] {
    for (const [fate, counts] of Object.entries(quotas) as [Fate, readonly number[]][]) {
      counts.forEach((count, index) => {
        const channel = channels[index] as SubmissionChannel;
        for (let made = 0; made < count; made++) this.outlines.push({ channel, fate, submittedDay: 0 });
      });
    }
    this.bringToMeetings();
    this.addDetours();
    for (const outline of this.outlines) outline.submittedDay = this.submittedDay(outline);
    this.pairMerges();
    return this.outlines;
  }

  private of(fate: Fate, visits?: boolean): Outline[] {
    return this.outlines.filter(
      (outline) => outline.fate === fate && (visits === undefined || (outline.channel === 'VISIT') === visits),
    );
  }

  private bringToMeetings(): void {
    const visits = [...sentVisitsOf].flatMap(([meeting, count]) => repeated(count, meeting));
    this.of('sent', true).forEach((outline, index) => this.decide(outline, visits[index] as number, 'REPORT'));

    const others = this.chance.shuffled(this.of('sent', false));
    const direct = others.filter(({ channel }) => channel === 'MEMBER' || channel === 'INFORMANT').slice(0, signedOff);
    for (const outline of direct) outline.signedOff = true;
    const meetings = sentOthersOf.flatMap((count, meeting) => repeated(count, meeting));
    others
      .filter((outline) => !outline.signedOff)
      .forEach((outline, index) => this.decide(outline, meetings[index] as number, 'REPORT'));

    this.spread(this.of('adoptedAndConcluded'), new Rotation<VettingOutcome>(['TRANSFER', 'BULLETIN', 'TRANSFER']));
    this.spread(this.few('retained', 8, 4), new Rotation<VettingOutcome>(['RETAIN']));
    this.spread(this.few('declined', 4, 4), new Rotation<VettingOutcome>(['DECLINE']));
    for (const outline of this.few('returned', 2, 1)) this.decide(outline, 7, 'RETURN');

    this.of('adopted').forEach((outline, index) => {
      if (index < 6) this.decide(outline, 7, 'REPORT');
      else if (index < 8) this.decide(outline, 7, 'TRANSFER');
      else this.decide(outline, openMeeting, index === 11 ? 'BULLETIN' : 'REPORT');
    });
    this.chance.shuffled(this.of('shortlisted')).forEach((outline, index) => {
      if (index < 14) outline.meeting = plannedMeeting;
      else if (index < 20) outline.meeting = openMeeting;
    });
  }

  private few(fate: Fate, visits: number, others: number): Outline[] {
    return [...this.of(fate, true).slice(0, visits), ...this.of(fate, false).slice(0, others)];
  }

  /** Visits are judged by the sessions after their round, all else by the others. */
  private spread(outlines: Outline[], outcomes: Rotation<VettingOutcome>): void {
    const visiting = new Rotation(visitMeetings);
    const other = new Rotation([0, 1, 5]);
    for (const outline of outlines) {
      this.decide(outline, (outline.channel === 'VISIT' ? visiting : other).next(), outcomes.next());
    }
  }

  private decide(outline: Outline, meeting: number, outcome: VettingOutcome): void {
    outline.meeting = meeting;
    outline.outcome = outcome;
  }

  private addDetours(): void {
    const [...straight] = this.chance.shuffled(
      this.of('sent').filter(({ signedOff, meeting = 0 }) => !signedOff && meeting > 1),
    );
    for (const outline of straight.splice(0, 16)) outline.detour = 'returned';
    for (const outline of straight.splice(0, 3)) outline.detour = 'retained';
    for (const outline of straight.splice(0, 2)) outline.detour = 'declined';
    const byMembers = straight.filter(({ channel }) => channel === 'MEMBER');
    const [changedMind] = byMembers;
    if (changedMind) changedMind.detour = 'withdrawn';
    const deferred = straight.filter(({ detour, meeting }) => !detour && [3, 4, 7].includes(meeting ?? 0)).slice(0, 6);
    for (const outline of deferred) outline.deferredAt = (outline.meeting as number) - 1;
  }

  private submittedDay(outline: Outline): DayNumber {
    const { frame, chance } = this;
    const { end, last } = frame;
    const between = (from: DayNumber, to: DayNumber) =>
      chance.pick(officeDaysBetween(Math.max(from, officeDaysAfter(frame.start, 1)), to));
    switch (outline.fate) {
      case 'draft':
        return between(officeDaysAfter(end, -15), officeDaysAfter(last, -2));
      case 'submitted':
        return between(officeDaysAfter(end, -11), officeDaysAfter(last, -1));
      case 'shortlisted':
        return between(officeDaysAfter(end, -24), officeDaysAfter(end, -11));
      case 'returned':
        if (outline.meeting === undefined) return between(officeDaysAfter(end, -25), officeDaysAfter(end, -10));
        break;
      default:
    }
    const meeting = outline.deferredAt ?? outline.meeting;
    if (meeting !== undefined) {
      const planned = frame.planningDays[meeting] as DayNumber;
      return outline.detour
        ? between(officeDaysAfter(planned, -26), officeDaysAfter(planned, -18))
        : between(officeDaysAfter(planned, -20), officeDaysAfter(planned, -8));
    }
    if (outline.channel === 'VISIT') {
      const [from, to] = chance.happens(0.5) ? [2, 4] : [6, 7];
      return between(
        officeDaysAfter(frame.planningDays[from as number] as DayNumber, -20),
        officeDaysAfter(frame.planningDays[to as number] as DayNumber, -6),
      );
    }
    return between(officeDaysAfter(frame.start, 2), officeDaysAfter(last, -30));
  }

  /** Every merge has a partner on the same matter: the target that it joins, or joined by mistake. */
  private pairMerges(): void {
    const taken = new Set<Outline>();
    const partnerFor = (suits: (candidate: Outline) => boolean) => {
      const found = this.chance
        .shuffled(this.outlines)
        .find(
          (candidate) =>
            !taken.has(candidate) && !candidate.detour && candidate.deferredAt === undefined && suits(candidate),
        );
      if (!found) throw new Error('No submission is left to merge with');
      taken.add(found);
      return found;
    };
    let bySession = 3;
    for (const merged of this.of('merged')) {
      const visit = merged.channel === 'VISIT';
      const partner = partnerFor(
        ({ channel, fate, meeting, outcome }) =>
          meeting !== undefined &&
          meeting < openMeeting &&
          outcome !== 'MERGE' &&
          (visit
            ? channel === 'VISIT' && (fate === 'retained' || fate === 'adoptedAndConcluded')
            : channel === 'MEMBER' && fate === 'sent'),
      );
      merged.partner = partner;
      merged.submittedDay = officeDaysAfter(partner.submittedDay, this.chance.whole(0, 2));
      if (!visit && bySession > 0) {
        this.decide(merged, partner.meeting as number, 'MERGE');
        bySession -= 1;
      }
    }
    const mistaken = this.of('sent', false).filter(
      (outline) => !outline.signedOff && !outline.detour && outline.deferredAt === undefined && !taken.has(outline),
    );
    for (const outline of mistaken.filter(({ channel }) => channel === 'MEMBER').slice(0, 2)) {
      taken.add(outline);
      outline.detour = 'unmerged';
      outline.partner = partnerFor(
        (other) => other.fate === 'sent' && other.channel === 'MEMBER' && other.meeting === outline.meeting,
      );
      outline.submittedDay = Math.max(outline.submittedDay, officeDaysAfter(outline.partner.submittedDay, 1));
    }
  }
}
