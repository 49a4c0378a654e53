import type { DeclineReason, SubmissionAction, SubmissionChannel, SubmissionStatus, Urgency } from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';

/** A submission as builders hand it on. */
export interface Handed extends Ref {
  version: number;
  number: string | null;
  title: string;
  status: SubmissionStatus;
}

export interface ReporterWish {
  personId?: string;
  organizationId?: string;
  lead?: boolean;
  nameDisclosed?: boolean;
}

export interface SubmissionWishes {
  title?: string;
  categoryId?: string;
  channel?: SubmissionChannel;
  situation?: string;
  analysis?: string;
  suggestion?: string;
  sectorId?: string;
  onBehalfOfSector?: boolean;
  reporters?: ReporterWish[];
  urgency?: Urgency;
  consentToPublish?: boolean;
  visitId?: string;
  attachmentIds?: string[];
  concernId?: string;
}

export interface MoveWishes {
  note?: string;
  declineReason?: DeclineReason;
  version?: number;
}

const HANDED = 'id version number title status';

/** Writes, hands in and moves submissions, as whoever is named. */
export class SubmissionDesk {
  private constructor(
    readonly office: Someone,
    /** A category that everything is written under unless told otherwise. */
    readonly categoryId: string,
  ) {}

  /** A desk with an information office of its own. */
  static async open(world: World): Promise<SubmissionDesk> {
    const office = await world.office();
    const { categories } = await office.run<{ categories: Ref[] }>('Categories');
    const [first] = categories;
    if (!first) throw new Error('There is no category');
    return new SubmissionDesk(office, first.id);
  }

  /** A complete input: title, category, situation, suggestion. */
  input(wishes: SubmissionWishes = {}): SubmissionWishes & { title: string; categoryId: string } {
    return {
      title: `关于第${nextNumber()}号路口信号灯的建议`,
      categoryId: this.categoryId,
      channel: 'MEMBER',
      situation: '早晚高峰车流量大,行人过街等待时间长。',
      suggestion: '增设行人专用信号灯,优化配时。',
      ...wishes,
    };
  }

  async draft(author: Someone, wishes: SubmissionWishes = {}): Promise<Handed> {
    const { draftSubmission } = await author.run<{ draftSubmission: Handed }>(
      `mutation ($input: SubmissionInput!) { draftSubmission(input: $input) { ${HANDED} } }`,
      { input: this.input(wishes) },
    );
    return draftSubmission;
  }

  /** A draft that its author handed in. */
  async submit(author: Someone, wishes: SubmissionWishes = {}): Promise<Handed> {
    return this.move(author, await this.draft(author, wishes), 'SUBMIT');
  }

  /** One that passed the first review. */
  async shortlisted(author: Someone, wishes: SubmissionWishes = {}): Promise<Handed> {
    return this.move(this.office, await this.submit(author, wishes), 'SHORTLIST');
  }

  /** Moves it from the state in which it was handed over. */
  async move(
    mover: Someone,
    { id, version }: Pick<Handed, 'id' | 'version'>,
    action: SubmissionAction,
    wishes: MoveWishes = {},
  ): Promise<Handed> {
    const { moveSubmission } = await mover.run<{ moveSubmission: Handed }>(
      `mutation ($input: MoveSubmissionInput!) { moveSubmission(input: $input) { ${HANDED} } }`,
      { input: { id, version, action, ...wishes } },
    );
    return moveSubmission;
  }

  /** How it stands, as the office sees it. */
  async look(id: string, viewer: Someone = this.office): Promise<Handed> {
    const { submission } = await viewer.run<{ submission: Handed }>(
      `query ($id: ID!) { submission(id: $id) { ${HANDED} } }`,
      { id },
    );
    return submission;
  }
}
