import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter, officeDaysBetween, timeOn } from '../office-days';
import { eventOutcomes, eventPlaces } from '../phrases/supervision';
import { cancelReasons, changeReasons, promises } from '../phrases/workbench';
import type { AccountKey, PlannedEvent, SupervisionForm } from '../plan.types';
import { accountOfPerson, chairMeetingTitles, departmentNames, personByKey } from '../roster';
import type { KnownDepartment } from '../roster';
import type { Frame } from './frame';
import type { Handling } from './ledger';
import type { Script } from './script';

const events = 28;
const forms: readonly SupervisionForm[] = [
  'JOINT_SUPERVISION',
  'ON_SITE_ASSISTANCE',
  'URGING_SYMPOSIUM',
  'THEMATIC_INSPECTION',
];
const mostTasksOf: Record<SupervisionForm, number> = {
  JOINT_SUPERVISION: 1,
  ON_SITE_ASSISTANCE: 1,
  URGING_SYMPOSIUM: 3,
  THEMATIC_INSPECTION: 2,
};

/** Office days between the planning of an event and the event. */
const ahead = 3;

/**
 * Writes the joint oversight: events of the four forms on tasks while they are being handled, most of them planned
 * before, one then changed and one cancelled, and some that lie ahead at the end of the year.
 */
export class JointOversight {
  private planned = 0;
  private cancelled = false;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
    private readonly handlings: readonly Handling[],
  ) {}

  write(): void {
    const turn = new Rotation(forms);
    for (const first of this.chance.sample(this.handlings, events)) this.hold(first, turn.next());
    const open = this.handlings.filter((handling) => handling.open);
    for (const [index, first] of this.chance.sample(open, forms.length).entries()) {
      this.announce(first, forms[index] as SupervisionForm, 2 + index * 2);
    }
  }

  private hold(first: Handling, form: SupervisionForm): void {
    const day = this.chance.pick(officeDaysBetween(first.from, first.to));
    const planningDay = officeDaysAfter(day, -ahead);
    const isPlanned = planningDay >= first.from;
    const event = this.eventOf(first, form, day, isPlanned ? planningDay : day);
    const by = this.recorder(form, first);
    const key = isPlanned ? this.plan(by, planningDay, event) : undefined;
    if (key && form !== 'ON_SITE_ASSISTANCE' && this.cancels()) {
      const note = this.chance.pick(cancelReasons);
      this.script.add(timeOn(officeDaysAfter(day, -1), 12, 5), by, { kind: 'cancelPlannedAction', event: key, note });
      return;
    }
    this.script.add(timeOn(day, 18, this.chance.whole(0, 40)), by, {
      kind: 'recordSupervisionAction',
      ...event,
      outcome: this.chance.pick(eventOutcomes[form]),
      ...(this.chance.happens(0.6) ? { promises: this.chance.pick(promises) } : {}),
      ...(key ? { event: key } : {}),
    });
  }

  /** An event that lies ahead at the end of the year. */
  private announce(first: Handling, form: SupervisionForm, days: number): void {
    const event = this.eventOf(first, form, officeDaysAfter(this.frame.end, days), this.frame.last);
    const by = this.recorder(form, first);
    const key = this.plan(by, this.frame.last, event);
    if (form !== 'THEMATIC_INSPECTION') return;
    const later = { ...event, heldAt: timeOn(officeDaysAfter(this.frame.end, days + 1), 9, 30) };
    const participants = `${event.participants}(${this.chance.pick(changeReasons)})`;
    this.script.add(timeOn(this.frame.last, 18, 50), by, {
      kind: 'changePlannedAction',
      event: key,
      input: { ...later, participants },
    });
  }

  private plan(by: AccountKey, day: DayNumber, input: PlannedEvent): string {
    this.planned += 1;
    const key = `e${String(this.planned).padStart(2, '0')}`;
    this.script.add(timeOn(day, 12, this.chance.whole(10, 50)), by, { kind: 'planSupervisionAction', key, input });
    return key;
  }

  /** It covers tasks that were being handled on the day `since`, and still are. */
  private eventOf(first: Handling, form: SupervisionForm, day: DayNumber, since: DayNumber): PlannedEvent {
    const others = this.handlings.filter(
      (other) => other.task !== first.task && other.from <= since && (other.to >= day || other.open),
    );
    const covered = [first, ...this.chance.sample(others, mostTasksOf[form] - 1)];
    const viceChair = `${chairMeetingTitles[first.viceChair]}${personByKey.get(first.viceChair)?.name}`;
    const departments = [...new Set(covered.map(({ department }) => departmentNames[department as KnownDepartment]))];
    return {
      tasks: [...new Set(covered.map(({ task }) => task))],
      form,
      heldAt: timeOn(day, this.chance.whole(14, 15), this.chance.pick([0, 30])),
      place: this.chance.pick(eventPlaces),
      participants: [viceChair, '市督查局', ...departments, '反映人代表'].join('、'),
      ...(form === 'ON_SITE_ASSISTANCE' || this.chance.happens(0.3) ? { leader: first.viceChair } : {}),
    };
  }

  private recorder(form: SupervisionForm, { viceChair }: Handling): AccountKey {
    if (form === 'ON_SITE_ASSISTANCE') return accountOfPerson.get(viceChair) ?? 'office';
    return this.chance.happens(0.5) ? 'office' : 'bureau';
  }

  /** One of the planned ones is. */
  private cancels(): boolean {
    if (this.cancelled || this.planned < 4) return false;
    this.cancelled = true;
    return true;
  }
}
