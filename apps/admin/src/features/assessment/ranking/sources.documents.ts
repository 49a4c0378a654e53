import { gql } from '../../../platform/graphql';

export interface SourcesOfYear {
  submissions: number;
  byMembers: number;
  memberShare: number | null;
  onBehalfOfSector: number;
  fromVisits: number;
  fromVisitsReported: number;
  informants: number;
  reported: number;
}

export const Sources = gql<{ sourcesOfYear: SourcesOfYear }, { year: number }>`
  query Sources($year: Int!) {
    sourcesOfYear(year: $year) {
      submissions
      byMembers
      memberShare
      onBehalfOfSector
      fromVisits
      fromVisitsReported
      informants
      reported
    }
  }
`;
