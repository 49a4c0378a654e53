import type { Finding } from '@sanlian/domain';
import { eventKind } from '../../../platform';
import type { OfTask } from '../supervision.events';

/** What every event of a look-back tells; its subject is `{ type: 'LookBack', id: lookBackId }`. */
interface OfLookBack {
  lookBackId: string;
  year: number;
}

/** U8: the list of the year was made. */
export const lookBackOpened = eventKind<OfLookBack & { total: number }>('lookBack.opened');
/** Matters that arose after the opening came onto the list, or left it. */
export const lookBackListChanged = eventKind<
  OfLookBack & { added: { taskId: string | null; submissionId: string }[]; removed: string[] }
>('lookBack.listChanged');
/** A matter was found so, or its finding changed; `previous` is what it was before. The subject is the entry. */
export const lookBackFound = eventKind<
  OfLookBack &
    Pick<OfTask, 'submissionId' | 'submissionNumber' | 'submissionTitle' | 'leadOrganization'> & {
      entryId: string;
      taskId: string | null;
      taskNumber: string | null;
      finding: Finding;
      previous: Finding | null;
      /** This finding reopened the task. */
      reopened: boolean;
      note: string;
    }
>('lookBack.found');
export const lookBackClosed = eventKind<OfLookBack & { total: number }>('lookBack.closed');
/** The report of a closed look-back was made, with the hash of its content. */
export const lookBackReportMade = eventKind<
  OfLookBack & { fileId: string; name: string; size: number; sha256: string }
>('lookBack.reportMade');
/** The chair meeting heard the result, or the record of that was `amended`. */
export const lookBackHeard = eventKind<OfLookBack & { heardOn: string; resolution: string; amended: boolean }>(
  'lookBack.heard',
);
