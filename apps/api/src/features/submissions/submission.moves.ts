import {
  checkInput,
  completenessProblems,
  mergeSubmissionsInput,
  moveSubmission,
  moveSubmissionInput,
  Refusal,
  refuseConfirming,
  refuseProblems,
  refuseSupplement,
  signOffInput,
  supplementInput,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../platform';
import { Person, Sector } from '../people';
import { submissionNameDisclosed, submissionSectorConfirmed, submissionSupplemented } from './submission.events';
import type { LockedSubmission, SubmissionLife } from './submission.life';
import { isOwnReporter } from './submission.reporters';
import { atVersion, refuseHidden } from './submission.version';
import { SubmissionReporter } from './submission-reporter.entity';
import { SubmissionSignOff } from './submission-sign-off.entity';
import { SubmissionSupplement } from './submission-supplement.entity';
import { Submission } from './submission.entity';

/** What people do to a submission that was written: moves, merges, sign-offs, supplements, answers. */
export class SubmissionMoves {
  constructor(private readonly life: SubmissionLife) {}

  /**
   * "Life of a submission". Gives the submission's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT` for a stale version, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`
   */
  async move(context: Context, input: unknown): Promise<string> {
    const { id, version, action, note, declineReason } = checkInput(moveSubmissionInput, input);
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const locked = await this.life.lockFacts(tx, id, context.actor);
      const { submission, facts } = locked;
      const { to, requiresComplete } = atVersion(submission, version, () =>
        moveSubmission(facts, action, { note, declineReason }),
      );
      if (requiresComplete) refuseIncomplete(locked);
      const move = { action, note, declineReason: action === 'DECLINE' ? declineReason : null };
      if (action === 'UNMERGE') await this.life.unmerge(tx, id, move);
      else if (action === 'SUBMIT') await this.life.submit(tx, id, move);
      else if (action === 'SIGN_OFF') await this.signOff(tx, context, id, { personId: context.actor.personId, note });
      else await this.life.changeStatus(tx, id, to, move);
    });
    return id;
  }

  /**
   * S4. Gives the target's id.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` for itself, doubles, circles, `ILLEGAL_TRANSITION`
   */
  async merge(context: Context, input: unknown): Promise<string> {
    const { targetId, sourceIds, note } = checkInput(mergeSubmissionsInput, input);
    await refuseHidden(context, targetId, ...sourceIds);
    await context.inTransaction((tx) => this.life.merge(tx, targetId, sourceIds, { action: 'mergeSubmissions', note }));
    return targetId;
  }

  /**
   * The office records a chair-meeting member's signature on paper, with its scan.
   * @throws Refusal as `move`
   */
  async recordSignOff(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { chairMemberId, note, scanId } = checkInput(signOffInput, input);
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const { submission, facts } = await this.life.lockFacts(tx, id, context.actor);
      const chairMember = await tx.manager.findOneBy(Person, { id: chairMemberId });
      if (chairMember?.tier !== 'CHAIR_MEETING') {
        const code = chairMember ? 'WRONG_TIER' : 'NOT_FOUND';
        throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'chairMemberId', code }] });
      }
      atVersion(submission, version, () => moveSubmission({ ...facts, roles: ['CHAIR_MEMBER'] }, 'SIGN_OFF', { note }));
      await this.signOff(tx, context, id, { personId: chairMemberId, note, scanId });
    });
  }

  /**
   * S6: an addition to a submission that was handed in. Gives the submission's id.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`
   */
  async supplement(context: Context, id: string, input: object): Promise<string> {
    const checked = checkInput(supplementInput, { ...input, id });
    await refuseHidden(context, id);
    return context.once('supplementSubmission', checked, async (tx) => {
      const { submission, isReporter } = await this.life.lockFacts(tx, id, context.actor);
      refuseSupplement({ status: submission.status, roles: context.actor.roles, isReporter });
      const { accountId } = context.actor;
      const supplement: SubmissionSupplement = {
        id: newId(),
        submissionId: id,
        accountId,
        text: checked.text,
        at: tx.now,
      };
      await tx.manager.insert(SubmissionSupplement, supplement);
      await context.platform.files.attach(tx, checked.attachmentIds, {
        type: 'SubmissionSupplement',
        id: supplement.id,
      });
      await tx.manager.update(Submission, { id }, { updatedAt: tx.now });
      await tx.record(submissionSupplemented, {
        subject: { type: 'Submission', id },
        after: supplement,
        payload: { ...named(submission), supplementId: supplement.id },
      });
      return id;
    });
  }

  /**
   * S2: the sector's convener or the office answers the wish to write on behalf of the sector.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION` where nobody asks
   */
  async confirmSectorBacking(context: Context, id: string, version: number, confirmed: boolean): Promise<void> {
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const { submission } = await this.life.lockFacts(tx, id, context.actor);
      const { status, sectorAsked, sectorId } = submission;
      const sector = await tx.manager.findOneBy(Sector, { id: sectorId ?? '' });
      const { personId, roles } = context.actor;
      const convenesSector = personId !== null && sector?.convenerId === personId;
      atVersion(submission, version, () => refuseConfirming({ status, roles, sectorAsked, convenesSector }));
      const changes = { onBehalfOfSector: confirmed, sectorAsked: false, updatedAt: tx.now };
      await tx.update(Submission, id, version, changes);
      await tx.record(submissionSectorConfirmed, {
        subject: { type: 'Submission', id },
        before: submission,
        after: { ...submission, ...changes, version: version + 1 },
        payload: { ...named(submission), sectorId: sectorId ?? '', confirmed },
      });
    });
  }

  /**
   * A reporter agrees, or no longer agrees, that handling departments see the name.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN` for whoever isn't among the reporters
   */
  async discloseName(context: Context, id: string, disclosed: boolean): Promise<void> {
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const { submission, reporters } = await this.life.lockFacts(tx, id, context.actor);
      const own = reporters.filter((reporter) => isOwnReporter(context.actor, reporter));
      if (own.length === 0) throw new Refusal('FORBIDDEN');
      for (const reporter of own)
        await tx.manager.update(SubmissionReporter, { id: reporter.id }, { nameDisclosed: disclosed });
      await tx.record(submissionNameDisclosed, {
        subject: { type: 'Submission', id },
        before: own,
        after: own.map((reporter) => ({ ...reporter, nameDisclosed: disclosed })),
        payload: { ...named(submission), disclosed },
      });
    });
  }

  private async signOff(
    tx: Tx,
    context: Context,
    id: string,
    { personId, note, scanId }: { personId: string | null; note: string | null; scanId?: string },
  ): Promise<void> {
    const recorded = scanId !== undefined;
    const row: SubmissionSignOff = {
      id: newId(),
      submissionId: id,
      personId,
      accountId: context.actor.accountId,
      recorded,
      note: note ?? '',
      at: tx.now,
    };
    await tx.manager.insert(SubmissionSignOff, row);
    if (recorded)
      await context.platform.files.attach(tx, [scanId], { type: 'SubmissionSignOff', id: row.id }, 'scanId');
    const detail = { signOffId: row.id, signedById: personId, recorded };
    await this.life.changeStatus(tx, id, 'ADOPTED', { action: 'SIGN_OFF', note, detail });
  }
}

const named = ({ id, number, title }: Submission) => ({ submissionId: id, number, title });

/** S1, asked when it is handed in. */
function refuseIncomplete({ submission, reporters }: LockedSubmission): void {
  const leadReporters = reporters.filter((reporter) => reporter.lead).length;
  refuseProblems(completenessProblems({ ...submission, leadReporters }));
}
