import type { AttendanceWay } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface Mine {
  invited: boolean;
  attendedDays: string[];
}
export interface TrainingRow {
  id: string;
  version: number;
  title: string;
  startsOn: string;
  endsOn: string;
  place: string | null;
  lecturers: string[];
  invitedCount: number;
  attendedCount: number;
  mine: Mine | null;
}
export interface Training extends TrainingRow {
  presentToday: number;
}
export interface TrainingPersonRow {
  id: string;
  person: Named & { sector: Named | null };
  invited: boolean;
  attendances: { day: string; way: AttendanceWay; at: string; by: { displayName: string } }[];
}
export interface AttendanceCode {
  code: string;
  renewAt: string;
  validUntil: string;
}

const row = `id version title startsOn endsOn place lecturers invitedCount attendedCount mine { invited attendedDays }`;

export const Trainings = gql<{ trainingPage: Page<TrainingRow> }, { filter?: object; sort?: object; page?: object }>`
  query Trainings($filter: TrainingFilter, $sort: TrainingSort, $page: PageInput) {
    trainingPage(filter: $filter, sort: $sort, page: $page) { total items { ${row} } }
  }`;
export const TrainingById = gql<{ training: Training }, { id: string }>`
  query Training($id: ID!) { training(id: $id) { ${row} presentToday } }`;
export const TrainingPeople = gql<
  { trainingPeople: Page<TrainingPersonRow> },
  { id: string; filter?: object; page?: object }
>`
  query TrainingPeople($id: ID!, $filter: TrainingPeopleFilter, $page: PageInput) {
    trainingPeople(id: $id, filter: $filter, page: $page) {
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
        invited
        attendances {
          day
          way
          at
          by {
            displayName
          }
        }
      }
    }
  }
`;
/** What somebody was invited to and came to in a year. */
export const TrainingRecord = gql<
  { trainingRecord: (Mine & { id: string; training: Pick<TrainingRow, 'id' | 'title' | 'startsOn' | 'endsOn'> })[] },
  { personId: string; year: number }
>`
  query TrainingRecord($personId: ID!, $year: Int) {
    trainingRecord(personId: $personId, year: $year) {
      id
      invited
      attendedDays
      training {
        id
        title
        startsOn
        endsOn
      }
    }
  }
`;
/** Everybody of a training, as little of each as names are found by. */
export const TrainingNames = gql<
  { trainingPeople: Page<{ person: Named; invited: boolean }> },
  { id: string; filter?: object; page: object }
>`
  query TrainingNames($id: ID!, $filter: TrainingPeopleFilter, $page: PageInput) {
    trainingPeople(id: $id, filter: $filter, page: $page) {
      total
      items {
        person {
          id
          name
        }
        invited
      }
    }
  }
`;
/** Active people of a sector or a tier, to be invited together. */
export const PeopleToInvite = gql<{ people: Page<Named> }, { filter: object; page: object }>`
  query PeopleToInvite($filter: PersonFilter, $page: PageInput) {
    people(filter: $filter, page: $page) {
      total
      items {
        id
        name
      }
    }
  }
`;

interface Saved {
  id: string;
  version: number;
}
export const PlanTraining = gql<{ planTraining: Saved }, { input: object }>`
  mutation PlanTraining($input: TrainingInput!) {
    planTraining(input: $input) {
      id
      version
    }
  }
`;
export const EditTraining = gql<{ editTraining: Saved }, { id: string; version: number; input: object }>`
  mutation EditTraining($id: ID!, $version: Int!, $input: TrainingInput!) {
    editTraining(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`;
export const RecordAttendance = gql<
  { recordAttendance: { id: string } },
  { trainingId: string; personIds: string[]; days: string[] | null }
>`
  mutation RecordAttendance($trainingId: ID!, $personIds: [ID!]!, $days: [LocalDate!]) {
    recordAttendance(trainingId: $trainingId, personIds: $personIds, days: $days) {
      id
    }
  }
`;
export const WithdrawAttendance = gql<
  { withdrawAttendance: { id: string } },
  { trainingId: string; personIds: string[]; days: string[]; note: string | null }
>`
  mutation WithdrawAttendance($trainingId: ID!, $personIds: [ID!]!, $days: [LocalDate!], $note: String) {
    withdrawAttendance(trainingId: $trainingId, personIds: $personIds, days: $days, note: $note) {
      id
    }
  }
`;
export const OpenAttendance = gql<{ openAttendance: AttendanceCode }, { trainingId: string; day: string }>`
  mutation OpenAttendance($trainingId: ID!, $day: LocalDate!) {
    openAttendance(trainingId: $trainingId, day: $day) {
      code
      renewAt
      validUntil
    }
  }
`;
export const AttendTraining = gql<
  { attendTraining: { id: string; title: string; place: string | null; mine: Mine | null } },
  { code: string }
>`
  mutation AttendTraining($code: String!) {
    attendTraining(code: $code) {
      id
      title
      place
      mine {
        invited
        attendedDays
      }
    }
  }
`;
