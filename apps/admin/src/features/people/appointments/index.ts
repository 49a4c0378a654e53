import InformantIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import { lazy } from 'react';
import type { MenuEntry, SliceResource } from '../../../platform/slice';
import { appointmentsBinding } from './appointments.bindings';

export const appointmentResource: SliceResource = {
  binding: appointmentsBinding,
  list: lazy(() => import('./AppointmentList')),
  create: lazy(() => import('./AppointmentCreate')),
  represents: 'number',
};
export const appointmentMenu: MenuEntry = {
  section: 'links',
  to: '/informantAppointments',
  label: 'resources.informantAppointments.name',
  icon: InformantIcon,
  when: ({ is }) => is('INFO_OFFICE', 'ADMIN', 'CHAIR_MEMBER', 'INFORMANT'),
};
