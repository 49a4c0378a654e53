import type { TaskOutcome } from '@sanlian/domain';
import { newKey, request } from '../../../platform/graphql';
import { MoveTask, RecordProgress } from '../supervision.documents';
import { TaskVersion, type DepartmentTask } from './department.documents';

export interface Report {
  task: DepartmentTask;
  attachmentIds: string[];
}
export interface ProgressReport extends Report {
  handlingOpinion: string | null;
  progress: string;
  effect: string | null;
}
export interface ResultReport extends Report {
  outcome: TaskOutcome;
  followUpOn: string | null;
  note: string | null;
  /** What is written beside the files of a result. */
  filesTitle: string;
}

/** Sends progress; the same words sent again after a lost answer count once. */
export function makeProgressSender() {
  let sent = { key: newKey(), text: '' };
  return async ({ task, ...words }: ProgressReport) => {
    const input = { taskId: task.id, ...words };
    const text = JSON.stringify(input);
    if (text !== sent.text) sent = { key: newKey(), text };
    return request(RecordProgress, { input }, { idempotencyKey: sent.key });
  };
}

/** Sends a result. Files go ahead of it as progress, since they belong to what was done. */
export function makeResultSender() {
  const sendProgress = makeProgressSender();
  return async ({ task, outcome, followUpOn, note, attachmentIds, filesTitle }: ResultReport) => {
    let { version } = task;
    if (attachmentIds.length > 0) {
      await sendProgress({ task, handlingOpinion: null, progress: filesTitle, effect: null, attachmentIds });
      version = (await request(TaskVersion, { id: task.id })).supervisionTask.version;
    }
    return request(MoveTask, {
      input: {
        id: task.id,
        version,
        action: 'REPORT_RESULT',
        outcome,
        ...(followUpOn ? { followUpOn } : {}),
        ...(note ? { note } : {}),
      },
    });
  };
}
