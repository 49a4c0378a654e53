import type { Chance } from '../chance';
import { localDate, officeDaysAfter, officeDaysBetween, timeOn } from '../office-days';
import type { Frame } from '../plan/frame';
import { afternoon, morning, type Script } from '../plan/script';
import { accounts, governmentAccount, governmentOffice, partyOffice, people } from '../roster';
import * as phrases from './phrases';

/** How many accounts read a briefing by the end of the year. */
const readers = 45;

/** Trainings and briefings (A4), the committee's own rules, and what the offices said of the work (F3). */
export class Learning {
  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {}

  write(): void {
    this.train();
    this.brief();
    this.listen();
    const at = timeOn(this.frame.start, 11);
    phrases.committeeRules.forEach((rule, index) =>
      this.script.add(at + index, 'office', { kind: 'publishCommitteeRule', ...rule }),
    );
  }

  private train(): void {
    const { chance, frame } = this;
    const informants = people.filter(({ input }) => input.informantSource).map(({ key }) => key);
    const members = people.filter(({ input }) => input.tier === 'MEMBER').map(({ key }) => key);
    const invited = [members.slice(0, 80), informants, members];
    const starts = [officeDaysAfter(frame.start, 45), officeDaysAfter(frame.last, -45), officeDaysAfter(frame.end, 6)];
    phrases.trainings.forEach(({ title, lecturers, place }, index) => {
      const day = starts[index] as number;
      const key = `training${index + 1}`;
      const asked = invited[index] as string[];
      const planned = Math.min(officeDaysAfter(day, -10), officeDaysAfter(frame.last, -1));
      this.script.add(morning(planned, chance), 'office', {
        kind: 'planTraining',
        ...{ key, title, lecturers, place, invited: asked },
        startsOn: localDate(day),
        endsOn: localDate(day + 1),
      });
      if (day + 1 > frame.last) return;
      const came = chance.sample(asked, Math.round(asked.length * 0.86));
      this.script.add(timeOn(day + 1, 17), 'office', { kind: 'recordAttendance', training: key, people: came });
    });
  }

  private brief(): void {
    const { chance, frame } = this;
    const days = officeDaysBetween(officeDaysAfter(frame.start, 60), officeDaysAfter(frame.last, -4));
    const reading = accounts.filter(({ roles, username }) => roles.includes('MEMBER') && username !== 'member');
    phrases.briefings.forEach(([title, body], index) => {
      const day = days[Math.floor((index * (days.length - 1)) / (phrases.briefings.length - 1))] as number;
      const key = `briefing${index + 1}`;
      const at = morning(day, chance);
      this.script.add(at, 'office', { kind: 'publishBriefing', key, title, body });
      chance.sample(reading, readers - 5 * index).forEach(({ username }, place) =>
        this.script.add(timeOn(officeDaysAfter(day, 1 + (place % 3)), 19, place % 60), username, {
          kind: 'acknowledgeBriefing',
          briefing: key,
        }),
      );
    });
  }

  private listen(): void {
    const { chance, frame } = this;
    phrases.officeOpinions.forEach(([opinion, answer], index) => {
      const key = `opinion${index + 1}`;
      const day = officeDaysAfter(frame.last, -70 + 20 * index);
      const byParty = index % 2 === 0;
      this.script.add(morning(day, chance), byParty ? 'leaders' : governmentAccount, {
        kind: 'recordOfficeOpinion',
        ...{ key, organization: byParty ? partyOffice : governmentOffice, opinion },
      });
      if (answer === null) return;
      this.script.add(afternoon(officeDaysAfter(day, 4), chance), 'office', {
        kind: 'answerOfficeOpinion',
        opinion: key,
        answer,
      });
    });
  }
}
