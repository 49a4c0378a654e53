import { eventKind } from '../../../platform';

/** What every event of an appointment tells; its subject is `{ type: 'InformantAppointment', id: appointmentId }`. */
export interface OfAppointment {
  appointmentId: string;
  personId: string;
  number: string;
  /** 'YYYY-MM-DD', as `until`. */
  from: string;
  until: string;
}

/** Somebody is an informant for a term; where `renewed`, once more. */
export const informantAppointed = eventKind<OfAppointment & { renewed: boolean }>('informant.appointed');
/** A term ended before its time. */
export const informantAppointmentEnded = eventKind<OfAppointment & { endedOn: string; note: string | null }>(
  'informant.appointmentEnded',
);
