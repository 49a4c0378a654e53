import {
  checkInput,
  recordAdoptionInput,
  Refusal,
  refuseAdoption,
  refuseUpwardReport,
  reportUpwardInput,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import { Organization } from '../../people';
import { refuseHidden, Submission } from '../../submissions';
import { UpwardReport } from './upward-report.entity';
import { upwardAdopted, upwardReported } from './upward.events';

/** Reports to committees further up (报送上级), and what became of them there. They never change a status. */
export class UpwardService {
  /**
   * @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` for what was never adopted, `ALREADY_EXISTS` where the recipient has
   * it, `BAD_USER_INPUT` with the fields
   */
  async report(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(reportUpwardInput, input);
    await refuseHidden(context, checked.submissionId);
    return context.once('reportUpward', checked, async (tx) => {
      const { submissionId, recipientId, sentAt } = checked;
      const { adoptedAt } = await tx.lock(Submission, submissionId);
      const recipient = await tx.manager.findOneBy(Organization, { id: recipientId });
      refuseUpwardReport({ everAdopted: adoptedAt !== null, sentAt, recipient: recipient?.kind }, tx.now);
      if (await tx.manager.existsBy(UpwardReport, { submissionId, recipientId })) throw new Refusal('ALREADY_EXISTS');
      const report: UpwardReport = {
        id: newId(),
        ...checked,
        adoptedAt: null,
        note: null,
        recordedById: context.actor.accountId,
        recordedAt: tx.now,
      };
      await tx.manager.insert(UpwardReport, report);
      await tx.record(upwardReported, {
        subject: { type: 'UpwardReport', id: report.id },
        after: report,
        payload: { ...(await told(tx, report)), sentAt },
      });
      return report.id;
    });
  }

  /** Said again, it corrects what was recorded. @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` with the fields */
  async recordAdoption(context: Context, input: unknown): Promise<void> {
    const { id, adoptedAt, note } = checkInput(recordAdoptionInput, input);
    if (!(await context.platform.reads.sees(context, 'UpwardReport', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(UpwardReport, id);
      refuseAdoption({ sentAt: before.sentAt, adoptedAt }, tx.now);
      const changes = { adoptedAt, note, recordedById: context.actor.accountId, recordedAt: tx.now };
      await tx.manager.update(UpwardReport, { id }, changes);
      await tx.record(upwardAdopted, {
        subject: { type: 'UpwardReport', id },
        before,
        after: { ...before, ...changes },
        payload: { ...(await told(tx, before)), adoptedAt, note, corrected: before.adoptedAt !== null },
      });
    });
  }
}

async function told(tx: Tx, { id, submissionId, recipientId }: UpwardReport) {
  const { name, level } = await tx.manager.findOneByOrFail(Organization, { id: recipientId });
  return { upwardReportId: id, submissionId, recipient: { id: recipientId, name }, level };
}
