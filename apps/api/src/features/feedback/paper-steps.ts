import type { Platform } from '../../platform';
import { taskResultReportReady } from '../supervision';
import { tellAll } from './steps';

/** U9: the offices to which a matter was reported hear that its result report is there. */
export function followPapers({ events }: Platform): void {
  events.on(taskResultReportReady, (tx, { payload }) =>
    tellAll(tx, [
      {
        to: payload.organizationIds.map((organizationId) => ({ organizationId })),
        kind: 'RESULT_REPORT_READY',
        data: {
          title: payload.submissionTitle,
          number: payload.submissionNumber,
          task: payload.taskNumber,
          outcome: payload.outcome,
        },
        submissionId: payload.submissionId,
        taskId: payload.taskId,
      },
    ]),
  );
}
