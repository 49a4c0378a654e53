import type { Chance } from '../chance';
import { Rotation } from '../chance';
import { officeDaysBetween, timeOn } from '../office-days';
import { eventOutcomes, eventPlaces } from '../phrases/supervision';
import type { AccountKey, SupervisionForm } from '../plan.types';
import { accountOfPerson, chairMeetingTitles, departmentNames, personByKey } from '../roster';
import type { KnownDepartment } from '../roster';
import type { Script } from './script';
import type { Handling } from './task-life';

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

/** Writes the joint oversight: events of the four forms on tasks while they are being handled. */
export function writeOversight(script: Script, chance: Chance, handlings: readonly Handling[]): void {
  const turn = new Rotation(forms);
  for (const first of chance.sample(handlings, events)) {
    const form = turn.next();
    const day = chance.pick(officeDaysBetween(first.from, first.to));
    const others = handlings.filter((other) => other.task !== first.task && other.from <= day && other.to >= day);
    const covered = [first, ...chance.sample(others, mostTasksOf[form] - 1)];
    const viceChair = `${chairMeetingTitles[first.viceChair]}${personByKey.get(first.viceChair)?.name}`;
    const departments = [...new Set(covered.map(({ department }) => departmentNames[department as KnownDepartment]))];
    script.add(timeOn(day, 18, chance.whole(0, 40)), recorder(form, first, chance), {
      kind: 'recordSupervisionAction',
      tasks: [...new Set(covered.map(({ task }) => task))],
      form,
      heldAt: timeOn(day, chance.whole(14, 15), chance.pick([0, 30])),
      place: chance.pick(eventPlaces),
      participants: [viceChair, '市督查局', ...departments, '反映人代表'].join('、'),
      outcome: chance.pick(eventOutcomes[form]),
    });
  }
}

function recorder(form: SupervisionForm, { viceChair }: Handling, chance: Chance): AccountKey {
  if (form === 'ON_SITE_ASSISTANCE') return accountOfPerson.get(viceChair) ?? 'office';
  return chance.happens(0.5) ? 'office' : 'bureau';
}
