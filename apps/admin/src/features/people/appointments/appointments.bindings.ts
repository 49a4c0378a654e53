import type { Binding } from '../../../platform/data';
import { AppointInformant, Appointments } from './appointments.documents';

type Values = Record<string, unknown>;

export const toAppointmentInput = (data: Values) => ({
  personId: data['personId'] ?? '',
  source: data['source'],
  from: data['from'] ?? '',
  until: data['until'] ?? '',
  number: data['number'] || null,
  issuedOn: data['issuedOn'] || null,
  note: data['note'] || null,
});

export const appointmentsBinding: Binding = {
  resource: 'informantAppointments',
  list: {
    document: Appointments,
    sort: { from: 'FROM', until: 'UNTIL', number: 'NUMBER', name: 'NAME' },
  },
  create: { document: AppointInformant, variables: (data) => ({ input: toAppointmentInput(data) }) },
};
