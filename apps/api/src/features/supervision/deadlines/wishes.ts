import type { DeadlineWishes } from '@sanlian/domain';
import type { Tx } from '../../../platform';
import type { Instruction } from '../instruction.entity';
import type { SupervisionTask } from '../supervision-task.entity';
import { categoryDaysOf } from './category-days';

/** All that may say how long the handling of a task takes when it is assigned. */
export async function wishesFor(
  tx: Tx,
  { submissionId }: Pick<SupervisionTask, 'submissionId'>,
  { dueAt: instructionDueAt }: Pick<Instruction, 'dueAt'>,
  given: Pick<DeadlineWishes, 'dueAt' | 'workingDays'>,
): Promise<DeadlineWishes> {
  const { dueAt, workingDays } = given;
  return { dueAt, workingDays, instructionDueAt, categoryDays: await categoryDaysOf(tx, submissionId) };
}
