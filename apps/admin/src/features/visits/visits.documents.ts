import type { ClueStatus, SubmissionStatus, Tier } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface PersonOfVisit extends Named {
  sector: Named | null;
}
export interface CampaignRow {
  id: string;
  version: number;
  title: string;
  year: number;
  half: 1 | 2;
  leader: Named & { tier: Tier | null };
  memberCount: number;
  visitedCount: number;
  assignedCount: number;
  collectedCount: number;
  adoptedCount: number;
  reportedCount: number;
  clueCount: number;
  mayEdit: boolean;
  mayRecord: boolean;
}
export interface Assigned {
  person: PersonOfVisit;
  visitors: Named[];
}
export interface Campaign extends CampaignRow {
  members: (Assigned & { visited: boolean })[];
}
export interface MemberRow extends Assigned {
  id: string;
  campaign: { id: string; title: string; mayRecord: boolean };
  visits: { id: string; at: string }[];
  visited: boolean;
}
export interface VisitRow {
  id: string;
  at: string;
  campaign: { id: string; title: string };
  visited: PersonOfVisit;
  visitors: Named[];
  place: string | null;
  demands: string | null;
  submissions: { id: string }[];
}
export interface Visit extends Omit<VisitRow, 'submissions'> {
  version: number;
  dutyPerformance: string | null;
  submissions: { id: string; number: string | null; title: string; status: SubmissionStatus }[];
  clues: { id: string; summary: string; status: ClueStatus }[];
  recordedBy: { displayName: string };
  recordedAt: string;
  mayEdit: boolean;
}

type ListVariables = { filter?: object; sort?: object; page?: object };

const named = '{ id name }';
const person = '{ id name sector { id name } }';
const campaignRow = `id version title year half leader { id name tier } memberCount visitedCount assignedCount
  collectedCount adoptedCount reportedCount clueCount mayEdit mayRecord`;
const campaign = `${campaignRow} members { person ${person} visitors ${named} visited }`;
const visitRow = `id at campaign { id title } visited ${person} visitors ${named} place demands`;
const visit = `${visitRow} version dutyPerformance submissions { id number title status } clues { id summary status }
  recordedBy { displayName } recordedAt mayEdit`;

export const VisitCampaigns = gql<{ visitCampaigns: CampaignRow[] }, { year?: number | undefined }>`
  query VisitCampaignRows($year: Int) { visitCampaigns(year: $year) { ${campaignRow} } }`;
export const VisitCampaignById = gql<{ visitCampaign: Campaign }, { id: string }>`
  query VisitCampaignById($id: ID!) { visitCampaign(id: $id) { ${campaign} } }`;
export const PlanCampaign = gql<{ planVisitCampaign: Campaign }, { input: object }>`
  mutation PlanCampaign($input: VisitCampaignInput!) { planVisitCampaign(input: $input) { ${campaign} } }`;
export const EditCampaign = gql<{ editVisitCampaign: Campaign }, { id: string; version: number; input: object }>`
  mutation EditCampaign($id: ID!, $version: Int!, $input: VisitCampaignInput!) {
    editVisitCampaign(id: $id, version: $version, input: $input) { ${campaign} }
  }`;
export const ProposeVisitors = gql<{ proposeVisitors: Assigned[] }, { id: string; visitorIds: string[] | null }>`
  query ProposeVisitors($id: ID!, $visitorIds: [ID!]) {
    proposeVisitors(campaignId: $id, visitorIds: $visitorIds) { person ${person} visitors ${named} }
  }`;
export const AssignVisitors = gql<
  { assignVisitors: { id: string } },
  { id: string; version: number; assignments: { memberId: string; visitorIds: string[] }[] }
>`
  mutation AssignVisitors($id: ID!, $version: Int!, $assignments: [VisitorAssignmentInput!]!) {
    assignVisitors(campaignId: $id, version: $version, assignments: $assignments) {
      id
    }
  }
`;
export const CampaignMembers = gql<{ campaignMembers: Page<MemberRow> }, ListVariables>`
  query CampaignMembers($filter: CampaignMemberFilter, $page: PageInput) {
    campaignMembers(filter: $filter, page: $page) {
      total
      items { id campaign { id title mayRecord } person ${person} visitors ${named} visits { id at } visited }
    }
  }`;
export const Visits = gql<{ visits: Page<VisitRow> }, ListVariables>`
  query Visits($filter: VisitFilter, $sort: VisitSort, $page: PageInput) {
    visits(filter: $filter, sort: $sort, page: $page) { total items { ${visitRow} submissions { id } } }
  }`;
export const VisitById = gql<{ visit: Visit }, { id: string }>`
  query VisitById($id: ID!) { visit(id: $id) { ${visit} } }`;
export const RecordVisit = gql<{ recordVisit: { id: string } }, { input: object }>`
  mutation RecordVisitOnPhone($input: VisitInput!) {
    recordVisit(input: $input) {
      id
    }
  }
`;
export const EditVisit = gql<{ editVisit: { id: string } }, { id: string; version: number; input: object }>`
  mutation EditVisit($id: ID!, $version: Int!, $input: VisitInput!) {
    editVisit(id: $id, version: $version, input: $input) {
      id
    }
  }
`;
/** Whom a visit that is being recorded is about. */
export const WhoIsVisited = gql<{ campaignMembers: Page<MemberRow> }, { filter: object }>`
  query WhoIsVisited($filter: CampaignMemberFilter!) {
    campaignMembers(filter: $filter, page: { limit: 1 }) {
      total
      items { id campaign { id title mayRecord } person ${person} visitors ${named} visits { id at } visited }
    }
  }`;
interface Candidate extends PersonOfVisit {
  tier: Tier | null;
}
/** Those of a sector, or all, who may be members of a campaign. */
export const PeopleToVisit = gql<{ people: Page<Candidate> }, { filter: object; page: object }>`
  query PeopleToVisit($filter: PersonFilter, $page: PageInput) {
    people(filter: $filter, sort: { field: NAME, order: ASC }, page: $page) {
      total
      items {
        id
        name
        tier
        sector {
          id
          name
        }
      }
    }
  }
`;
