import { reachesViceChair, type NotificationData, type NotificationKind, type TaskReminder } from '@sanlian/domain';
import type { Platform } from '../../platform';
import { taskReminded, taskUrged, type OfTask } from '../supervision';
import { accountsOfOffice, bureaus } from './addressees';
import { recordSteps, tellAll, type Addressee, type News } from './steps';

/** Urging, and what the clock reminds of: departments hear of the first, those who are to act of the second. */
export function followUrging({ events }: Platform): void {
  events.onMany(taskUrged, async (tx, found) => {
    await recordSteps(
      tx,
      found.map(({ kind, payload: { submissionId, taskId, taskNumber, note, level, automatic } }) => ({
        submissionId,
        taskId,
        kind,
        note,
        data: { task: taskNumber, level, automatic },
      })),
    );
    await tellAll(
      tx,
      found.map(({ payload }) => {
        const { level, note, leadOrganization, assistingOrganizations, responsibleViceChairId } = payload;
        const departments = [...(leadOrganization ? [leadOrganization] : []), ...assistingOrganizations];
        const to: Addressee[] = departments.map(({ id }) => ({ organizationId: id }));
        if (responsibleViceChairId !== null && reachesViceChair(level)) to.push({ personId: responsibleViceChairId });
        return newsOf(payload, 'TASK_URGED', to, { level, note: note ?? '' });
      }),
    );
  });
  events.onMany(taskReminded, async (tx, found) => {
    const bureau = await bureaus(tx);
    const office = await accountsOfOffice(tx);
    await tellAll(
      tx,
      found.flatMap(({ payload }) => {
        const kind = NEWS[payload.reminder];
        if (!kind) return [];
        const to = [...(toBureau(payload) ? bureau : []), ...(toOffice(payload) ? office : [])];
        return [newsOf(payload, kind, to, { outcome: payload.outcome })];
      }),
    );
  });
}

type Reminded = NonNullable<(typeof taskReminded)['payload']>;

const NEWS: Partial<Record<TaskReminder, NotificationKind>> = {
  ASSIGNMENT: 'TASK_ASSIGNMENT_LATE',
  VERIFICATION: 'TASK_VERIFICATION_LATE',
  FOLLOW_UP: 'TASK_FOLLOW_UP_DUE',
  EXTENSION: 'TASK_EXTENSION_UNDECIDED',
};

const toBureau = ({ reminder, sides }: Reminded): boolean =>
  reminder !== 'VERIFICATION' || sides.includes('SUPERVISION_BUREAU');
const toOffice = ({ reminder, sides }: Reminded): boolean =>
  reminder === 'FOLLOW_UP' || (reminder === 'VERIFICATION' && sides.includes('CPPCC'));

const newsOf = (task: OfTask, kind: News['kind'], to: readonly Addressee[], data: NotificationData): News => ({
  to,
  kind,
  data: { title: task.submissionTitle, number: task.submissionNumber, task: task.taskNumber, ...data },
  submissionId: task.submissionId,
  taskId: task.taskId,
});
