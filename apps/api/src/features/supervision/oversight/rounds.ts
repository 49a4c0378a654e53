import { lastingDisagreement, type Disagreement, type Round, type TaskStatus } from '@sanlian/domain';
import { In, IsNull } from 'typeorm';
import { newId, type Platform, type Tx } from '../../../platform';
import { taskAssigned, taskReopened, taskResultReported } from '../supervision.events';
import type { SupervisionTask } from '../supervision-task.entity';
import { TaskVerification } from '../task-verification.entity';
import { VerificationRound } from './verification-round.entity';

/** A round begins with each reported result, and a closed one is marked when its task is opened again. */
export function followRounds({ events }: Pick<Platform, 'events'>): void {
  events.on(taskResultReported, async (tx, { payload }) => {
    await begin(tx, payload.taskId, { outcome: payload.outcome, result: payload.note });
  });
  // One side's word on what was only to be read is overtaken when a department is to handle it: the other won't answer it.
  events.on(taskAssigned, async (tx, { payload: { taskId } }) => {
    await tx.manager.delete(VerificationRound, { taskId, ended: IsNull() });
  });
  events.on(taskReopened, async (tx, { payload: { taskId } }) => {
    const last = await lastOf(tx, taskId);
    if (last?.ended === 'CLOSED') await tx.manager.update(VerificationRound, { id: last.id }, { ended: 'REOPENED' });
  });
}

/**
 * Enters what one side said into the round that goes on, and ends the round where `to` says so. What is only to be read has
 * no result: its round begins with the first word. Answers the number of the round.
 */
export async function enterVerdict(
  tx: Tx,
  task: Pick<SupervisionTask, 'id' | 'verifyDueAt'>,
  { id, side, passed }: TaskVerification,
  to: TaskStatus,
): Promise<number> {
  const last = await lastOf(tx, task.id);
  const round = last?.ended === null ? last : await begin(tx, task.id, { outcome: null, result: null });
  const ended = passed ? (to === 'CLOSED' ? 'CLOSED' : null) : 'FAILED';
  await tx.manager.update(
    VerificationRound,
    { id: round.id },
    { [side === 'CPPCC' ? 'cppccId' : 'bureauId']: id, ended, verifyDueAt: ended && task.verifyDueAt },
  );
  return round.number;
}

/** Whether both sides of the task disagree for long once it stands at `status`. */
export async function disagreementOf(
  tx: Tx,
  task: Pick<SupervisionTask, 'id' | 'verifyDueAt'>,
  status: TaskStatus,
): Promise<Disagreement | null> {
  const rows = await tx.manager.find(VerificationRound, { where: { taskId: task.id }, order: { number: 'ASC' } });
  const ids = rows.flatMap(({ cppccId, bureauId }) => [cppccId, bureauId].filter((id) => id !== null));
  const said = await tx.manager.findBy(TaskVerification, { id: In(ids) });
  const rounds = rows.map(({ ended, verifyDueAt, cppccId, bureauId }): Round => {
    const verdicts = said.filter(({ id }) => id === cppccId || id === bureauId).sort(byTime);
    return { ended, verifyDueAt: ended === null ? task.verifyDueAt : verifyDueAt, verdicts };
  });
  return lastingDisagreement({ status, rounds }, tx.now);
}

/** A failure ends the round, so it comes last also within one millisecond. */
const byTime = (one: TaskVerification, other: TaskVerification): number =>
  one.at - other.at || Number(other.passed) - Number(one.passed);

async function begin(
  tx: Tx,
  taskId: string,
  reported: Pick<VerificationRound, 'outcome' | 'result'>,
): Promise<VerificationRound> {
  const last = await lastOf(tx, taskId);
  const round: VerificationRound = {
    id: newId(),
    taskId,
    number: (last?.number ?? 0) + 1,
    reportedAt: tx.now,
    ...reported,
    verifyDueAt: null,
    cppccId: null,
    bureauId: null,
    ended: null,
  };
  await tx.manager.insert(VerificationRound, round);
  return round;
}

const lastOf = (tx: Tx, taskId: string): Promise<VerificationRound | null> =>
  tx.manager.findOne(VerificationRound, { where: { taskId }, order: { number: 'DESC' } });
