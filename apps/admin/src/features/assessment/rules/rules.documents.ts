import type { AssessmentState, CoReporterShare, DutyCounting, Level, PointEvent } from '@sanlian/domain';
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
}

const ruleFields = 'key title target counts points { event level points yearlyCap highestLevelOnly coReporters }';

export const RulesOfYear = gql<
  { dutyRules: DutyRule[]; assessmentCycle: { state: AssessmentState } },
  { year: number }
>`
  query RulesOfYear($year: Int!) {
    dutyRules(year: $year) { ${ruleFields} }
    assessmentCycle(year: $year) { state }
  }`;
export const RuleVersions = gql<{ dutyRuleVersions: RuleVersion[] }, { year: number }>`
  query RuleVersions($year: Int!) {
    dutyRuleVersions(year: $year) { version at by { displayName } rules { ${ruleFields} } }
  }`;
export const PreviewRules = gql<{ previewDutyRules: PreviewRow[] }, { year: number; rules: object[] }>`
  query PreviewRules($year: Int!, $rules: [DutyRuleInput!]!) {
    previewDutyRules(year: $year, rules: $rules) {
      person {
        id
        name
      }
      rankBefore
      rankAfter
      pointsBefore
      pointsAfter
    }
  }
`;
export const SaveRules = gql<{ setDutyRules: { key: string }[] }, { year: number; rules: object[] }>`
  mutation SaveRules($year: Int!, $rules: [DutyRuleInput!]!) {
    setDutyRules(year: $year, rules: $rules) {
      key
    }
  }
`;
