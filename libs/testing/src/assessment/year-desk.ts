import type {
  AssessmentState,
  CoReporterShare,
  DutyCounting,
  Level,
  PointEvent,
  PublicationScope,
} from '@sanlian/domain';
import type { Someone } from '../graphql/call';

/** A row of the assessment as builders hand it on. */
export interface AssessedRow {
  rank: number;
  person: { id: string };
  submitted: number;
  onBehalfOfSector: number;
  adopted: number;
  instructed: number;
  points: number;
  dutyMet: boolean;
  exempt: boolean;
  exemptionReason: string | null;
  term: string | null;
  duties: { key: string; done: number; met: boolean; counts: DutyCounting }[];
  awards: { title: string }[];
}
export interface AssessedYear {
  total: number;
  published: boolean;
  state: AssessmentState;
  ruleVersion: number;
  items: AssessedRow[];
}
export interface PointRuleWish {
  event: PointEvent;
  points: number;
  level?: Level;
  yearlyCap?: number;
  highestLevelOnly?: boolean;
  coReporters?: CoReporterShare;
}
export interface DutyRuleWish {
  key: string;
  title: string;
  target: number;
  points?: PointRuleWish[];
}
export interface CycleNow {
  state: AssessmentState;
  checkUntil: string | null;
  scope: PublicationScope;
}

const ROW =
  'rank person { id } submitted onBehalfOfSector adopted instructed points dutyMet exempt exemptionReason term duties { key done met counts } awards { title }';

/** The assessment of one year, as whoever is named sees it and works on it. */
export class YearDesk {
  constructor(
    readonly year: number,
    readonly office: Someone,
  ) {}

  /** The page that somebody sees. */
  async page(viewer: Someone = this.office, filter: object = {}, more: object = {}): Promise<AssessedYear> {
    const { assessment } = await viewer.run<{ assessment: AssessedYear }>(
      `query ($year: Int!, $filter: AssessmentFilter, $sort: AssessmentSort, $page: PageInput, $live: Boolean) {
        assessment(year: $year, filter: $filter, sort: $sort, page: $page, live: $live) {
          total published state ruleVersion items { ${ROW} }
        }
      }`,
      { year: this.year, filter, page: { limit: 200 }, ...more },
    );
    return assessment;
  }

  /** Somebody's row, as a viewer sees it; undefined where it isn't shown. */
  async row(personId: string, viewer: Someone = this.office, filter: object = {}): Promise<AssessedRow | undefined> {
    return (await this.page(viewer, filter)).items.find(({ person }) => person.id === personId);
  }

  async points(personId: string): Promise<number | undefined> {
    return (await this.row(personId))?.points;
  }

  setRules(rules: readonly DutyRuleWish[]): Promise<object> {
    return this.office.run('SetDutyRules', { year: this.year, rules });
  }

  /** A year whose only duty carries these point rules. */
  earning(...points: PointRuleWish[]): Promise<object> {
    return this.setRules([{ key: 'information', title: '信息', target: 1, points }]);
  }

  async recordDuty(input: object): Promise<{ id: string }> {
    const { recordDuty } = await this.office.run<{ recordDuty: { id: string } }>(
      'mutation ($input: DutyRecordInput!) { recordDuty(input: $input) { id } }',
      { input: { year: this.year, dutyKey: 'proposal', on: `${this.year}-03-01`, title: '提案', ...input } },
    );
    return recordDuty;
  }

  async openCheck(): Promise<CycleNow> {
    const { openAssessmentCheck } = await this.office.run<{ openAssessmentCheck: CycleNow }>(
      'mutation ($year: Int!) { openAssessmentCheck(year: $year) { state checkUntil scope } }',
      { year: this.year },
    );
    return openAssessmentCheck;
  }

  /** An objection of somebody to their own assessment. */
  async object(person: Someone, text = '少计了一件批示。'): Promise<{ id: string }> {
    const { objectToAssessment } = await person.run<{ objectToAssessment: { id: string } }>(OBJECT, {
      year: this.year,
      text,
    });
    return objectToAssessment;
  }

  answer(id: string, answer = '已核实。'): Promise<object> {
    return this.office.run(
      'mutation ($id: ID!, $answer: String!) { answerObjection(id: $id, answer: $answer) { id } }',
      {
        id,
        answer,
      },
    );
  }

  publish(): Promise<object> {
    return this.office.run('PublishAssessment', { year: this.year });
  }
}

/** The mutation of an objection, for whoever is refused it. */
export const OBJECT = 'mutation ($year: Int!, $text: String!) { objectToAssessment(year: $year, text: $text) { id } }';
