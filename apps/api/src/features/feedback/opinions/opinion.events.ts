import { eventKind } from '../../../platform';

/** What every event of an office's opinion tells; its subject is `{ type: 'OfficeOpinion', id: opinionId }`. */
interface OfOpinion {
  opinionId: string;
  organization: { id: string; name: string };
}

/** F3: an office said what it thinks of the work; `byOffice` where the information office wrote it down. */
export const officeOpinionRecorded = eventKind<OfOpinion & { byOffice: boolean }>('officeOpinion.recorded');
/** F3: it was answered, or the answer `corrected`. */
export const officeOpinionAnswered = eventKind<OfOpinion & { answer: string; corrected: boolean }>(
  'officeOpinion.answered',
);
