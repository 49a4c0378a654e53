import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface RecordFile {
  id: string;
  name: string;
  url: string;
}
export interface DutyRecord {
  id: string;
  year: number;
  person: Named & { sector: Named | null };
  dutyKey: string;
  on: string;
  title: string;
  count: number;
  attachments: RecordFile[];
}
export interface Activity {
  id: string;
  version: number;
  sector: Named;
  on: string;
  title: string;
  place: string | null;
  yielded: string | null;
  people: Named[];
  mayEdit: boolean;
}
export interface Award {
  id: string;
  year: number;
  title: string;
  person: Named | null;
  sector: Named | null;
  organization: Named | null;
}
export interface Membership {
  id: string;
  person: Named & { sector: Named | null };
  term: string;
  joinedOn: string | null;
  leftOn: string | null;
}
export interface Exemption {
  id: string;
  person: Named & { sector: Named | null };
  year: number;
  reason: string;
  at: string;
}
interface ListVariables {
  filter?: object;
  sort?: object;
  page?: object;
}
type InputVariables = { input: object };

export const recordFields =
  'id year person { id name sector { id name } } dutyKey on title count attachments { id name url }';
export const activityFields = 'id version sector { id name } on title place yielded people { id name } mayEdit';
export const awardFields = 'id year title person { id name } sector { id name } organization { id name }';

export const DutyRecords = gql<{ dutyRecords: Page<DutyRecord> }, ListVariables>`
  query DutyRecords($filter: DutyRecordFilter, $page: PageInput) {
    dutyRecords(filter: $filter, page: $page) { total items { ${recordFields} } }
  }`;
export const RecordDuty = gql<{ recordDuty: { id: string } }, InputVariables>`
  mutation RecordDuty($input: DutyRecordInput!) {
    recordDuty(input: $input) {
      id
    }
  }
`;
export const RemoveDutyRecord = gql<{ removeDutyRecord: unknown }, { id: string; note: string }>`
  mutation RemoveDutyRecord($id: ID!, $note: String!) {
    removeDutyRecord(id: $id, note: $note)
  }
`;

export const SectorActivities = gql<{ sectorActivities: Page<Activity> }, ListVariables>`
  query SectorActivities($filter: SectorActivityFilter, $sort: SectorActivitySort, $page: PageInput) {
    sectorActivities(filter: $filter, sort: $sort, page: $page) { total items { ${activityFields} } }
  }`;
export const SectorActivityById = gql<{ sectorActivity: Activity }, { id: string }>`
  query SectorActivityById($id: ID!) { sectorActivity(id: $id) { ${activityFields} } }`;
export const RecordActivity = gql<{ recordSectorActivity: Activity }, InputVariables>`
  mutation RecordActivity($input: SectorActivityInput!) { recordSectorActivity(input: $input) { ${activityFields} } }`;
export const EditActivity = gql<{ editSectorActivity: Activity }, { id: string; version: number; input: object }>`
  mutation EditActivity($id: ID!, $version: Int!, $input: SectorActivityInput!) {
    editSectorActivity(id: $id, version: $version, input: $input) { ${activityFields} }
  }`;

export const Awards = gql<{ awards: Page<Award> }, ListVariables & { year?: number }>`
  query Awards($year: Int, $filter: AwardFilter, $page: PageInput) {
    awards(year: $year, filter: $filter, page: $page) { total items { ${awardFields} } }
  }`;
export const GiveAward = gql<{ giveAward: { id: string } }, InputVariables>`
  mutation GiveAwardTo($input: AwardInput!) {
    giveAward(input: $input) {
      id
    }
  }
`;
export const WithdrawAward = gql<{ withdrawAward: unknown }, { id: string; note: string }>`
  mutation WithdrawAward($id: ID!, $note: String!) {
    withdrawAward(id: $id, note: $note)
  }
`;

export const Memberships = gql<{ memberships: Page<Membership> }, ListVariables>`
  query Memberships($filter: MembershipFilter, $page: PageInput) {
    memberships(filter: $filter, page: $page) {
      total
      items {
        id
        person {
          id
          name
          sector {
            id
            name
          }
        }
        term
        joinedOn
        leftOn
      }
    }
  }
`;
export const SetMembership = gql<{ setMembership: { id: string } }, InputVariables>`
  mutation SetMembership($input: MembershipInput!) {
    setMembership(input: $input) {
      id
    }
  }
`;
export const Exemptions = gql<{ exemptions: Exemption[] }, { year: number }>`
  query Exemptions($year: Int!) {
    exemptions(year: $year) {
      id
      person {
        id
        name
        sector {
          id
          name
        }
      }
      year
      reason
      at
    }
  }
`;
export const Exempt = gql<{ exempt: { id: string } }, InputVariables>`
  mutation ExemptPerson($input: ExemptionInput!) {
    exempt(input: $input) {
      id
    }
  }
`;
export const EndExemption = gql<{ endExemption: { id: string } }, { id: string }>`
  mutation EndExemption($id: ID!) {
    endExemption(id: $id) {
      id
    }
  }
`;
