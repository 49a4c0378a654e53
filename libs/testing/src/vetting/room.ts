import type {
  AttendeeRole,
  DeclineReason,
  SubmissionStatus,
  VettingCriterion,
  VettingItemStatus,
  VettingOutcome,
  VettingSessionStatus,
} from '@sanlian/domain';
import type { AnswerError, Someone } from '../graphql/call';
import type { Ref } from '../people';
import type { ChairMeeting } from './meeting';

export interface OpinionView {
  attendee: { id: string; name: string } | null;
  recused: boolean;
  recommendation: VettingOutcome | null;
  comment: string | null;
  scores: { criterion: VettingCriterion; score: number }[];
}
export interface ItemView extends Ref {
  position: number;
  status: VettingItemStatus;
  submission: { id: string; number: string; title: string };
  opinionCount: number | null;
  opinions: OpinionView[];
  averageScores: { criterion: VettingCriterion; score: number; count: number }[];
  decision: {
    outcome: VettingOutcome;
    reason: string | null;
    declineReason: DeclineReason | null;
    decidedAt: string;
    mergedInto: { id: string; number: string } | null;
  } | null;
}
/** A session as the contract shows it. */
export interface RoomView extends Ref {
  version: number;
  number: string;
  title: string;
  status: VettingSessionStatus;
  openedAt: string | null;
  closedAt: string | null;
  quorum: number;
  quorate: boolean;
  minutesUrl: string | null;
  presider: Ref;
  attendees: { person: Ref; role: AttendeeRole; checkedInAt: string | null }[];
  currentItem: Ref | null;
  items: ItemView[];
}
export interface OpinionWishes {
  scores?: { criterion: string; score: number }[];
  recommendation?: VettingOutcome | null;
  comment?: string;
}
export interface DecisionWishes {
  outcome?: VettingOutcome;
  reason?: string;
  declineReason?: DeclineReason;
  mergeIntoId?: string;
}

/** One session, and what people do in it. Items are named by their place on the first agenda, the first unless told. */
export class VettingRoom {
  readonly id: string;
  readonly itemIds: readonly string[];
  readonly submissionIds: readonly string[];

  constructor(
    readonly meeting: ChairMeeting,
    planned: RoomView,
  ) {
    this.id = planned.id;
    this.itemIds = planned.items.map(({ id }) => id);
    this.submissionIds = planned.items.map(({ submission }) => submission.id);
  }

  itemId(index = 0): string {
    const id = this.itemIds[index];
    if (!id) throw new Error(`The agenda has no item ${index}`);
    return id;
  }
  submissionId(index = 0): string {
    const id = this.submissionIds[index];
    if (!id) throw new Error(`The agenda has no item ${index}`);
    return id;
  }

  async checkIn(...people: Someone[]): Promise<void> {
    for (const someone of people) await someone.run('CheckIn', { sessionId: this.id });
  }

  /** Everybody of the meeting checks in, and the presider opens. */
  async open(): Promise<void> {
    const { presider, attendees } = this.meeting;
    await this.checkIn(presider, ...attendees);
    await presider.run('OpenVettingSession', { id: this.id });
  }

  async present(index = 0, by: Someone = this.meeting.presider): Promise<void> {
    await by.run('PresentVettingItem', { itemId: this.itemId(index) });
  }

  /** The input of an opinion: `REPORT` unless told otherwise. */
  opinion(index = 0, wishes: OpinionWishes = {}) {
    return { itemId: this.itemId(index), recommendation: 'REPORT', ...wishes };
  }
  async give(by: Someone, index = 0, wishes: OpinionWishes = {}): Promise<void> {
    await by.run('GiveOpinion', { input: this.opinion(index, wishes) });
  }
  giving(by: Someone, index = 0, wishes: OpinionWishes = {}): Promise<AnswerError | null> {
    return by.problem('GiveOpinion', { input: this.opinion(index, wishes) });
  }

  decision(index = 0, wishes: DecisionWishes = {}) {
    return { itemId: this.itemId(index), outcome: 'REPORT', ...wishes };
  }
  /** What became of the submission. */
  async decide(index = 0, wishes: DecisionWishes = {}, by: Someone = this.meeting.presider): Promise<SubmissionStatus> {
    const { decideVettingItem } = await by.run<{ decideVettingItem: { submission: { status: SubmissionStatus } } }>(
      'DecideVettingItem',
      { input: this.decision(index, wishes) },
    );
    return decideVettingItem.submission.status;
  }
  deciding(index = 0, wishes: DecisionWishes = {}, by: Someone = this.meeting.presider): Promise<AnswerError | null> {
    return by.problem('DecideVettingItem', { input: this.decision(index, wishes) });
  }

  async close(by: Someone = this.meeting.presider): Promise<void> {
    await by.run('CloseVettingSession', { id: this.id });
  }

  /** The session as somebody sees it. */
  async seenBy(someone: Someone): Promise<RoomView> {
    return (await someone.run<{ vettingSession: RoomView }>('VettingSession', { id: this.id })).vettingSession;
  }
  async itemSeenBy(someone: Someone, index = 0): Promise<ItemView> {
    const { items } = await this.seenBy(someone);
    const item = items.find(({ id }) => id === this.itemId(index));
    if (!item) throw new Error('The item is not on the agenda');
    return item;
  }
}

/** The six criteria with the same score each, or with the scores given in their order. */
export function sixScores(...scores: number[]): { criterion: VettingCriterion; score: number }[] {
  const criteria: VettingCriterion[] = [
    'ACCURACY',
    'SOUNDNESS',
    'SECTOR_COMMONALITY',
    'BREADTH',
    'OVERALL_RELEVANCE',
    'FORESIGHT',
  ];
  return criteria.map((criterion, index) => ({ criterion, score: scores[index] ?? scores.at(-1) ?? 4 }));
}
