import {
  effectiveTaskStatus,
  extensionLapse,
  lightChanges,
  Refusal,
  submissionStatusAfterTasks,
  type SubmissionStatus,
  type TaskFacts,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import type { Context, Tx, Viewer } from '../../platform';
import { Organization } from '../people';
import { Submission, type SubmissionLife } from '../submissions';
import { taskAccepted, taskExtensionDecided, type OfTask } from './supervision.events';
import { SupervisionTask } from './supervision-task.entity';
import { TaskAssistingOrganization } from './task-assisting-organization.entity';
import { TaskExtension } from './task-extension.entity';
import { TaskVerification } from './task-verification.entity';

export const subjectOf = (task: { id: string }) => ({ type: 'SupervisionTask', id: task.id });

/** @throws Refusal `NOT_FOUND` for tasks that the viewer may not see */
export async function refuseHiddenTask(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'SupervisionTask', id))) throw new Refusal('NOT_FOUND');
}

/** The task, locked, as it counts now: past its 3 working days an assigned one is made accepted first (U3). */
export async function openTask(tx: Tx, id: string): Promise<SupervisionTask> {
  const task = await tx.lock(SupervisionTask, id);
  const status = effectiveTaskStatus({ status: task.status, acceptBy: task.acceptDueAt }, tx.now);
  if (status === task.status || task.acceptDueAt === null) return task;
  const changes = { status, acceptedAt: task.acceptDueAt };
  await tx.manager.update(SupervisionTask, { id }, changes);
  const accepted = { ...task, ...changes };
  await tx.record(taskAccepted, {
    subject: subjectOf(task),
    before: task,
    after: accepted,
    payload: { ...(await told(tx, accepted)), automatic: true, acceptedAt: task.acceptDueAt, note: null },
  });
  return accepted;
}

/** The task as it counts now, for looking at it alone. */
export async function effectiveTask(tx: Tx, id: string): Promise<SupervisionTask> {
  const task = await tx.manager.findOneByOrFail(SupervisionTask, { id });
  return { ...task, status: effectiveTaskStatus({ status: task.status, acceptBy: task.acceptDueAt }, tx.now) };
}

/** Saves what changed at the version that was read, and gives the task as it is now. */
export async function saveTask(
  tx: Tx,
  before: SupervisionTask,
  changes: Partial<SupervisionTask>,
): Promise<SupervisionTask> {
  const after = { ...before, ...changes, updatedAt: tx.now, version: before.version + 1 };
  const light = lightChanges(after);
  await tx.update(SupervisionTask, before.id, before.version, { ...changes, ...light, updatedAt: tx.now });
  const saved = { ...after, ...light };
  await lapseExtension(tx, before, saved);
  return saved;
}

/** U6: a request for an extension that nobody decided ends with the handling that it was for. */
async function lapseExtension(tx: Tx, before: SupervisionTask, after: SupervisionTask): Promise<void> {
  const lapse = extensionLapse(before.status, after.status);
  if (lapse === null) return;
  const open = await tx.manager.findOneBy(TaskExtension, { taskId: after.id, decidedAt: IsNull() });
  if (!open) return;
  const decision = { decidedAt: tx.now, granted: false, lapse };
  await tx.manager.update(TaskExtension, { id: open.id }, decision);
  const { id: extensionId, until } = open;
  await tx.record(taskExtensionDecided, {
    subject: subjectOf(after),
    before: open,
    after: { ...open, ...decision },
    payload: { ...(await told(tx, after)), extensionId, until, granted: false, lapse, dueAt: after.dueAt, note: null },
  });
}

/** The end of a wish to cancel, granted, refused, or overtaken by the task's life. */
export const NO_CANCELLATION = { cancellationAskedAt: null, cancellationAskedById: null, cancellationNote: null };

/** What every event of the task tells. */
export async function told(tx: Tx, task: SupervisionTask): Promise<OfTask> {
  const submission = await tx.manager.findOneOrFail(Submission, {
    select: { id: true, number: true, title: true },
    where: { id: task.submissionId },
  });
  const lead = task.leadOrganizationId
    ? await tx.manager.findOneBy(Organization, { id: task.leadOrganizationId })
    : null;
  return {
    taskId: task.id,
    taskNumber: task.number,
    submissionId: task.submissionId,
    submissionNumber: submission.number,
    submissionTitle: submission.title,
    instructionId: task.instructionId,
    leadOrganization: lead && { id: lead.id, name: lead.name },
  };
}

/** What the rules of the domain ask about the task for this viewer. */
export async function factsOf(tx: Tx, task: SupervisionTask, viewer: Viewer): Promise<Required<TaskFacts>> {
  const { organizationId, roles } = viewer;
  const isAssisting =
    organizationId !== null &&
    (await tx.manager.existsBy(TaskAssistingOrganization, { taskId: task.id, organizationId }));
  return {
    status: task.status,
    roles,
    isLeadOrganization: organizationId !== null && task.leadOrganizationId === organizationId,
    isAssisting,
    paused: task.pausedAt !== null,
    sendBacks: task.sentBackCount,
    cancellationRequested: task.cancellationAskedAt !== null,
  };
}

/** U7: no pass stands any more. */
export async function clearPasses(tx: Tx, taskId: string): Promise<void> {
  await tx.manager.update(TaskVerification, { taskId, stands: true }, { stands: false });
}

/**
 * U10: the submission becomes what all its tasks together make of it. Locking it first lets tasks that close at the same
 * time see each other.
 */
export async function settleSubmission(
  tx: Tx,
  life: SubmissionLife,
  { id: taskId, submissionId }: SupervisionTask,
  action: string,
  note: string | null = null,
): Promise<SubmissionStatus> {
  const submission = await tx.lock(Submission, submissionId);
  const tasks = await tx.manager.find(SupervisionTask, {
    select: { id: true, status: true, outcome: true },
    where: { submissionId },
  });
  const to = submissionStatusAfterTasks(tasks, submission.statusBeforeInstruction ?? submission.status);
  await life.markAfterTasks(tx, submissionId, to, { action, note, detail: { taskId } });
  return to;
}

/** A change of the task as it is recorded, with what this kind of event tells besides. */
export async function changeOf<P extends object>(tx: Tx, before: SupervisionTask, after: SupervisionTask, payload: P) {
  return { subject: subjectOf(after), before, after, payload: { ...(await told(tx, after)), ...payload } };
}
