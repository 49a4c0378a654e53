import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter, officeDaysBetween } from '../office-days';
import { conclusions } from '../phrases/review';
import type { Leader } from '../phrases/supervision';
import { handleTexts, leaders, leadersAbove, readTexts } from '../phrases/supervision';
import type { AccountKey, Disclosure, InstructionKey, Level, TaskKey } from '../plan.types';
import { departmentNames, governmentAccount, partyOffice } from '../roster';
import type { FollowUp } from './followups';
import type { Frame } from './frame';
import type { Ledger } from './ledger';
import type { SentReport } from './reporting';
import type { Script } from './script';
import { afternoon } from './script';
import type { Story } from './story.types';
import { TaskLife } from './task-life';

interface Instructed {
  tasks: { key: TaskKey; story: Story }[];
  recordedBy: AccountKey;
}

const hour = 60 * 60 * 1000;

/** Writes what follows on the reports: instructions and their tasks, conclusions, silence. */
export class Supervision {
  readonly ledger: Ledger = { handlings: [], closings: new Map(), dissatisfied: [] };
  private instructions = 0;
  private wholeReports = 2;
  private readonly turns = {
    sentBack: 4,
    reassigned: 2,
    failed: 6,
    reopenedAndClosed: 2,
    reopened: 2,
    dissatisfied: 3,
    again: 6,
    concludedBefore: 2,
    divided: 1,
    keptWaiting: 1,
  };
  private readonly dueAtEnd = new Rotation([-6, -2, 2, 3, 12, 18, 24]);
  private readonly inProgressEnd = new Rotation(['plain', 'failed', 'plain', 'plain'] as const);
  private readonly lookedAt = new Rotation([undefined, 'CPPCC', 'SUPERVISION_BUREAU'] as const);
  private cancelledAndConcluded = false;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {}

  write(followUps: readonly FollowUp[]): void {
    for (const followUp of followUps.filter(({ kind }) => kind === 'concluded')) {
      this.conclude(followUp.story, officeDaysAfter(followUp.report.sentDay, this.chance.whole(10, 24)));
    }
    const byReport = new Map<SentReport, FollowUp[]>();
    for (const followUp of followUps) {
      byReport.set(followUp.report, [...(byReport.get(followUp.report) ?? []), followUp]);
    }
    for (const [report, group] of byReport) this.writeReport(report, group);
  }

  private writeReport(report: SentReport, group: FollowUp[]): void {
    const closed = group.filter(({ task }) => task === 'closed');
    const whole = closed.length === report.stories.length && closed.length > 1 && this.wholeReports > 0;
    const together = whole ? closed : closed.length > 1 && this.chance.happens(0.3) ? closed.slice(0, 2) : [];
    if (whole) this.wholeReports -= 1;
    if (together.length > 0) {
      const [first] = together as [FollowUp, ...FollowUp[]];
      const day = first.instructedDay as DayNumber;
      const instructed = this.instruct(
        first,
        day,
        together.map(({ story }) => story),
        whole,
      );
      together.forEach((followUp, index) => this.live(followUp, day, instructed, index));
    }
    for (const followUp of group) {
      if (followUp.kind !== 'instructed' || together.includes(followUp)) continue;
      this.writeAlone(followUp);
    }
  }

  private writeAlone(followUp: FollowUp): void {
    const { story, report, task } = followUp;
    let day = followUp.instructedDay as DayNumber;
    const solved = task === 'closed' && followUp.outcome === 'A_SOLVED' && this.room(day) > 60;
    if (solved && this.turns.concludedBefore > 0) {
      this.turns.concludedBefore -= 1;
      day = officeDaysAfter(report.sentDay, 9);
      this.conclude(story, officeDaysAfter(report.sentDay, 6));
      this.live(followUp, day, this.instruct(followUp, day, [story], false), 0);
      return;
    }
    this.live(followUp, day, this.instruct(followUp, day, [story], false), 0);
    if (solved && this.turns.again > 0) {
      this.turns.again -= 1;
      const again = officeDaysAfter(day, 2);
      const outcome = this.turns.again % 3 === 0 ? 'D_REFERENCE' : 'A_SOLVED';
      this.plainLife({ ...followUp, outcome }, again, this.instruct(followUp, again, [story], false), 0);
    }
  }

  private room(day: DayNumber): number {
    return officeDaysBetween(day, this.frame.last).length;
  }

  private conclude(story: Story, day: DayNumber): void {
    const kind = this.chance.pick(['answered', 'takenUp', 'takenUp', 'reference'] as const);
    this.script.add(afternoon(Math.min(day, this.frame.last), this.chance), 'office', {
      kind: 'moveSubmission',
      submission: story.key,
      action: 'CONCLUDE',
      note: this.chance.pick(conclusions[kind]),
    });
  }

  private instruct(followUp: FollowUp, day: DayNumber, stories: Story[], whole: boolean): Instructed {
    const { report, task } = followUp;
    this.instructions += 1;
    const key: InstructionKey = `i${String(this.instructions).padStart(3, '0')}`;
    const read = task === 'read' || task === 'readOpen';
    const above = !read && this.instructions % 24 === 9 ? this.chance.pick(leadersAbove) : undefined;
    const leader = above ?? this.leaderFor(report);
    const level: Level = above?.level ?? 'COUNTY';
    const own: AccountKey = leader.side === 'party' ? 'leaders' : governmentAccount;
    const recordedBy = above || this.chance.happens(0.15) ? 'office' : own;
    const at = afternoon(day, this.chance);
    const tasks = stories.map((story) => ({ key: `${key}/${story.key}`, story }));
    const text = this.chance
      .pick(read ? readTexts : handleTexts)
      .replaceAll('{department}', departmentNames[stories[0]?.matter.department ?? 'development'])
      .replaceAll('{days}', String(this.chance.pick([15, 20, 30])));
    const disclosure = this.chance.pick<Disclosure>(['FACT', 'FACT', 'FACT', 'GIST', 'GIST', 'FULL']);
    this.script.add(at, recordedBy, {
      kind: 'recordInstruction',
      key,
      input: {
        ...(whole ? { report: report.key } : { submissions: stories.map((story) => story.key) }),
        leaderName: leader.name,
        leaderTitle: leader.title,
        level,
        text,
        givenAt: at - this.chance.whole(3, 5) * hour,
        kind: read ? 'READ' : 'HANDLE',
        disclosure,
      },
      tasks: tasks.map((each) => ({ key: each.key, submission: each.story.key })),
    });
    return { tasks, recordedBy };
  }

  private leaderFor(report: SentReport): Leader {
    const toParty = report.addressees.includes(partyOffice);
    const toGovernment = report.addressees.length > 1 || !toParty;
    return this.chance.pick(
      leaders.filter(({ side }) => (side === 'party' && toParty) || (side === 'government' && toGovernment)),
    );
  }

  private start({ tasks }: Instructed, index: number, day: DayNumber): TaskLife {
    const { key, story } = tasks[index] as { key: TaskKey; story: Story };
    return new TaskLife(this.script, this.chance, key, story, day, this.frame.last, this.ledger);
  }

  private assigner(recordedBy: AccountKey): AccountKey {
    return this.chance.happens(0.2) ? recordedBy : 'bureau';
  }

  private live(followUp: FollowUp, day: DayNumber, instructed: Instructed, index: number): void {
    const life = this.start(instructed, index, day);
    const by = this.assigner(instructed.recordedBy);
    const due = officeDaysAfter(this.frame.last, this.dueAtEnd.next());
    switch (followUp.task) {
      case 'registered':
      case 'readOpen':
        return;
      case 'read':
        life.close();
        return;
      case 'assigned':
        life.assign(by);
        return;
      case 'sentBack':
        life.assign(by).sendBack();
        return;
      case 'accepted':
        life.assign(by).accept();
        return;
      case 'cancelled':
        life.assign(by).accept().cancel();
        if (!this.cancelledAndConcluded) this.conclude(followUp.story, officeDaysAfter(life.cursor, 7));
        this.cancelledAndConcluded = true;
        return;
      case 'inProgress': {
        const room = this.room(day);
        life.assign(by, due > officeDaysAfter(day, 4) ? due : officeDaysAfter(this.frame.last, 9)).accept();
        if (this.inProgressEnd.next() === 'failed' && room > 16) {
          if (this.takes('divided', true)) this.divide(life);
          else life.progress(3, 8).result('A_SOLVED', 3, 5).fail();
          return;
        }
        life.progress(this.chance.whole(2, 5), 3);
        if (room > 14) life.progress(this.chance.whole(2, 5), 1);
        life.noteHandling(true);
        return;
      }
      case 'resultReported': {
        if (this.takes('keptWaiting', this.room(day) > 17)) {
          life.assign(by).accept().progress(2, 12).result('A_SOLVED', 2, 10).passHalf('SUPERVISION_BUREAU');
          return;
        }
        life.assign(by).accept().progress(3, 5).result('A_SOLVED', this.chance.whole(4, 30), 3);
        const side = this.lookedAt.next();
        if (side) life.passHalf(side);
        return;
      }
      default:
        this.plainLife(followUp, day, instructed, index);
    }
  }

  /** Twice the CPPCC side passes what the bureau doesn't: the disagreement lasts. */
  private divide(life: TaskLife): void {
    life.progress(2, 11).result('A_SOLVED', 2, 9).passHalf('CPPCC').fail('SUPERVISION_BUREAU', 1);
    life.progress(1, 5).result('A_SOLVED', 1, 4).passHalf('CPPCC').fail('SUPERVISION_BUREAU', 1);
  }

  private takes(turn: keyof Supervision['turns'], possible: boolean): boolean {
    if (!possible || this.turns[turn] === 0) return false;
    this.turns[turn] -= 1;
    return true;
  }

  private plainLife(followUp: FollowUp, day: DayNumber, instructed: Instructed, index: number): void {
    const outcome = followUp.outcome ?? 'A_SOLVED';
    const ample = this.room(day) > 90;
    const life = this.start(instructed, index, day).assign(this.assigner(instructed.recordedBy));
    if (this.takes('sentBack', ample && this.chance.happens(0.3))) life.sendBack().reassign();
    life.accept();
    if (this.takes('reassigned', ample && this.chance.happens(0.2))) life.progress(2).reassign().accept();
    life.progress(this.chance.whole(3, 6), 14);
    if (this.chance.happens(0.6)) life.progress(this.chance.whole(3, 6), 10);
    life.result(outcome, this.chance.whole(4, 8), 6);
    if (this.takes('failed', ample && this.chance.happens(0.3))) {
      life.fail().progress(4).result(outcome, 3);
    }
    life.close();
    const solved = outcome === 'A_SOLVED' && ample && life.canBeRated();
    if (this.takes('reopenedAndClosed', solved && this.chance.happens(0.3))) {
      life.rate('DISSATISFIED').reopen().progress(3).result(outcome, 4).close().rate('MOSTLY_SATISFIED');
    } else if (this.takes('reopened', solved && this.chance.happens(0.3))) {
      life.rate('DISSATISFIED').reopen().progress(5);
    } else if (this.takes('dissatisfied', life.canBeRated() && this.chance.happens(0.15))) {
      life.rate('DISSATISFIED');
    } else life.rate();
  }
}
