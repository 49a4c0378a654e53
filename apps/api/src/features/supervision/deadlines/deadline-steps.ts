import type { Deadline, DeadlineStep } from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Tx } from '../../../platform';
import { TaskDeadlineStep } from './deadline-step.entity';

type Given = Pick<TaskDeadlineStep, 'taskId' | 'kind' | 'dueAt'> &
  Partial<Pick<TaskDeadlineStep, 'fromAt' | 'workingDays' | 'basis' | 'note'>>;

const rowOf = (tx: Tx, given: Given, byId: string | null): TaskDeadlineStep => ({
  id: newId(),
  at: tx.now,
  fromAt: null,
  workingDays: null,
  basis: null,
  note: null,
  byId,
  ...given,
});

/** Enters how a task got its deadline, in the transaction that gives it. */
export async function enterStep(tx: Tx, step: Given): Promise<void> {
  await tx.manager.insert(TaskDeadlineStep, rowOf(tx, step, tx.actor?.accountId ?? null));
}

/** Steps of many tasks that nobody took in person. */
export const enterSteps = (tx: Tx, steps: readonly Given[]): Promise<void> =>
  tx.insertAll(
    TaskDeadlineStep,
    steps.map((step) => rowOf(tx, step, null)),
  );

/** A count that begins now. */
export const countFrom = (
  now: number,
  { dueAt, workingDays, basis }: Deadline,
): Pick<TaskDeadlineStep, 'fromAt' | 'workingDays' | 'basis' | 'dueAt'> => ({ fromAt: now, workingDays, basis, dueAt });

/** The step as the domain's rules take it. */
export const toStep = ({ kind, at, fromAt, workingDays, dueAt, basis }: TaskDeadlineStep): DeadlineStep => ({
  kind,
  at,
  from: fromAt,
  workingDays,
  dueAt,
  basis,
});

/** The steps of some tasks, each task's in their order. */
export async function stepsOf(tx: Tx, taskIds: readonly string[]): Promise<Map<string, DeadlineStep[]>> {
  const rows = await tx.manager.find(TaskDeadlineStep, { where: { taskId: In([...taskIds]) }, order: { id: 'ASC' } });
  const steps = new Map<string, DeadlineStep[]>();
  for (const row of rows) {
    const known = steps.get(row.taskId);
    if (known) known.push(toStep(row));
    else steps.set(row.taskId, [toStep(row)]);
  }
  return steps;
}
