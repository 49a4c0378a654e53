import type { RevealMode, VettingScoring } from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';
import type { SubmissionDesk } from '../submissions';
import { VettingRoom, type RoomView } from './room';

export interface SessionWishes {
  title?: string;
  scheduledAt?: string;
  place?: string;
  presiderId?: string;
  attendeeIds?: string[];
  enlargedIds?: string[];
  guestIds?: string[];
  submissionIds?: string[];
  quorum?: number;
  scoring?: VettingScoring;
  revealMode?: RevealMode;
  enlargedTakePart?: boolean;
  showReporters?: boolean;
}

/** A chair meeting that comes together for as many sessions as a test wants. */
export class ChairMeeting {
  private constructor(
    readonly desk: SubmissionDesk,
    readonly presider: Someone,
    readonly attendees: readonly Someone[],
    /** A member who reports what is vetted unless a test says otherwise. */
    readonly author: Someone,
  ) {}

  /** A presider, some further chair members (four unless asked otherwise), and a member who writes. */
  static async gather(world: World, desk: SubmissionDesk, attendees = 4): Promise<ChairMeeting> {
    const presider = await world.chair();
    const others: Someone[] = [];
    for (let i = 0; i < attendees; i++) others.push(await world.chair());
    return new ChairMeeting(desk, presider, others, await world.member());
  }

  /** What `planVettingSession` asks, a week ahead, with an empty agenda unless wished otherwise. */
  input(wishes: SessionWishes = {}): SessionWishes {
    return {
      title: `第${nextNumber()}次主席扩大会议`,
      scheduledAt: '2027-12-01T09:00:00+08:00',
      place: '常委会议室',
      presiderId: this.presider.personId,
      attendeeIds: this.attendees.map((attendee) => attendee.personId),
      submissionIds: [],
      ...wishes,
    };
  }

  /** Shortlisted submissions of the meeting's author. */
  async submissions(count: number): Promise<Ref[]> {
    const made: Ref[] = [];
    for (let i = 0; i < count; i++) made.push(await this.desk.shortlisted(this.author));
    return made;
  }

  /** A planned session on these submissions, or on one new one. */
  async plan(wishes: SessionWishes = {}): Promise<VettingRoom> {
    const submissionIds = wishes.submissionIds ?? (await this.submissions(1)).map(({ id }) => id);
    const { planVettingSession } = await this.desk.office.run<{ planVettingSession: RoomView }>('PlanVettingSession', {
      input: this.input({ ...wishes, submissionIds }),
    });
    return new VettingRoom(this, planVettingSession);
  }

  /** The same, opened by the presider with everybody of the meeting in the room. */
  async open(wishes: SessionWishes = {}): Promise<VettingRoom> {
    const room = await this.plan(wishes);
    await room.open();
    return room;
  }

  /** The same, with the first item shown. */
  async present(wishes: SessionWishes = {}): Promise<VettingRoom> {
    const room = await this.open(wishes);
    await room.present();
    return room;
  }
}
