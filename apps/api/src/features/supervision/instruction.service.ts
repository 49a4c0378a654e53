import {
  amendInstructionInput,
  checkInput,
  formatTaskNumber,
  handlingDeadline,
  instructionInput,
  isTooFar,
  lightChanges,
  Refusal,
  refuseProblems,
  registerDeadline,
  shanghaiYear,
  type InstructionInput,
} from '@sanlian/domain';
import { col, newId, within, type Context, type Tx } from '../../platform';
import { SpecialReport, SpecialReportArticle } from '../reports';
import { Submission, type SubmissionLife } from '../submissions';
import { categoryDaysOf } from './deadlines/category-days';
import { countFrom, enterStep } from './deadlines/deadline-steps';
import { settingsIn } from './deadlines/settings';
import { InstructionAmendment } from './instruction-amendment.entity';
import { Instruction } from './instruction.entity';
import { INSTRUCTION_FILES } from './instruction.reads';
import { instructionAmended, instructionRecorded, taskRegistered } from './supervision.events';
import { SupervisionTask } from './supervision-task.entity';
import { subjectOf, told } from './task.store';

/** U1: instructions, and the supervision that each starts. */
export class InstructionService {
  constructor(private readonly life: SubmissionLife) {}

  /**
   * U1: the instruction, one task per submission, and the submissions `INSTRUCTED`, or nothing of it.
   * @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` before adoption or sending, `BAD_USER_INPUT` with the fields
   */
  async record(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(instructionInput, input);
    await refuseHidden(context, checked);
    return context.once('recordInstruction', checked, async (tx) => {
      if (checked.dueAt !== null && isTooFar(checked.dueAt, tx.now))
        refuseProblems([{ path: 'dueAt', code: 'OUT_OF_RANGE' }]);
      const submissionIds = await submissionsOf(tx, checked);
      const { submissionIds: _ids, attachmentIds, ...fields } = checked;
      const instruction: Instruction = {
        id: newId(),
        version: 1,
        ...fields,
        recordedById: context.actor.accountId,
        recordedAt: tx.now,
        updatedAt: tx.now,
      };
      await tx.manager.insert(Instruction, instruction);
      await context.platform.files.attach(tx, attachmentIds, { type: INSTRUCTION_FILES, id: instruction.id });
      for (const id of [...submissionIds].sort()) await tx.lock(Submission, id);
      const tasks: SupervisionTask[] = [];
      for (const submissionId of submissionIds) tasks.push(await this.register(tx, instruction, submissionId));
      const { kind, level, disclosure, specialReportId } = instruction;
      await tx.record(instructionRecorded, {
        subject: { type: 'Instruction', id: instruction.id },
        after: instruction,
        payload: {
          instructionId: instruction.id,
          specialReportId,
          submissionIds,
          taskIds: tasks.map((task) => task.id),
          kind,
          level,
          disclosure,
        },
      });
      return instruction.id;
    });
  }

  /**
   * U9: another text; the old one is kept.
   * @throws Refusal `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` with the fields
   */
  async amend(context: Context, input: unknown): Promise<void> {
    const { id, version, text, note } = checkInput(amendInstructionInput, input);
    if (!(await context.platform.reads.sees(context, 'Instruction', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(Instruction, id);
      await tx.update(Instruction, id, version, { text, updatedAt: tx.now });
      const amendment: InstructionAmendment = {
        id: newId(),
        instructionId: id,
        oldText: before.text,
        note,
        byId: context.actor.accountId,
        at: tx.now,
      };
      await tx.manager.insert(InstructionAmendment, amendment);
      const tasks = await tx.manager.findBy(SupervisionTask, { instructionId: id });
      await tx.record(instructionAmended, {
        subject: { type: 'Instruction', id },
        before,
        after: { ...before, text },
        payload: { instructionId: id, submissionIds: tasks.map(({ submissionId }) => submissionId), note },
      });
    });
  }

  private async register(tx: Tx, instruction: Instruction, submissionId: string): Promise<SupervisionTask> {
    await this.life.markInstructed(tx, submissionId, { detail: { instructionId: instruction.id } });
    const year = shanghaiYear(tx.now);
    const sequenceInYear = await tx.next(`supervision-task-${year}`);
    const settings = await settingsIn(tx);
    const wishes = { instructionDueAt: instruction.dueAt, categoryDays: await categoryDaysOf(tx, submissionId) };
    const deadline = handlingDeadline(tx.now, wishes, settings);
    const { dueAt, yellowFrom } = deadline;
    const clock = { status: 'REGISTERED', dueAt, yellowFrom, pausedAt: null } as const;
    const task: SupervisionTask = {
      id: newId(),
      version: 1,
      number: formatTaskNumber(year, sequenceInYear),
      year,
      sequenceInYear,
      submissionId,
      instructionId: instruction.id,
      kind: instruction.kind,
      ...clock,
      ...lightChanges(clock),
      registeredAt: tx.now,
      registerDueAt: registerDeadline(tx.now, settings),
      leadOrganizationId: null,
      responsibleViceChairId: null,
      assignedAt: null,
      acceptDueAt: null,
      acceptedAt: null,
      sentBackCount: 0,
      finalAssignment: false,
      cancellationAskedAt: null,
      cancellationAskedById: null,
      cancellationNote: null,
      resultReportedAt: null,
      result: null,
      verifyDueAt: null,
      commentDueAt: null,
      closedAt: null,
      outcome: null,
      followUpOn: null,
      disagreedSince: null,
      updatedAt: tx.now,
    };
    await tx.manager.insert(SupervisionTask, task);
    await enterStep(tx, { taskId: task.id, kind: 'REGISTERED', ...countFrom(tx.now, deadline) });
    const { kind, level, disclosure } = instruction;
    await tx.record(taskRegistered, {
      subject: subjectOf(task),
      after: task,
      payload: { ...(await told(tx, task)), kind, level, disclosure },
    });
    return task;
  }
}

/** Instructions are given on what one may read. @throws Refusal `NOT_FOUND` */
async function refuseHidden(context: Context, { submissionIds, specialReportId }: InstructionInput): Promise<void> {
  const { reads } = context.platform;
  const sees = specialReportId
    ? await reads.sees(context, 'SpecialReport', specialReportId)
    : (await reads.countOf(context, 'Submission', [(alias) => within(col(alias, 'id'), submissionIds)])) ===
      submissionIds.length;
  if (!sees) throw new Refusal('NOT_FOUND');
}

/** The submissions that the instruction is on, in their order. @throws Refusal `ILLEGAL_TRANSITION` for unsent reports */
async function submissionsOf(tx: Tx, { submissionIds, specialReportId }: InstructionInput): Promise<string[]> {
  if (specialReportId === null) return submissionIds;
  const { status } = await tx.lock(SpecialReport, specialReportId);
  if (status !== 'SENT') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'INSTRUCT' } });
  const articles = await tx.manager.find(SpecialReportArticle, {
    where: { reportId: specialReportId },
    order: { position: 'ASC' },
  });
  return articles.map(({ submissionId }) => submissionId);
}
