import type { EntityClass, Platform } from '../../../platform';
import { exportAppointments } from './appointment.exports';
import { defineAppointmentReads } from './appointment.reads';
import { AppointmentResolver } from './appointment.resolver';
import { AppointmentService } from './appointment.service';
import { InformantAppointment } from './informant-appointment.entity';
import { letterRoutes } from './letter.routes';

export const appointmentEntities: EntityClass[] = [InformantAppointment];
export const appointmentResolvers = [AppointmentResolver];

/** Terms of the specially invited informants (特邀信息员), and their letters of appointment (聘书). */
export function createAppointments(platform: Platform): { appointments: AppointmentService; resolvers: object[] } {
  defineAppointmentReads(platform.registry);
  exportAppointments(platform);
  platform.routes.push(letterRoutes);
  const appointments = new AppointmentService();
  return { appointments, resolvers: [new AppointmentResolver(appointments)] };
}

export { informantAppointed, informantAppointmentEnded, type OfAppointment } from './appointment.events';
export { InformantAppointment };
export type { AppointmentService };
