import type { Chance } from '../chance';
import { localDate, officeDaysAfter, officeDaysBetween, timeOn } from '../office-days';
import type { DayNumber } from '../office-days';
import * as phrases from '../phrases/supervision';
import type {
  AccountKey,
  OrganizationKey,
  PersonKey,
  Satisfaction,
  TaskKey,
  TaskMove,
  TaskOutcome,
  VerificationSide,
} from '../plan.types';
import { accountOfOrganization, accountOfPerson } from '../roster';
import { assistants, otherLead, responsibleViceChair } from './handlers';
import type { Ledger } from './ledger';
import type { Script } from './script';
import { afternoon, morning } from './script';
import type { Story } from './story.types';

/** Writes the life of one task; the cursor is the office day that it has come to. */
export class TaskLife {
  private lead: OrganizationKey;
  private assisting: OrganizationKey[];
  private readonly viceChair: PersonKey;
  private acceptedDay = 0;
  private dueAt = 0;
  private reported: { outcome: TaskOutcome; followUpDay: DayNumber | null } | null = null;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly task: TaskKey,
    private readonly story: Story,
    private day: DayNumber,
    private readonly last: DayNumber,
    private readonly ledger: Ledger,
  ) {
    this.lead = story.matter.department;
    this.assisting = assistants(story.matter, this.lead, chance);
    this.viceChair = responsibleViceChair(story.matter, chance);
  }

  /** Goes on, but leaves room before the last day for what is still to come. */
  private pass(days: number, room = 0): void {
    const wanted = officeDaysAfter(this.day, days);
    const latest = Math.max(officeDaysAfter(this.last, -room), officeDaysAfter(this.day, 1));
    this.day = Math.min(wanted, latest);
    if (this.day > this.last) throw new Error(`${this.task} runs beyond the end of the year`);
  }

  /** Without `dueDay`, some 20 to 45 office days later. */
  assign(by: AccountKey, dueDay?: DayNumber, note?: string): this {
    this.pass(1);
    this.assignNow(by, dueDay, note ?? (this.chance.happens(0.4) ? this.chance.pick(phrases.assignNotes) : undefined));
    return this;
  }

  private assignNow(by: AccountKey, dueDay: DayNumber | undefined, note: string | undefined): void {
    const due = dueDay ?? officeDaysAfter(this.day, this.chance.pick([20, 30, 30, 30, 45]));
    this.dueAt = timeOn(due, 17, 30);
    this.script.add(morning(this.day, this.chance), by, {
      kind: 'assignTask',
      task: this.task,
      leadOrganization: this.lead,
      assistingOrganizations: this.assisting,
      responsibleViceChair: this.viceChair,
      dueAt: this.dueAt,
      ...(note ? { note } : {}),
    });
  }

  sendBack(): this {
    this.pass(1);
    this.move('SEND_BACK', this.department(), this.chance.pick(phrases.sendBackReasons));
    return this;
  }

  /** To another department, by the bureau; the one before assists. */
  reassign(): this {
    const before = this.lead;
    this.lead = otherLead(this.story.matter, before, this.chance);
    this.assisting = [before];
    return this.assign('bureau', undefined, this.chance.pick(phrases.reassignNotes));
  }

  accept(): this {
    this.pass(1);
    this.move('ACCEPT', this.department());
    this.acceptedDay = this.day;
    return this;
  }

  progress(days: number, room = 0): this {
    this.pass(days, room);
    const helper = this.assisting[0];
    const by = helper && this.chance.happens(0.2) ? helper : this.lead;
    const number = this.chance.whole(3, 28);
    const text = this.chance.pick(phrases.progressTexts).replace('{n}', String(number));
    const measure = this.chance.pick(this.story.facet.measures);
    const effect = this.chance.pick(phrases.effects).replace('{n}', String(this.chance.whole(18, 64)));
    this.script.add(afternoon(this.day, this.chance), this.accountOf(by), {
      kind: 'recordProgress',
      task: this.task,
      handlingOpinion: this.chance.pick(phrases.handlingOpinions).replace('{measure}', measure),
      progress: text,
      ...(this.chance.happens(0.6) ? { effect } : {}),
    });
    return this;
  }

  result(outcome: TaskOutcome, days: number, room = 0): this {
    this.pass(days, room);
    const open = outcome === 'B_IN_PROGRESS' || outcome === 'C_PLANNED';
    const followUpDay = officeDaysAfter(this.day, this.chance.whole(60, 120));
    this.reported = { outcome, followUpDay: open ? followUpDay : null };
    this.script.add(afternoon(this.day, this.chance), this.department(), {
      kind: 'moveTask',
      task: this.task,
      action: 'REPORT_RESULT',
      outcome,
      note: this.chance.pick(phrases.resultNotes[outcome]),
      ...(open ? { followUpOn: localDate(followUpDay) } : {}),
    });
    this.noteHandling();
    return this;
  }

  /** Remembers that the task is being handled from its acceptance to this day, or (`open`) to the end of the year. */
  noteHandling(open = false): this {
    const from = officeDaysAfter(this.acceptedDay, 1);
    const { task, story, viceChair, lead: department, dueAt } = this;
    if (officeDaysBetween(from, this.day).length > 2) {
      const to = officeDaysAfter(this.day, -1);
      this.ledger.handlings.push({ task, story, viceChair, department, from, to, dueAt, open });
    }
    return this;
  }

  fail(side: VerificationSide = this.chance.pick(['CPPCC', 'SUPERVISION_BUREAU'] as const), days = 2): this {
    this.pass(days);
    this.verify(side, false, morning(this.day, this.chance));
    this.acceptedDay = this.day;
    return this;
  }

  /** One side has passed it, the other has yet to look. */
  passHalf(side: VerificationSide): this {
    this.pass(1);
    this.verify(side, true, morning(this.day, this.chance));
    return this;
  }

  close(): this {
    this.pass(this.chance.whole(1, 3), 1);
    const sides = this.chance.shuffled(['CPPCC', 'SUPERVISION_BUREAU'] as const);
    this.verify(sides[0] as VerificationSide, true, morning(this.day, this.chance));
    this.pass(1);
    this.verify(sides[1] as VerificationSide, true, morning(this.day, this.chance));
    const { task, story, viceChair, lead: department, day, reported } = this;
    if (reported) this.ledger.closings.set(task, { task, story, viceChair, department, day, ...reported });
    return this;
  }

  reopen(): this {
    this.pass(6);
    const by = this.chance.happens(0.5) ? 'bureau' : this.accountOfPerson(this.viceChair);
    this.ledger.closings.delete(this.task);
    this.move('REOPEN', by, this.chance.pick(phrases.reopenNotes));
    this.acceptedDay = this.day;
    return this;
  }

  cancel(): this {
    this.pass(4);
    this.move('CANCEL', 'bureau', this.chance.pick(phrases.cancelNotes));
    this.pass(1);
    const note = this.chance.pick(phrases.confirmCancelNotes);
    this.script.add(morning(this.day, this.chance), 'office', { kind: 'confirmCancellation', task: this.task, note });
    return this;
  }

  /** The reporters who have an account say what they think of the handling. */
  rate(satisfaction?: Satisfaction): this {
    const accounts = this.story.input.reporters.flatMap(({ person, organization }) => {
      const account = person ? accountOfPerson.get(person) : accountOfOrganization.get(organization as OrganizationKey);
      return account ? [account] : [];
    });
    const raters = this.chance.sample(accounts, satisfaction ? 1 : this.chance.whole(0, 2));
    raters.forEach((by, index) => {
      const given =
        satisfaction ?? this.chance.pick(['SATISFIED', 'SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED'] as const);
      if (given === 'DISSATISFIED') this.ledger.dissatisfied.push({ task: this.task, day: this.day });
      this.script.add(timeOn(this.day, 19, 5 + index * 9), by, {
        kind: 'rateHandling',
        task: this.task,
        satisfaction: given,
        ...(this.chance.happens(0.7) ? { comment: this.chance.pick(phrases.ratingComments[given]) } : {}),
      });
    });
    return this;
  }

  get cursor(): DayNumber {
    return this.day;
  }

  /** Whether anybody can rate the handling. */
  canBeRated(): boolean {
    return this.story.input.reporters.some(
      ({ person, organization }) => Boolean(organization) || accountOfPerson.has(person as PersonKey),
    );
  }

  private verify(side: VerificationSide, passed: boolean, at: number): void {
    const cppcc = this.chance.happens(0.6) ? 'office' : this.accountOfPerson(this.viceChair);
    const notes = passed ? phrases.verifyPassNotes : phrases.verifyFailNotes;
    this.script.add(at, side === 'CPPCC' ? cppcc : 'bureau', {
      kind: 'verifyTask',
      task: this.task,
      passed,
      side,
      ...(!passed || this.chance.happens(0.5) ? { note: this.chance.pick(notes) } : {}),
    });
  }

  private move(action: TaskMove, by: AccountKey, note?: string): void {
    const at = morning(this.day, this.chance);
    this.script.add(at, by, { kind: 'moveTask', task: this.task, action, ...(note ? { note } : {}) });
  }

  private department(): AccountKey {
    return this.accountOf(this.lead);
  }

  private accountOf(organization: OrganizationKey): AccountKey {
    const account = accountOfOrganization.get(organization);
    if (!account) throw new Error(`${organization} has no account`);
    return account;
  }

  private accountOfPerson(person: PersonKey): AccountKey {
    const account = accountOfPerson.get(person);
    if (!account) throw new Error(`${person} has no account`);
    return account;
  }
}
