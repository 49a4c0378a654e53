import type { Chance } from '../chance';
import { Rotation } from '../chance';
import { monthOf } from '../office-days';
import type { AccountKey, PersonKey, PlannedReporter, PlannedSubmission, Urgency } from '../plan.types';
import { accountOfOrganization, accountOfPerson, personByKey, secondOffice, sectorKeys } from '../roster';
import type { KnownSector } from '../roster';
import { compose } from '../texts/compose';
import { Reporters } from './reporters';
import type { Outline, Story } from './story.types';
import type { Topic } from './texts-in-stock';
import { publishedTopics, TextsInStock } from './texts-in-stock';

/** The sectors that speak a second time in the year. */
const twice: readonly KnownSector[] = [
  'economy',
  'agriculture',
  'education',
  'youth',
  'business',
  'health',
  'welfare',
  'women',
  'minmeng',
  'environment',
];

/** Vice-chairs who write themselves; the first one presides when the matter comes up. */
const writingChairs: readonly { person: PersonKey; meeting?: number }[] = [
  { person: 'p004', meeting: 5 },
  { person: 'p003' },
  { person: 'p005' },
  { person: 'p006' },
];

interface Authorship {
  lead: PlannedReporter;
  sector?: string;
  by: AccountKey;
}

/** Gives every outline its text and its people, and its key in the order of submission. */
export function tellStories(outlines: Outline[], chance: Chance): Story[] {
  const stock = new TextsInStock(chance);
  const reporters = new Reporters(chance);
  const topics = new Map<Outline, Topic>();
  const sectorOf = new Map<Outline, KnownSector>();
  const chairOf = new Map<Outline, PersonKey>();

  const bySector = outlines.filter(({ channel }) => channel === 'SECTOR');
  const sent = bySector.filter(({ fate }) => fate === 'sent');
  publishedTopics.forEach(({ sector, title }, index) => {
    const outline = sent[index * 5] as Outline;
    topics.set(outline, stock.published(title));
    sectorOf.set(outline, sector);
  });
  const published = publishedTopics.map(({ sector }): KnownSector => sector);
  const speaking = new Rotation([...sectorKeys.filter((sector) => !published.includes(sector)), ...twice]);
  for (const outline of bySector.filter((each) => !topics.has(each))) {
    const sector = speaking.next();
    sectorOf.set(outline, sector);
    topics.set(
      outline,
      stock.take(({ matter }) => matter.sectors.includes(sector)),
    );
  }
  for (const outline of outlines) {
    if (!outline.partner) continue;
    const [own, other] = stock.pair();
    topics.set(outline, own);
    topics.set(outline.partner, other);
  }
  for (const { person, meeting } of writingChairs) {
    const sector = personByKey.get(person)?.sector as KnownSector;
    const outline = outlines.find(
      (each) =>
        each.channel === 'MEMBER' &&
        each.fate === 'sent' &&
        !each.signedOff &&
        (meeting === undefined || each.meeting === meeting) &&
        !topics.has(each),
    );
    if (!outline) throw new Error(`No submission is left for ${person}`);
    chairOf.set(outline, person);
    topics.set(
      outline,
      stock.take(({ matter }) => matter.sectors.includes(sector)),
    );
  }
  for (const outline of outlines) if (!topics.has(outline)) topics.set(outline, stock.any());

  let informants = 0;
  const author = (outline: Outline, { matter }: Topic): Authorship => {
    const sector = sectorOf.get(outline);
    const person = (key: PersonKey, by = accountOfPerson.get(key)): Authorship => ({
      lead: { person: key, lead: true },
      sector: personByKey.get(key)?.sector,
      by: by ?? secondOffice,
    });
    if (sector) return person(reporters.convener(sector), chance.happens(0.12) ? secondOffice : undefined);
    const chair = chairOf.get(outline);
    if (chair) return person(reporters.noted(chair));
    if (outline.channel === 'UNIT') {
      const unit = reporters.unit(matter);
      const by = accountOfOrganization.get(unit) as AccountKey;
      return { lead: { organization: unit, lead: true }, sector: reporters.sectorOfUnit(unit), by };
    }
    if (outline.channel === 'INFORMANT') {
      informants += 1;
      return person(reporters.informant(matter, informants % 5 < 2));
    }
    const withdraws = outline.fate === 'withdrawn' || outline.detour === 'withdrawn';
    if (outline.channel === 'VISIT') {
      const written = outline.fate !== 'withdrawn' && chance.happens(0.78);
      return person(reporters.member(matter, withdraws), written ? secondOffice : undefined);
    }
    return person(reporters.member(matter, withdraws || outline.fate === 'draft' || chance.happens(0.8)));
  };

  const stories = outlines.map((outline): Story => {
    const topic = topics.get(outline) as Topic;
    const { lead, sector, by } = author(outline, topic);
    const co = lead.person ? reporters.coReporters(lead.person, outline.channel) : [];
    const input: PlannedSubmission = {
      ...compose(topic.matter, topic.facet, outline.channel, monthOf(outline.submittedDay), chance),
      category: topic.matter.category,
      channel: outline.channel,
      ...(sector ? { sector } : {}),
      onBehalfOfSector: outline.channel === 'SECTOR',
      reporters: [lead, ...co.map((person) => ({ person, lead: false }))],
      urgency: urgencyOf(outline, chance),
      consentToPublish: chance.happens(0.6),
    };
    return { ...outline, ...topic, key: '', input, by };
  });
  return inOrder(outlines, stories);
}

function urgencyOf(outline: Outline, chance: Chance): Urgency {
  if (outline.signedOff) return chance.happens(0.3) ? 'EXTRA_URGENT' : 'URGENT';
  return chance.happens(outline.channel === 'INFORMANT' ? 0.14 : 0.04) ? 'URGENT' : 'ROUTINE';
}

function inOrder(outlines: Outline[], stories: Story[]): Story[] {
  const storyOf = new Map(outlines.map((outline, index) => [outline, stories[index] as Story]));
  for (const story of stories) if (story.partner) story.partnerStory = storyOf.get(story.partner);
  const sorted = [...stories].sort((one, other) => one.submittedDay - other.submittedDay);
  sorted.forEach((story, index) => {
    story.key = `s${String(index + 1).padStart(4, '0')}`;
  });
  return sorted;
}

/** Whether the person reported the story, alone or with others. */
export function reportedBy(story: Story, person: PersonKey): boolean {
  return story.input.reporters.some((reporter) => reporter.person === person);
}
