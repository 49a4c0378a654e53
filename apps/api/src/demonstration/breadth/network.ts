import type { ContactMode } from '@sanlian/domain';
import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { localDate, officeDaysAfter, officeDaysBetween } from '../office-days';
import type { Frame } from '../plan/frame';
import { afternoon, morning, type Script } from '../plan/script';
import type { Story } from '../plan/story.types';
import type { AccountKey, PersonKey } from '../plan.types';
import { accountOfPerson, chairMeetingKeys, people, personByKey, secondOffice, type KnownSector } from '../roster';
import type { LinkKey } from './actions';
import * as phrases from './phrases';

interface PlannedLink {
  key: LinkKey;
  from: PersonKey;
  to?: PersonKey;
  constituency?: string;
}

/** Contacts beside those out of which a submission came. */
const contacts = 260;

/** The three links (L1) and the contacts along them (L2); a few people stay unlinked, and a few links silent. */
export class Network {
  private readonly modes = new Rotation<ContactMode>(['VISIT', 'PHONE', 'MEETING', 'ONLINE', 'VISIT', 'PHONE']);
  private readonly links: PlannedLink[] = [];
  private made = 0;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
  ) {}

  write(stories: readonly Story[]): void {
    this.link();
    for (const story of stories.filter(({ input }) => input.channel === 'LIAISON')) this.hear(story);
    this.keepInTouch();
  }

  private link(): void {
    const of = (tier: string) => people.filter(({ input }) => input.tier === tier);
    const [standing, members] = [of('STANDING_COMMITTEE'), of('MEMBER')];
    const chairs = new Rotation(chairMeetingKeys);
    for (const { key } of standing.slice(0, -2)) this.add({ from: chairs.next(), to: key });
    const loads = new Map(standing.map(({ key }) => [key, 0]));
    for (const { key, input } of members.slice(0, -7)) {
      const own = standing.filter((one) => one.input.sector === input.sector);
      const [from] = [...(own.length > 0 ? own : standing)].sort(
        (one, other) => (loads.get(one.key) ?? 0) - (loads.get(other.key) ?? 0),
      );
      if (!from) continue;
      loads.set(from.key, (loads.get(from.key) ?? 0) + 1);
      this.add({ from: from.key, to: key });
    }
    const places = new Rotation(phrases.constituencies);
    for (const { key } of members.filter((_, index) => index % 5 < 3))
      this.add({ from: key, constituency: places.next() });
    const day = officeDaysAfter(this.frame.start, 2);
    const at = morning(day, this.chance);
    this.links.forEach((link, index) =>
      this.script.add(at + index, 'office', { kind: 'linkLiaison', ...link, since: localDate(day) }),
    );
  }

  private add(link: Omit<PlannedLink, 'key'>): PlannedLink {
    const linked = { key: `l${String(this.links.length + 1).padStart(3, '0')}`, ...link };
    this.links.push(linked);
    return linked;
  }

  /** The contact at which the concern was raised that a submission takes up. */
  private hear(story: Story): void {
    const lead = story.input.reporters[0]?.person;
    const link =
      this.links.find(({ from, constituency }) => from === lead && constituency !== undefined) ??
      this.links.find(({ from }) => from === lead) ??
      this.links.find(({ to }) => to === lead);
    if (!link || !lead) return;
    const day = Math.max(officeDaysAfter(story.submittedDay, -3), officeDaysAfter(this.frame.start, 3));
    if (day >= story.submittedDay) return;
    const topic = story.input.title.replace(/^关于|的?建议$/g, '').slice(0, 40);
    story.input.contact = this.contact(link, day, topic, `听取意见时反映：${topic}。`);
  }

  private keepInTouch(): void {
    const days = officeDaysBetween(officeDaysAfter(this.frame.start, 4), this.frame.last);
    // Every eleventh link stays silent, so that there is somebody to go to.
    const spoken = this.links.filter((_, index) => index % 11 !== 3);
    for (let made = 0; made < contacts; made++) {
      const link = this.chance.pick(spoken);
      const sector = personByKey.get(link.to ?? link.from)?.sector as KnownSector | undefined;
      const leaning = (sector && phrases.leaning[sector]) ?? [];
      const index =
        leaning.length > 0 && this.chance.happens(0.7)
          ? this.chance.pick(leaning)
          : this.chance.whole(0, phrases.concerns.length - 1);
      const [topic, said] = phrases.concerns[index] as readonly [string, string];
      const ending = this.chance.pick(phrases.contactEndings);
      this.contact(link, this.chance.pick(days), this.chance.happens(0.85) ? topic : null, `${said}${ending}`);
    }
  }

  private contact(link: PlannedLink, day: DayNumber, topic: string | null, summary: string): string {
    this.made += 1;
    const key = `k${String(this.made).padStart(3, '0')}`;
    const heldAt = afternoon(day, this.chance);
    const by: AccountKey = accountOfPerson.get(link.from) ?? secondOffice;
    this.script.add(heldAt + 20 * 60_000, by, {
      kind: 'recordContact',
      ...{ key, link: link.key, heldAt, mode: this.modes.next(), summary },
      concerns: topic === null ? [] : [topic],
    });
    return key;
  }
}
