import type { Chance } from '../chance';
import type { DayNumber } from '../office-days';
import { dayOfDate, officeDayFrom, officeDaysAfter, officeDaysBetween } from '../office-days';
import type { Frame } from '../plan/frame';
import { afternoon, morning, type Script } from '../plan/script';
import type { Story } from '../plan/story.types';
import type { PersonKey } from '../plan.types';
import { accountOfPerson, chairMeetingKeys, people, secondOffice } from '../roster';
import type { CampaignKey } from './actions';
import * as phrases from './phrases';

/** How many members each round reaches besides those whose submissions came out of it. */
const others = [70, 40];
const names = ['上半年', '下半年'];

interface Round {
  key: CampaignKey;
  half: 1 | 2;
  planned: DayNumber;
  /** The last day on which somebody may be visited. */
  last: DayNumber;
  visited: Map<PersonKey, DayNumber>;
}

/** The two rounds of visits to members (L3), out of which the year's submissions of channel `VISIT` come. */
export class Visits {
  private readonly rounds: Round[];
  private readonly members = people.filter(({ input }) => input.tier && input.tier !== 'CHAIR_MEETING');

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {
    const second = officeDayFrom(dayOfDate(frame.year, 7, 2));
    this.rounds = [
      { key: 'half1', half: 1, planned: officeDaysAfter(frame.start, 4), last: second, visited: new Map() },
      { key: 'half2', half: 2, planned: second, last: officeDaysAfter(frame.last, -2), visited: new Map() },
    ];
  }

  /** Says of each submission from a visit which one it was, and writes both rounds. */
  write(stories: readonly Story[]): void {
    const told = new Map<string, string[]>();
    for (const story of stories.filter(({ input }) => input.channel === 'VISIT')) {
      const visited = story.input.reporters[0]?.person as PersonKey;
      const round = this.roundOf(story.submittedDay);
      const day = Math.max(
        officeDaysAfter(story.submittedDay, -this.chance.whole(2, 5)),
        officeDaysAfter(round.planned, 2),
      );
      const known = round.visited.get(visited);
      round.visited.set(visited, known === undefined ? day : Math.min(known, day));
      const visit = `${round.key}/${visited}`;
      story.input.visit = visit;
      told.set(visit, [...(told.get(visit) ?? []), story.input.title]);
    }
    for (const round of this.rounds) this.writeRound(round, told);
  }

  private roundOf(submitted: DayNumber): Round {
    const [first, second] = this.rounds as [Round, Round];
    return submitted > officeDaysAfter(second.planned, 3) ? second : first;
  }

  private writeRound({ key, half, planned, last, visited }: Round, told: ReadonlyMap<string, string[]>): void {
    const { chance, frame, script } = this;
    const left = chance.shuffled(this.members.filter((member) => !visited.has(member.key)));
    const days = officeDaysBetween(officeDaysAfter(planned, 3), last);
    for (const member of left.slice(0, others[half - 1])) visited.set(member.key, chance.pick(days));
    const title = `${frame.year}年${names[half - 1]}主席会议成员走访委员`;
    const members = this.members.map((member) => member.key);
    const [leader] = chairMeetingKeys as [PersonKey];
    script.add(morning(planned, chance), 'office', {
      kind: 'planVisitCampaign',
      ...{ key, title, year: frame.year, half, leader, members },
    });
    const visitorOf = new Map(
      members.map((member, index) => [member, chairMeetingKeys[index % chairMeetingKeys.length]]),
    );
    script.add(afternoon(planned, chance), 'office', {
      kind: 'assignVisitors',
      campaign: key,
      assignments: members.map((member) => ({ member, visitors: [visitorOf.get(member) as PersonKey] })),
    });
    for (const [person, day] of visited) {
      const visitor = visitorOf.get(person) as PersonKey;
      const titles = told.get(`${key}/${person}`) ?? [];
      const heldAt = morning(day, chance);
      const by = chance.happens(0.5) ? (accountOfPerson.get(visitor) ?? secondOffice) : secondOffice;
      script.add(heldAt + 30 * 60_000, by, {
        kind: 'recordVisit',
        ...{ key: `${key}/${person}`, campaign: key, visited: person, visitors: [visitor], heldAt },
        place: chance.pick(phrases.constituencies),
        dutyPerformance: chance.pick(phrases.dutyPerformances),
        demands: titles.length > 0 ? titles.map((one) => `反映：${one}`).join('\n') : chance.pick(phrases.plainDemands),
      });
    }
  }
}
