import type {
  AssessmentGroup,
  AssessmentState,
  CoReporterShare,
  DutyCounting,
  Level,
  PointEvent,
} from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export interface PointRule {
  event: PointEvent;
  level: Level | null;
  points: number;
  yearlyCap: number | null;
  highestLevelOnly: boolean;
  coReporters: CoReporterShare;
}
export interface DutyRule {
  key: string;
  title: string;
  target: number;
  counts: DutyCounting;
  points: PointRule[];
}
export interface RuleVersion {
  version: number;
  at: string;
  by: { displayName: string } | null;
  rules: DutyRule[];
}
export interface PreviewRow {
  person: Named;
  rankBefore: number;
  rankAfter: number;
  pointsBefore: number;
  pointsAfter: number;
  dutyMetBefore: boolean;
  dutyMetAfter: boolean;
}

const ruleFields = 'key title target counts points { event level points yearlyCap highestLevelOnly coReporters }';

export const RulesOfYear = gql<
  { dutyRules: DutyRule[]; assessment: { ruleVersion: number; state: AssessmentState } },
  { year: number }
>`
  query RulesOfYear($year: Int!) {
    dutyRules(year: $year) { ${ruleFields} }
    assessment(year: $year, page: { limit: 1 }) { ruleVersion state }
  }`;
export const RuleVersions = gql<{ dutyRuleVersions: RuleVersion[] }, { year: number }>`
  query RuleVersions($year: Int!) {
    dutyRuleVersions(year: $year) { version at by { displayName } rules { ${ruleFields} } }
  }`;
export const PreviewRules = gql<
  { previewDutyRules: PreviewRow[] },
  { year: number; rules: object[]; group: AssessmentGroup }
>`
  query PreviewRules($year: Int!, $rules: [DutyRuleInput!]!, $group: AssessmentGroup) {
    previewDutyRules(year: $year, rules: $rules, group: $group) {
      person {
        id
        name
      }
      rankBefore
      rankAfter
      pointsBefore
      pointsAfter
      dutyMetBefore
      dutyMetAfter
    }
  }
`;
export const SaveRules = gql<{ setDutyRules: { key: string }[] }, { year: number; rules: object[]; version: number }>`
  mutation SaveRules($year: Int!, $rules: [DutyRuleInput!]!, $version: Int) {
    setDutyRules(year: $year, rules: $rules, version: $version) {
      key
    }
  }
`;
