import {
  checkInput,
  findingInput,
  hearingInput,
  openLookBackInput,
  Refusal,
  refuseClosing,
  refuseFinding,
  refuseHearing,
  refuseOpening,
  reopensTask,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { isDuplicate, newId, type Context, type Tx } from '../../../platform';
import { Submission } from '../../submissions';
import type { SupervisionTask } from '../supervision-task.entity';
import type { TaskService } from '../task.service';
import { openTask, refuseHiddenTask, told } from '../task.store';
import { LookBackFinding } from './look-back-finding.entity';
import { LookBack } from './look-back.entity';
import { lookBackClosed, lookBackFound, lookBackHeard, lookBackOpened } from './look-back.events';
import { completeList, extendList } from './year-list';

const subject = (id: string) => ({ type: 'LookBack', id });

/** U8: the year-end look-back (回头看). Answers are ids; what is shown is read through the read model. */
export class LookBackService {
  constructor(private readonly tasks: TaskService) {}

  /**
   * Makes the list of a year, in one transaction. Gives the look-back's id.
   * @throws Refusal `FORBIDDEN`, `ALREADY_EXISTS` where that year's is open or closed, `BAD_USER_INPUT` for a coming year
   */
  open(context: Context, year: unknown): Promise<string> {
    const checked = checkInput(openLookBackInput, { year });
    return context.once('openLookBack', checked, async (tx) => {
      const { roles, accountId } = context.actor;
      refuseOpening(roles, checked.year, tx.now);
      const lookBack = await insert(tx, checked.year, accountId);
      const { length: total } = await completeList(tx, lookBack);
      await tx.record(lookBackOpened, {
        subject: subject(lookBack.id),
        after: { ...lookBack, total },
        payload: { ...ofLookBack(lookBack), total },
      });
      return lookBack.id;
    });
  }

  /**
   * Records what was found on a matter, or changes it. `NOT_IMPLEMENTED` and `RELAPSED` reopen a closed task in the same
   * transaction. Gives the entry's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION` once closed, `BAD_USER_INPUT` for what isn't on the list
   */
  async find(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(findingInput, input);
    const { lookBackId, taskId, submissionId, finding, note } = checked;
    await refuseHidden(context, checked);
    return context.once('recordFinding', checked, async (tx) => {
      const task = taskId === null ? null : await openTask(tx, taskId);
      const submission = await tx.lock(Submission, task?.submissionId ?? submissionId ?? '');
      const lookBack = await tx.lock(LookBack, lookBackId);
      refuseFinding({ status: lookBack.status, roles: context.actor.roles });
      const before = await entryOf(tx, lookBack, taskId ?? submission.id, taskId === null ? 'submissionId' : 'taskId');
      const reopens = reopensTask(finding, task, before);
      const changes = { finding, note, at: tx.now, byId: context.actor.accountId };
      const after = { ...before, ...changes, reopened: before.reopened || reopens };
      await tx.manager.update(LookBackFinding, { id: before.id }, { ...changes, reopened: after.reopened });
      await this.keepPhotos(tx, context, before.id, checked.attachmentIds);
      const of = task ? await told(tx, task) : null;
      await tx.record(lookBackFound, {
        subject: { type: 'LookBackFinding', id: before.id },
        before,
        after: { ...after, attachmentIds: checked.attachmentIds },
        payload: {
          ...ofLookBack(lookBack),
          entryId: before.id,
          submissionId: submission.id,
          submissionNumber: submission.number,
          submissionTitle: submission.title,
          leadOrganization: of?.leadOrganization ?? null,
          taskId,
          taskNumber: of?.taskNumber ?? null,
          finding,
          previous: before.finding,
          reopened: reopens,
          note,
        },
      });
      if (reopens) await this.tasks.reopenAsFound(tx, task as SupervisionTask, finding);
      return before.id;
    });
  }

  /**
   * Closes it; nothing changes in it afterwards.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `INCOMPLETE` with how many findings are missing
   */
  async close(context: Context, id: string): Promise<string> {
    await refuseHiddenLookBack(context, id);
    // Stays, also where the closing is then refused for it: whoever looks for what is missing finds it on the list.
    await context.inTransaction(async (tx) => {
      const lookBack = await tx.lock(LookBack, id);
      if (lookBack.status === 'OPEN') await extendList(tx, lookBack);
    });
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(LookBack, id);
      const { roles, accountId } = context.actor;
      const missing = await tx.manager.countBy(LookBackFinding, { lookBackId: id, finding: IsNull() });
      refuseClosing({ status: before.status, roles, missing });
      const changes = { status: 'CLOSED' as const, closedAt: tx.now, closedById: accountId };
      await tx.update(LookBack, id, before.version, changes);
      const total = await tx.manager.countBy(LookBackFinding, { lookBackId: id });
      await tx.record(lookBackClosed, {
        subject: subject(id),
        before,
        after: { ...before, ...changes },
        payload: { ...ofLookBack(before), total },
      });
    });
    return id;
  }

  /**
   * That the chair meeting heard the result; recorded again it is amended, and the audit log keeps the earlier text.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION` before the closing, `BAD_USER_INPUT` for the day
   */
  async recordHearing(context: Context, input: unknown): Promise<string> {
    const { lookBackId: id, heardOn, resolution, attachmentIds } = checkInput(hearingInput, input);
    await refuseHiddenLookBack(context, id);
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(LookBack, id);
      const { roles, accountId } = context.actor;
      refuseHearing({ ...before, roles }, heardOn, tx.now);
      const changes = { heardOn, resolution, heardAt: tx.now, heardById: accountId };
      await tx.update(LookBack, id, before.version, changes);
      const owner = { type: 'LookBackHearing', id };
      await context.platform.files.release(tx, owner, attachmentIds);
      await context.platform.files.attach(tx, attachmentIds, owner);
      await tx.record(lookBackHeard, {
        subject: subject(id),
        before,
        after: { ...before, ...changes, attachmentIds },
        payload: { ...ofLookBack(before), heardOn, resolution, amended: before.heardOn !== null },
      });
    });
    return id;
  }

  private async keepPhotos(tx: Tx, { platform }: Context, entryId: string, ids: readonly string[] | null) {
    if (ids === null) return;
    const owner = { type: 'LookBackEvidence', id: entryId };
    await platform.files.release(tx, owner, ids);
    await platform.files.attach(tx, ids, owner);
  }
}

const ofLookBack = ({ id, year }: Pick<LookBack, 'id' | 'year'>) => ({ lookBackId: id, year });

/** @throws Refusal `ALREADY_EXISTS`, also where two open it at the same time */
async function insert(tx: Tx, year: number, openedById: string): Promise<LookBack> {
  const lookBack: LookBack = {
    id: newId(),
    version: 1,
    year,
    status: 'OPEN',
    openedAt: tx.now,
    openedById,
    closedAt: null,
    closedById: null,
    reportFileId: null,
    reportMadeAt: null,
    heardOn: null,
    resolution: null,
    heardAt: null,
    heardById: null,
  };
  if (await tx.manager.existsBy(LookBack, { year })) throw new Refusal('ALREADY_EXISTS');
  try {
    await tx.manager.insert(LookBack, lookBack);
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('ALREADY_EXISTS') : error;
  }
  return lookBack;
}

async function entryOf(
  tx: Tx,
  { id: lookBackId }: LookBack,
  matterId: string,
  path: 'taskId' | 'submissionId',
): Promise<LookBackFinding> {
  const entry = await tx.manager.findOneBy(LookBackFinding, { lookBackId, matterId });
  if (entry) return entry;
  throw new Refusal('BAD_USER_INPUT', { fields: [{ path, code: 'NOT_FOUND' }] });
}

async function refuseHiddenLookBack(context: Context, id: string): Promise<void> {
  if (!(await context.platform.reads.sees(context, 'LookBack', id))) throw new Refusal('NOT_FOUND');
}

async function refuseHidden(
  context: Context,
  { lookBackId, taskId, submissionId }: { lookBackId: string; taskId: string | null; submissionId: string | null },
): Promise<void> {
  await refuseHiddenLookBack(context, lookBackId);
  if (taskId !== null) return refuseHiddenTask(context, taskId);
  const sees = submissionId !== null && (await context.platform.reads.sees(context, 'Submission', submissionId));
  if (!sees) throw new Refusal('NOT_FOUND');
}
