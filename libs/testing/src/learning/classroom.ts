import type { Tier } from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';

export interface TrainingWishes {
  title?: string;
  startsOn?: string;
  endsOn?: string;
  place?: string;
  lecturers?: string[];
  invitedIds?: string[];
}
export interface Planned extends Ref {
  version: number;
  title: string;
  invitedCount: number;
  attendedCount: number;
  mine: { invited: boolean; attendedDays: string[] } | null;
}
export interface BriefingWishes {
  title?: string;
  body?: string;
  audience?: Tier[];
  attachmentIds?: string[];
}
export interface Briefed extends Ref {
  title: string;
  readAt: string | null;
  readCount: number;
  audienceCount: number;
}

const PLANNED = 'id version title invitedCount attendedCount mine { invited attendedDays }';
const BRIEFED = 'id title readAt readCount audienceCount';

/** Plans trainings and publishes briefings as the office. */
export class Classroom {
  private constructor(
    readonly world: World,
    readonly office: Someone,
  ) {}

  static async open(world: World): Promise<Classroom> {
    return new Classroom(world, await world.office());
  }

  /** What `planTraining` asks: two days in May 2026 unless told otherwise. */
  trainingInput(wishes: TrainingWishes = {}) {
    return {
      title: `履职能力培训${nextNumber()}`,
      startsOn: '2026-05-11',
      endsOn: '2026-05-12',
      lecturers: ['王教授'],
      ...wishes,
    };
  }

  async training(wishes: TrainingWishes = {}): Promise<Planned> {
    const { planTraining } = await this.office.run<{ planTraining: Planned }>(
      `mutation ($input: TrainingInput!) { planTraining(input: $input) { ${PLANNED} } }`,
      { input: this.trainingInput(wishes) },
    );
    return planTraining;
  }

  /** How it stands, as this viewer sees it. */
  async look(id: string, viewer: Someone = this.office): Promise<Planned> {
    const { training } = await viewer.run<{ training: Planned }>(
      `query ($id: ID!) { training(id: $id) { ${PLANNED} } }`,
      { id },
    );
    return training;
  }

  async briefing(wishes: BriefingWishes = {}): Promise<Briefed> {
    const input = { title: `政情通报${nextNumber()}`, body: '本月全市经济运行情况。', ...wishes };
    const { publishBriefing } = await this.office.run<{ publishBriefing: Briefed }>(
      `mutation ($input: BriefingInput!) { publishBriefing(input: $input) { ${BRIEFED} } }`,
      { input },
    );
    return publishBriefing;
  }
}
