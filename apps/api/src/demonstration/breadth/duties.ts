import type { Chance } from '../chance';
import { Rotation } from '../chance';
import { localDate, officeDaysAfter, officeDaysBetween, timeOn } from '../office-days';
import type { Frame } from '../plan/frame';
import { afternoon, type Script } from '../plan/script';
import { accountOfPerson, convenerOf, people, sectorKeys } from '../roster';
import * as phrases from './phrases';

const term = '第十届';
/** How likely a member has done each recorded duty by the end of the year told. */
const done = 0.45;

/** Terms, recorded duties, activities of the sectors, exemptions and awards (A1, A3). */
export class Duties {
  private readonly members = people.filter(({ input }) => input.tier);

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {}

  write(): void {
    const { year, start } = this.frame;
    const at = timeOn(start, 10);
    this.members.forEach(({ key }, index) => {
      const late = index % 40 === 39;
      const joinedOn = late ? localDate(officeDaysAfter(start, 5)) : `${year - 4}-01-08`;
      this.script.add(at + index, 'office', { kind: 'setMembership', person: key, term, joinedOn });
    });
    this.exempt();
    this.record();
    this.activities();
    this.award();
  }

  private exempt(): void {
    const at = timeOn(officeDaysAfter(this.frame.start, 20), 15);
    phrases.exemptions.forEach((reason, index) => {
      const person = this.members[150 + 17 * index]?.key;
      if (person) this.script.add(at + index, 'office', { kind: 'exempt', person, year: this.frame.year, reason });
    });
  }

  private record(): void {
    const { chance, frame } = this;
    const days = officeDaysBetween(officeDaysAfter(frame.start, 10), officeDaysAfter(frame.last, -3));
    for (const { key } of this.members)
      for (const [dutyKey, titles] of phrases.duties) {
        if (!chance.happens(done)) continue;
        const day = chance.pick(days);
        this.script.add(afternoon(officeDaysAfter(day, 2), chance), 'office', {
          kind: 'recordDuty',
          ...{ person: key, year: frame.year, dutyKey, on: localDate(day), title: chance.pick(titles) },
        });
      }
  }

  private activities(): void {
    const { chance, frame } = this;
    const kinds = new Rotation(phrases.activities);
    const days = officeDaysBetween(officeDaysAfter(frame.start, 15), officeDaysAfter(frame.last, -5));
    sectorKeys.forEach((sector, index) => {
      const own = this.members.filter(({ input }) => input.sector === sector).map(({ key }) => key);
      for (let held = 0; held < 1 + (index % 2); held++) {
        const [title, place, yielded] = kinds.next();
        const day = chance.pick(days);
        const attending = [...new Set([convenerOf[sector], ...chance.sample(own, Math.ceil(own.length * 0.7))])];
        this.script.add(afternoon(day, chance), accountOfPerson.get(convenerOf[sector]) ?? 'office', {
          kind: 'recordSectorActivity',
          ...{ sector, on: localDate(day), title, place, people: attending, yielded },
        });
      }
    });
  }

  private award(): void {
    const { year, last } = this.frame;
    const at = timeOn(officeDaysAfter(last, -30), 16);
    const give = (index: number, to: { person?: string; sector?: string; organization?: string }, title: string) =>
      this.script.add(at + index, 'office', { kind: 'giveAward', year, title, ...to });
    ['p010', 'p052', 'p061', 'p073'].forEach((person, index) => give(index, { person }, phrases.awards.people));
    ['education', 'agriculture'].forEach((sector, index) => give(10 + index, { sector }, phrases.awards.sectors));
    give(20, { organization: 'minmeng-committee' }, phrases.awards.units);
  }
}
