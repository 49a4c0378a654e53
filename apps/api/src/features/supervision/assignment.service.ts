import {
  acceptDeadline,
  assignTask,
  assignTaskInput,
  checkInput,
  handlerProblems,
  handlingDeadline,
  progressInput,
  recordProgress,
  Refusal,
  refuseProblems,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { Organization, Person, refuseMissing } from '../people';
import { atVersion } from '../submissions';
import { wishesFor } from './deadlines/wishes';
import { countFrom, enterStep } from './deadlines/deadline-steps';
import { settingsIn } from './deadlines/settings';
import { Instruction } from './instruction.entity';
import { taskAssigned, taskProgressed } from './supervision.events';
import { TaskAssistingOrganization } from './task-assisting-organization.entity';
import { TaskProgress } from './task-progress.entity';
import {
  clearPasses,
  factsOf,
  NO_CANCELLATION,
  openTask,
  refuseHiddenTask,
  saveTask,
  subjectOf,
  told,
} from './task.store';

/** Who handles a task, and what they do. */
export class AssignmentService {
  /**
   * Assigns a task, for the first time, after it was sent back, or (the bureau) anew.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields
   */
  async assign(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(assignTaskInput, input);
    const { id, version, leadOrganizationId, assistingOrganizationIds, responsibleViceChairId, note } = checked;
    await refuseHiddenTask(context, id);
    await context.inTransaction(async (tx) => {
      const before = await openTask(tx, id);
      const { status, reassigned, recorded } = atVersion(before, version, () => {
        const { to, ...how } = assignTask({ status: before.status, roles: context.actor.roles }, checked, tx.now);
        return { status: to, ...how };
      });
      await refuseMissing(tx, [
        ['leadOrganizationId', Organization, leadOrganizationId],
        ...assistingOrganizationIds.map(
          (each, index) =>
            [`assistingOrganizationIds.${index}`, Organization, each] as [string, typeof Organization, string],
        ),
        ['responsibleViceChairId', Person, responsibleViceChairId],
      ]);
      await refuseWrongHandlers(tx, leadOrganizationId, assistingOrganizationIds, responsibleViceChairId);
      const instruction = await tx.manager.findOneByOrFail(Instruction, { id: before.instructionId });
      const settings = await settingsIn(tx);
      const deadline = handlingDeadline(tx.now, await wishesFor(tx, before, instruction, checked), settings);
      const { dueAt, yellowFrom } = deadline;
      await clearPasses(tx, id);
      const after = await saveTask(tx, before, {
        status,
        leadOrganizationId,
        responsibleViceChairId,
        dueAt,
        yellowFrom,
        assignedAt: tx.now,
        acceptDueAt: acceptDeadline(tx.now, settings),
        acceptedAt: null,
        finalAssignment: before.sentBackCount > 0,
        pausedAt: null,
        ...NO_CANCELLATION,
      });
      await enterStep(tx, { taskId: id, kind: 'ASSIGNED', note, ...countFrom(tx.now, deadline) });
      const assistingOrganizations = await this.replaceAssisting(tx, id, assistingOrganizationIds);
      await tx.record(taskAssigned, {
        subject: subjectOf(after),
        before,
        after: { ...after, assistingOrganizationIds },
        payload: {
          ...(await told(tx, after)),
          assistingOrganizations,
          dueAt,
          reassigned,
          formerLeadId:
            reassigned && before.leadOrganizationId !== leadOrganizationId ? before.leadOrganizationId : null,
          recorded,
          final: after.finalAssignment,
          note,
        },
      });
    });
    return id;
  }

  /**
   * What the viewer's department did; with the first word the handling begins.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN` for others than lead and assisting ones, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`
   */
  async recordProgress(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(progressInput, input);
    const { taskId, attachmentIds, ...fields } = checked;
    await refuseHiddenTask(context, taskId);
    return context.once('recordProgress', checked, async (tx) => {
      const before = await openTask(tx, taskId);
      const status = recordProgress(await factsOf(tx, before, context.actor));
      const { organizationId, accountId } = context.actor;
      if (organizationId === null) throw new Refusal('FORBIDDEN');
      const progress: TaskProgress = { id: newId(), taskId, organizationId, ...fields, byId: accountId, at: tx.now };
      await tx.manager.insert(TaskProgress, progress);
      await context.platform.files.attach(tx, attachmentIds, { type: 'TaskProgress', id: progress.id });
      const first = status !== before.status;
      const after = first ? await saveTask(tx, before, { status }) : before;
      const { name } = await tx.manager.findOneByOrFail(Organization, { id: organizationId });
      await tx.record(taskProgressed, {
        subject: subjectOf(after),
        before: first ? before : null,
        after: { ...after, progress },
        payload: {
          ...(await told(tx, after)),
          progressId: progress.id,
          organization: { id: organizationId, name },
          ...fields,
          first,
        },
      });
      return progress.id;
    });
  }

  private async replaceAssisting(tx: Tx, taskId: string, ids: readonly string[]) {
    await tx.manager.delete(TaskAssistingOrganization, { taskId });
    if (ids.length === 0) return [];
    await tx.manager.insert(
      TaskAssistingOrganization,
      ids.map((organizationId, index) => ({ taskId, organizationId, position: index + 1 })),
    );
    const found = await tx.manager.findBy(Organization, { id: In([...ids]) });
    return ids.flatMap((id) => found.filter((each) => each.id === id).map(({ name }) => ({ id, name })));
  }
}

/** @throws Refusal `BAD_USER_INPUT` for organizations that are no departments, and for whoever isn't of the chair meeting */
async function refuseWrongHandlers(
  tx: Tx,
  leadId: string,
  assistingIds: readonly string[],
  responsibleId: string | null,
): Promise<void> {
  const organizations = await tx.manager.findBy(Organization, { id: In([leadId, ...assistingIds]) });
  const kindOf = (id: string) => organizations.find((each) => each.id === id)?.kind;
  const responsible = responsibleId === null ? null : await tx.manager.findOneBy(Person, { id: responsibleId });
  refuseProblems(handlerProblems(kindOf(leadId), assistingIds.map(kindOf), responsible));
}
