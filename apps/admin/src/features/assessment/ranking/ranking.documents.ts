import type { AssessmentState, DutyCounting, Tier } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface DutyProgress {
  key: string;
  title: string;
  target: number;
  done: number;
  met: boolean;
  counts: DutyCounting;
}
export interface AssessedPerson extends Named {
  tier: Tier | null;
  sector: Named | null;
}
export interface AssessmentRow {
  /** The person's. */
  id: string;
  rank: number;
  person: AssessedPerson;
  submitted: number;
  adopted: number;
  instructed: number;
  onBehalfOfSector: number;
  points: number;
  dutyMet: boolean;
  duties: DutyProgress[];
  exempt: boolean;
  exemptionReason: string | null;
  term: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  awards: { id: string; title: string }[];
}
export interface Standing {
  total: number;
  published: boolean;
  publishedAt: string | null;
  state: AssessmentState;
  checkUntil: string | null;
  ruleVersion: number;
}
interface ListVariables {
  year: number;
  filter?: object;
  sort?: object;
  page?: object;
}

export const assessedFields = `
  id rank
  person { id name tier sector { id name } }
  submitted adopted instructed onBehalfOfSector points dutyMet
  duties { key title target done met counts }
  exempt exemptionReason term joinedOn leftOn
  awards { id title }`;

export const AssessmentRows = gql<{ assessment: Page<AssessmentRow> }, ListVariables>`
  query AssessmentRows($year: Int!, $filter: AssessmentFilter, $sort: AssessmentSort, $page: PageInput) {
    assessment(year: $year, filter: $filter, sort: $sort, page: $page) { total items { ${assessedFields} } }
  }`;

/** How the year's assessment stands, and the leading ones for the picture. */
export const AssessmentStanding = gql<
  {
    assessment: Standing & { items: { rank: number; points: number; person: Named }[] };
  },
  { year: number; filter: object; page: object }
>`
  query AssessmentStanding($year: Int!, $filter: AssessmentFilter, $page: PageInput) {
    assessment(year: $year, filter: $filter, sort: { field: RANK, order: ASC }, page: $page) {
      total
      published
      publishedAt
      state
      checkUntil
      ruleVersion
      items {
        rank
        points
        person {
          id
          name
        }
      }
    }
  }
`;

interface Counts {
  rank: number;
  submitted: number;
  adopted: number;
  instructed: number;
  points: number;
}
export interface SectorRow extends Counts {
  sector: Named;
  onBehalfOfSector: number;
  members: number;
  pointsPerMember: number;
  dutyMetRatio: number;
}
export const SectorRows = gql<{ sectorAssessment: SectorRow[] }, { year: number }>`
  query SectorRows($year: Int!) {
    sectorAssessment(year: $year) {
      rank
      sector {
        id
        name
      }
      members
      submitted
      onBehalfOfSector
      adopted
      instructed
      points
      pointsPerMember
      dutyMetRatio
    }
  }
`;

export interface UnitRow extends Counts {
  organization: Named;
}
export const UnitRows = gql<{ unitAssessment: UnitRow[] }, { year: number }>`
  query UnitRows($year: Int!) {
    unitAssessment(year: $year) {
      rank
      organization {
        id
        name
      }
      submitted
      adopted
      instructed
      points
    }
  }
`;
