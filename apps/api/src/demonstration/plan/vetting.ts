import type { Chance } from '../chance';
import { timeOn } from '../office-days';
import * as phrases from '../phrases/vetting';
import { declines } from '../phrases/review';
import type {
  AccountKey,
  PersonKey,
  PlannedScore,
  SessionKey,
  SubmissionKey,
  VettingCriterion,
  VettingOutcome,
  VettingScoring,
} from '../plan.types';
import { accountOfPerson } from '../roster';
import type { Frame } from './frame';
import { openMeeting, plannedMeeting } from './frame';
import { invitedTo, sessionKey, sessionTitle } from './meetings';
import type { Script } from './script';
import { reportedBy } from './stories';
import type { Story } from './story.types';

const minute = 60_000;
const longestSitting = 165 * minute;
const criteria: readonly VettingCriterion[] = [
  'ACCURACY',
  'SOUNDNESS',
  'SECTOR_COMMONALITY',
  'BREADTH',
  'OVERALL_RELEVANCE',
  'FORESIGHT',
];

/** What an attendee may recommend who sees an item otherwise than most. */
const otherViews: Record<VettingOutcome, readonly VettingOutcome[]> = {
  REPORT: ['BULLETIN', 'TRANSFER', 'RETAIN'],
  TRANSFER: ['REPORT', 'BULLETIN'],
  BULLETIN: ['REPORT', 'RETAIN'],
  RETAIN: ['REPORT', 'BULLETIN', 'DECLINE'],
  DECLINE: ['RETAIN', 'RETURN'],
  RETURN: ['RETAIN', 'REPORT'],
  MERGE: ['REPORT'],
  DEFER: ['REPORT', 'RETURN'],
};

/** Most opinions speak for the outcome, but for these few, where the presider decides against them. */
const againstMost: readonly { outcome: VettingOutcome; most: VettingOutcome; reasons: readonly string[] }[] = [
  { outcome: 'REPORT', most: 'BULLETIN', reasons: phrases.decisionReasons.REPORT_AGAINST },
  { outcome: 'RETAIN', most: 'REPORT', reasons: phrases.decisionReasons.RETAIN_AGAINST },
];

interface Sitting {
  session: SessionKey;
  meeting: number;
  scoring: VettingScoring;
  presider: PersonKey;
  /** Chair-meeting members who checked in. */
  present: PersonKey[];
  guests: PersonKey[];
}

/** Writes the sessions: planned, opened, judged item by item, closed. */
export class Vetting {
  private dissents = 0;

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
    private readonly stories: readonly Story[],
  ) {}

  write(meeting: number): void {
    const items = this.agenda(meeting);
    const { presider, attendees, present, enlarged, guests } = invitedTo(meeting);
    const session = sessionKey(meeting);
    const day = this.frame.meetingDays[meeting] as number;
    const opens = meeting === openMeeting ? timeOn(day, 9, 5) : timeOn(day, 14, 30);
    const scoring = meeting === 0 ? 'FULL' : 'RECOMMENDATION';
    const planned = timeOn(this.frame.planningDays[meeting] as number, 17, 45);
    this.script.add(planned, 'office', {
      kind: 'planVettingSession',
      key: session,
      input: {
        title: sessionTitle(this.frame.year, meeting),
        scheduledAt: opens,
        place: this.chance.pick(phrases.places),
        presider,
        attendees,
        enlarged,
        guests,
        submissions: items.map(({ key }) => key),
        scoring,
      },
    });
    const sitting = { session, meeting, scoring, presider, present, guests } as const;
    if (meeting === plannedMeeting) {
      this.readBeforehand(sitting, items.slice(0, 5));
      return;
    }
    const arrivals = [...present, ...enlarged, ...guests];
    arrivals.forEach((person, index) => {
      const by = accountOfPerson.get(person) ?? 'office';
      this.script.add(opens - 20 * minute + index * minute, by, { kind: 'checkIn', session, person });
    });
    this.script.add(opens, this.account(presider), { kind: 'openVettingSession', session });
    if (meeting === openMeeting) this.sitHalfway(sitting, items, opens + minute);
    else this.sit(sitting, items, opens + minute);
  }

  /** Sources of a merge come before their target, which is decided later. */
  private agenda(meeting: number): Story[] {
    const items = this.stories.filter((story) => story.meeting === meeting || story.deferredAt === meeting);
    const shuffled = this.chance.shuffled(items);
    const early = shuffled.filter((story) => this.outcomeAt(story, meeting) === 'MERGE');
    const rest = shuffled.filter((story) => !early.includes(story));
    if (meeting !== openMeeting) return [...early, ...rest];
    return [...rest.filter(({ outcome }) => outcome), ...rest.filter(({ outcome }) => !outcome)];
  }

  private outcomeAt(story: Story, meeting: number): VettingOutcome | undefined {
    return story.deferredAt === meeting ? 'DEFER' : story.outcome;
  }

  private sit(sitting: Sitting, items: Story[], from: number): void {
    const each = Math.min(Math.floor(longestSitting / items.length), 6 * minute);
    items.forEach((story, index) => this.judge(sitting, story, from + index * each, each));
    const closes = from + items.length * each + 2 * minute;
    this.script.add(closes, this.account(sitting.presider), { kind: 'closeVettingSession', session: sitting.session });
  }

  private sitHalfway(sitting: Sitting, items: Story[], from: number): void {
    const each = 12 * minute;
    const decided = items.filter(({ outcome }) => outcome);
    decided.forEach((story, index) => this.judge(sitting, story, from + index * each, each));
    const [next] = items.slice(decided.length);
    if (!next) throw new Error('Nothing is left to present in the open session');
    const presented = from + decided.length * each;
    this.present(sitting, next.key, presented, sitting.presider);
    this.hear(sitting, next, 'REPORT', presented, each, 3);
  }

  private readBeforehand(sitting: Sitting, items: Story[]): void {
    const day = this.frame.last;
    items.forEach((story, index) => {
      const readers = this.mayJudge(sitting, story).filter((person) => person !== sitting.presider);
      const [reader] = this.chance.sample(readers, 1);
      if (!reader) return;
      const at = timeOn(day, 20, 10 + index * 7);
      this.opine(sitting, story.key, reader, this.chance.pick(['REPORT', 'REPORT', 'RETAIN'] as const), at);
    });
  }

  private judge(sitting: Sitting, story: Story, from: number, each: number): void {
    const outcome = this.outcomeAt(story, sitting.meeting);
    if (!outcome) throw new Error(`${story.key} has no outcome in ${sitting.session}`);
    let decider = sitting.presider;
    if (reportedBy(story, decider)) {
      const [acting] = this.mayJudge(sitting, story);
      if (!acting) throw new Error(`Nobody can preside over ${story.key}`);
      const { session } = sitting;
      this.script.add(from - 1000, this.account(decider), {
        kind: 'nameActingPresider',
        session,
        submission: story.key,
        person: acting,
      });
      decider = acting;
    }
    this.present(sitting, story.key, from, decider);
    const against = this.dissent(outcome);
    const voices = sitting.scoring === 'FULL' ? this.chance.whole(3, 4) : this.chance.whole(4, 6);
    this.hear(sitting, story, against?.most ?? outcome, from, each, voices);
    if (this.chance.happens(0.05)) this.hearGuest(sitting, story.key, from + Math.floor(each * 0.72));
    this.decide(sitting, story, outcome, decider, from + Math.floor(each * 0.85), against?.reasons);
  }

  private dissent(outcome: VettingOutcome) {
    const next = againstMost[this.dissents % againstMost.length];
    if (this.dissents >= 4 || next?.outcome !== outcome || !this.chance.happens(0.2)) return undefined;
    this.dissents += 1;
    return next;
  }

  private present({ session }: Sitting, submission: SubmissionKey, at: number, presider: PersonKey): void {
    const by = this.chance.happens(0.3) ? 'office' : this.account(presider);
    this.script.add(at, by, { kind: 'presentVettingItem', session, submission });
  }

  /** The presider first, who scores before seeing averages; most speak for `most`. */
  private hear(sitting: Sitting, story: Story, most: VettingOutcome, from: number, each: number, count: number): void {
    const speakers = this.chance.sample(this.mayJudge(sitting, story), count);
    speakers.sort((one, other) => Number(other === sitting.presider) - Number(one === sitting.presider));
    const dissenters = this.chance.whole(0, Math.floor((speakers.length - 1) / 2));
    const spacing = Math.floor((each * 0.65) / speakers.length);
    speakers.forEach((speaker, index) => {
      const view = index < speakers.length - dissenters ? most : this.chance.pick(otherViews[most]);
      this.opine(sitting, story.key, speaker, view, from + 15_000 + index * spacing);
    });
  }

  private mayJudge({ present }: Sitting, story: Story): PersonKey[] {
    return present.filter((person) => !reportedBy(story, person));
  }

  private opine(
    { session, scoring }: Sitting,
    submission: SubmissionKey,
    person: PersonKey,
    recommendation: VettingOutcome,
    at: number,
  ): void {
    const scored = scoring === 'FULL' || this.chance.happens(0.2);
    const commented = this.chance.happens(0.3);
    this.script.add(at, this.account(person), {
      kind: 'giveOpinion',
      session,
      submission,
      ...(scored ? { scores: this.scores(recommendation) } : {}),
      recommendation,
      ...(commented ? { comment: this.chance.pick(phrases.comments[recommendation]) } : {}),
    });
  }

  private scores(recommendation: VettingOutcome): PlannedScore[] {
    const [lowest, highest] = recommendation === 'REPORT' ? [3, 5] : [2, 4];
    return criteria.map((criterion) => ({ criterion, score: this.chance.whole(lowest as number, highest as number) }));
  }

  private hearGuest({ session, guests }: Sitting, submission: SubmissionKey, at: number): void {
    const comment = this.chance.pick(phrases.guestComments);
    const by = this.account(this.chance.pick(guests));
    this.script.add(at, by, { kind: 'giveOpinion', session, submission, comment });
  }

  private decide(
    { session }: Sitting,
    story: Story,
    outcome: VettingOutcome,
    decider: PersonKey,
    at: number,
    against?: readonly string[],
  ): void {
    const decline = outcome === 'DECLINE' ? this.chance.pick(declines) : undefined;
    const reasons = against ?? this.reasonsFor(outcome);
    const reason = decline?.note ?? (reasons && this.chance.pick(reasons));
    this.script.add(at, this.account(decider), {
      kind: 'decideVettingItem',
      session,
      submission: story.key,
      outcome,
      ...(reason ? { reason } : {}),
      ...(decline ? { declineReason: decline.declineReason } : {}),
      ...(outcome === 'MERGE' && story.partnerStory ? { mergeInto: story.partnerStory.key } : {}),
    });
  }

  private reasonsFor(outcome: VettingOutcome): readonly string[] | undefined {
    if (outcome === 'RETAIN' || outcome === 'RETURN') return phrases.decisionReasons[outcome];
    if (outcome === 'DEFER') return phrases.comments.DEFER;
    return undefined;
  }

  private account(person: PersonKey): AccountKey {
    const account = accountOfPerson.get(person);
    if (!account) throw new Error(`${person} has no account`);
    return account;
  }
}
