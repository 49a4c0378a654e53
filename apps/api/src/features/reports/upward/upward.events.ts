import type { Level } from '@sanlian/domain';
import { eventKind } from '../../../platform';
import type { Named } from '../report.events';

/** What every event of a report upward tells; its subject is `{ type: 'UpwardReport', id: upwardReportId }`. */
interface OfUpwardReport {
  upwardReportId: string;
  submissionId: string;
  recipient: Named;
  /** Of the recipient. */
  level: Level | null;
}

export const upwardReported = eventKind<OfUpwardReport & { sentAt: number }>('upward.reported');
/** It was adopted there; where `corrected`, what had been recorded was set right. */
export const upwardAdopted = eventKind<OfUpwardReport & { adoptedAt: number; note: string | null; corrected: boolean }>(
  'upward.adopted',
);
