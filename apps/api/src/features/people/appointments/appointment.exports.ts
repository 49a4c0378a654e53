import type { Platform } from '../../../platform';
import { day, label, text, yesNo, type Listed } from '../../../platform/exports';
import type { AppointmentFilter, AppointmentSort } from './appointment.input';
import { appointmentsQuery } from './appointment.lists';

/** Terms of informants as a table. */
export function exportAppointments({ exports }: Platform): void {
  exports.add<Listed<AppointmentFilter, AppointmentSort>>({
    list: 'informantAppointments',
    type: 'InformantAppointment',
    zh: '特邀信息员聘期',
    en: 'Informants’ terms',
    columns: [
      text('聘书编号', 'Number', 'number', { width: 12 }),
      text('姓名', 'Name', 'person.name', { width: 12 }),
      label('来源', 'Comes from', 'person.informantSource', 'InformantSource'),
      text('界别', 'Sector', 'person.sector.name', { width: 16 }),
      text('单位', 'Organization', 'person.organization.name', { width: 28 }),
      day('聘期自', 'From', 'from'),
      day('聘期至', 'Until', 'until'),
      day('发证日期', 'Issued', 'issuedOn'),
      yesNo('在聘', 'Runs today', 'current'),
      day('提前终止', 'Ended', 'endedOn'),
      text('备注', 'Note', 'note', { width: 30 }),
    ],
    query: (_, { filter, sort }) => appointmentsQuery(filter ?? null, sort ?? null),
  });
}
