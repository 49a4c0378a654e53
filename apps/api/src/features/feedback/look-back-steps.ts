import type { Platform } from '../../platform';
import { lookBackFound } from '../supervision';
import { recordSteps, tellAll } from './steps';

/**
 * What the year-end look-back found, as reporters (F1) and the lead department hear of it. The words of a finding are
 * between both sides of the oversight and that department, so they stand in no timeline.
 */
export function followLookBacks({ events }: Platform): void {
  events.on(lookBackFound, async (tx, event) => {
    const { submissionId, submissionNumber, submissionTitle, taskId, taskNumber, leadOrganization } = event.payload;
    const { year, finding, previous, reopened, note } = event.payload;
    const named = { title: submissionTitle, number: submissionNumber, finding };
    await recordSteps(tx, [
      {
        submissionId,
        taskId,
        kind: event.kind,
        data: { task: taskNumber, year, finding, reopened },
        news: finding === previous ? null : { kind: 'FINDING', data: named },
      },
    ]);
    if (taskId === null || leadOrganization === null) return;
    const to = [{ organizationId: leadOrganization.id }];
    const data = { ...named, task: taskNumber, note };
    await tellAll(tx, [{ to, kind: 'TASK_FINDING', data, submissionId, taskId }]);
  });
}
