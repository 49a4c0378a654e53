import type { InformantSource } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../people.documents';

export interface Appointment {
  id: string;
  version: number;
  person: Named & { informantSource: InformantSource | null; sector: Named | null; organization: Named | null };
  /** 'YYYY-MM-DD', as the other days. */
  from: string;
  until: string;
  number: string;
  issuedOn: string;
  endedOn: string | null;
  note: string | null;
  current: boolean;
}

const fields = `id version from until number issuedOn endedOn note current
  person { id name informantSource sector { id name } organization { id name } }`;

export const Appointments = gql<
  { informantAppointments: Page<Appointment> },
  { filter?: object; sort?: object; page?: object }
>`
  query InformantAppointments($filter: AppointmentFilter, $sort: AppointmentSort, $page: PageInput) {
    informantAppointments(filter: $filter, sort: $sort, page: $page) { total items { ${fields} } }
  }`;
export const AppointInformant = gql<{ appointInformant: Appointment }, { input: object }>`
  mutation AppointInformant($input: AppointmentInput!) { appointInformant(input: $input) { ${fields} } }`;
export const RenewInformant = gql<{ renewInformant: { id: string } }, { id: string; input: object }>`
  mutation RenewInformant($id: ID!, $input: RenewalInput!) {
    renewInformant(id: $id, input: $input) {
      id
    }
  }
`;
export const EndAppointment = gql<
  { endInformantAppointment: { id: string } },
  { id: string; version: number; endedOn: string; note: string | null }
>`
  mutation EndInformantAppointment($id: ID!, $version: Int!, $endedOn: LocalDate!, $note: String) {
    endInformantAppointment(id: $id, version: $version, endedOn: $endedOn, note: $note) {
      id
    }
  }
`;
