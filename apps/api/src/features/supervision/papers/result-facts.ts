import type { InstructionKind, SupervisionForm, TaskOutcome, VerificationSide } from '@sanlian/domain';
import { In } from 'typeorm';
import type { Tx } from '../../../platform';
import { Organization } from '../../people';
import { Submission } from '../../submissions';
import { Instruction } from '../instruction.entity';
import { SupervisionActionTask } from '../supervision-action-task.entity';
import { SupervisionAction } from '../supervision-action.entity';
import type { SupervisionTask } from '../supervision-task.entity';
import { TaskAssistingOrganization } from '../task-assisting-organization.entity';
import { TaskProgress } from '../task-progress.entity';
import { TaskVerification } from '../task-verification.entity';

/** A task as it was closed, without reporters: what the leader is told. Times in epoch milliseconds. */
export interface ResultFacts {
  number: string;
  kind: InstructionKind;
  submission: { number: string | null; title: string };
  instruction: { leaderName: string; leaderTitle: string; text: string; givenAt: number };
  lead: string | null;
  assisting: string[];
  registeredAt: number;
  assignedAt: number | null;
  acceptedAt: number | null;
  dueAt: number;
  resultReportedAt: number | null;
  closedAt: number;
  outcome: TaskOutcome | null;
  followUpOn: string | null;
  result: string | null;
  progress: { at: number; organization: string; progress: string; effect: string | null }[];
  actions: { form: SupervisionForm; at: number; place: string | null; outcome: string }[];
  verifications: { side: VerificationSide; at: number; note: string | null }[];
}

const byTime = <T extends { at: number }>(rows: readonly T[]): T[] => [...rows].sort((one, other) => one.at - other.at);

/** The facts of a task that is being closed, in the transaction that closes it. */
export async function resultFacts(tx: Tx, task: SupervisionTask): Promise<ResultFacts> {
  const { id: taskId } = task;
  const submission = await tx.manager.findOneByOrFail(Submission, { id: task.submissionId });
  const instruction = await tx.manager.findOneByOrFail(Instruction, { id: task.instructionId });
  const assisting = await tx.manager.find(TaskAssistingOrganization, { where: { taskId }, order: { position: 'ASC' } });
  const progress = await tx.manager.findBy(TaskProgress, { taskId });
  const links = await tx.manager.findBy(SupervisionActionTask, { taskId });
  const actions = await tx.manager.findBy(SupervisionAction, { id: In(links.map(({ actionId }) => actionId)) });
  const verifications = await tx.manager.findBy(TaskVerification, { taskId, stands: true });
  const ids = [task.leadOrganizationId, ...assisting.map(({ organizationId }) => organizationId)];
  const organizations = await tx.manager.findBy(Organization, {
    id: In([...ids.filter((id) => id !== null), ...progress.map(({ organizationId }) => organizationId)]),
  });
  const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
  const named = (id: string) => nameOf.get(id) ?? '';
  return {
    number: task.number,
    kind: task.kind,
    submission: { number: submission.number, title: submission.title },
    instruction: {
      leaderName: instruction.leaderName,
      leaderTitle: instruction.leaderTitle,
      text: instruction.text,
      givenAt: instruction.givenAt,
    },
    lead: task.leadOrganizationId === null ? null : named(task.leadOrganizationId),
    assisting: assisting.map(({ organizationId }) => named(organizationId)),
    registeredAt: task.registeredAt,
    assignedAt: task.assignedAt,
    acceptedAt: task.acceptedAt,
    dueAt: task.dueAt,
    resultReportedAt: task.resultReportedAt,
    closedAt: task.closedAt ?? tx.now,
    outcome: task.outcome,
    followUpOn: task.followUpOn,
    result: task.result,
    progress: byTime(progress).map((one) => ({
      at: one.at,
      organization: named(one.organizationId),
      progress: one.progress,
      effect: one.effect,
    })),
    actions: byTime(actions).flatMap(({ form, at, place, outcome, cancelledAt }) =>
      outcome === null || cancelledAt !== null ? [] : [{ form, at, place, outcome }],
    ),
    verifications: byTime(verifications).map(({ side, at, note }) => ({ side, at, note })),
  };
}
