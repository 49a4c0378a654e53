import type { Chance } from '../chance';
import { localDate, monthOf, officeDaysAfter, timeOn } from '../office-days';
import type { Frame } from '../plan/frame';
import { afternoon, morning, type Script } from '../plan/script';
import type { Story } from '../plan/story.types';
import type { AccountKey, OrganizationKey, PlanStep, SubmissionKey } from '../plan.types';
import { people, secondOffice } from '../roster';
import type { ClueKey } from './actions';
import * as phrases from './phrases';

const upward: readonly (readonly [recipient: OrganizationKey, sent: number, adopted: number])[] = [
  ['upper-city', 16, 9],
  ['upper-province', 9, 3],
  ['upper-nation', 3, 1],
];
/** The months of the topics that are over; the last one is open at the year's end. */
const topicMonths = [3, 6];
const answersOfATopic = 6;

/** Clues (L4), commissioned topics, the informants' terms, and what went further up. */
export class Sources {
  private made = 0;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {}

  /** What has to stand before the submissions that come out of it are drafted. */
  write(stories: readonly Story[]): void {
    this.appoint();
    for (const story of stories.filter(({ input }) => input.channel === 'CLUE')) this.workUp(story);
    this.leaveClues();
    this.commission(stories);
  }

  private appoint(): void {
    const { year, start } = this.frame;
    const at = timeOn(start, 9);
    const informants = people.filter(({ input }) => input.informantSource);
    informants.forEach(({ key, input }, index) =>
      this.script.add(at + index, 'office', {
        kind: 'appointInformant',
        person: key,
        source: input.informantSource ?? 'MEMBER',
        from: `${year}-01-01`,
        until: `${year + 1}-12-31`,
      }),
    );
  }

  /** The clue that a submission takes up: captured, assigned to who writes it, then converted by the draft. */
  private workUp(story: Story): void {
    const day = officeDaysAfter(story.submittedDay, -5);
    if (day < officeDaysAfter(this.frame.start, 1)) return;
    const clue = this.capture(day, this.made % phrases.clues.length, story.input.title);
    this.assign(clue, officeDaysAfter(day, 2), story.by);
    story.input.clue = clue;
  }

  private leaveClues(): void {
    const { last } = this.frame;
    const accounts: AccountKey[] = ['member', 'convener', 'informant'];
    phrases.clues.forEach((_, index) => {
      const day = officeDaysAfter(last, -4 - 3 * index);
      const clue = this.capture(day, index);
      if (index < 4) return;
      const assignee = index < 8 ? (accounts[index % accounts.length] as AccountKey) : secondOffice;
      this.assign(clue, officeDaysAfter(day, 1), assignee);
      const note = phrases.dismissals[index - 8];
      if (note)
        this.script.add(morning(officeDaysAfter(day, 3), this.chance), 'office', { kind: 'dismissClue', clue, note });
    });
  }

  private capture(day: number, index: number, summary?: string): ClueKey {
    this.made += 1;
    const clue = `c${String(this.made).padStart(2, '0')}`;
    const found = phrases.clues[index] as (typeof phrases.clues)[number];
    const at = morning(day, this.chance);
    this.script.add(at, secondOffice, {
      kind: 'captureClue',
      key: clue,
      occasion: found.occasion,
      heldAt: timeOn(officeDaysAfter(day, -1), 15),
      sourceTitle: found.source,
      summary: summary ?? found.summary,
    });
    return clue;
  }

  private assign(clue: ClueKey, day: number, account: AccountKey): void {
    this.script.add(afternoon(day, this.chance), 'office', { kind: 'assignClue', clue, account });
  }

  private commission(stories: readonly Story[]): void {
    phrases.topics.forEach(({ title, requirements }, index) => {
      const month = topicMonths[index];
      const open =
        month === undefined
          ? officeDaysAfter(this.frame.last, -12)
          : stories
              .map(({ submittedDay }) => submittedDay)
              .filter((day) => monthOf(day) === month)
              .sort((one, other) => one - other)[0];
      if (open === undefined) return;
      const due = officeDaysAfter(open, 30);
      const key = `t${index + 1}`;
      const asked = officeDaysAfter(open, -1);
      this.script.add(morning(asked, this.chance), 'office', {
        kind: 'commissionTopic',
        ...{ key, title, requirements, dueOn: localDate(due) },
      });
      const answers = stories.filter(
        ({ input, submittedDay, fate }) =>
          ['MEMBER', 'INFORMANT', 'UNIT'].includes(input.channel) &&
          fate !== 'draft' &&
          submittedDay > open &&
          submittedDay <= due,
      );
      for (const story of answers.slice(0, answersOfATopic)) story.input.topic = key;
    });
  }

  /** What was sent to the city's leaders goes to committees further up as well, and some of it is adopted there. */
  reportUpward(steps: readonly PlanStep[]): void {
    const articles = new Map<string, SubmissionKey[]>();
    const sent: { submission: SubmissionKey; at: number }[] = [];
    for (const step of steps) {
      if (step.kind === 'draftSpecialReport')
        articles.set(
          step.key,
          step.input.articles.map(({ submission }) => submission),
        );
      if (step.kind === 'sendSpecialReport')
        for (const submission of articles.get(step.report) ?? []) sent.push({ submission, at: step.at });
    }
    const latest = timeOn(this.frame.last, 17);
    const hour = 3_600_000;
    const early = this.chance.shuffled(sent.filter(({ at }) => at + 30 * 24 * hour < latest));
    for (const [recipient, count, adopted] of upward) {
      early.splice(0, count).forEach(({ submission, at }, index) => {
        this.script.add(at + 26 * hour, 'office', { kind: 'reportUpward', submission, recipient });
        if (index >= adopted) return;
        const note = phrases.adoptionNotes[recipient] ?? '';
        const later = at + (26 + 24 * this.chance.whole(10, 26)) * hour;
        this.script.add(later, 'office', { kind: 'recordAdoption', submission, recipient, note });
      });
    }
  }
}
