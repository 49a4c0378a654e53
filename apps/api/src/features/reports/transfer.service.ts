import {
  acknowledgeTransferInput,
  checkInput,
  Refusal,
  refuseTransfer,
  transferInput,
  type SubmissionStatus,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { newId, type Context, type DomainEvent, type Tx } from '../../platform';
import { Organization, refuseMissing } from '../people';
import { Submission, type MovedPayload } from '../submissions';
import { isChairLedVisit } from '../visits';
import { transferAcknowledged, transferSent, transferWithdrawn } from './report.events';
import { Transfer } from './transfer.entity';

/** From adoption on a submission stays transferred, whatever becomes of it. */
const ADOPTED: readonly SubmissionStatus[] = ['ADOPTED', 'REPORTED', 'INSTRUCTED', 'RESOLVED', 'CONCLUDED'];

/** Transfers (转交参阅): by hand, and by themselves out of chair-led visits (V7). They never change a status (S2). */
export class TransferService {
  /** @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION`, `ALREADY_EXISTS`, `BAD_USER_INPUT` with the fields */
  async transfer(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(transferInput, input);
    const { submissionId, recipientId } = checked;
    if (!(await context.platform.reads.sees(context, 'Submission', submissionId))) throw new Refusal('NOT_FOUND');
    return context.once('transferSubmission', checked, async (tx) => {
      const { status } = await tx.lock(Submission, submissionId);
      refuseTransfer(status);
      await refuseMissing(tx, [['recipientId', Organization, recipientId]]);
      const recipient = await tx.manager.findOneByOrFail(Organization, { id: recipientId });
      const id = await this.send(tx, submissionId, recipient, false);
      if (id === null) throw new Refusal('ALREADY_EXISTS');
      return id;
    });
  }

  /** The recipient's account signs for it. @throws Refusal `NOT_FOUND`, `FORBIDDEN` for everybody else */
  async acknowledge(context: Context, input: unknown): Promise<void> {
    const { id, reply } = checkInput(acknowledgeTransferInput, input);
    if (!(await context.platform.reads.sees(context, 'Transfer', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(Transfer, id);
      const { accountId, organizationId } = context.actor;
      if (before.recipientId !== organizationId) throw new Refusal('FORBIDDEN');
      const changes = {
        readAt: before.readAt ?? tx.now,
        readById: before.readById ?? accountId,
        reply: reply ?? before.reply,
      };
      await tx.manager.update(Transfer, { id }, changes);
      const recipient = await tx.manager.findOneByOrFail(Organization, { id: before.recipientId });
      await tx.record(transferAcknowledged, {
        subject: { type: 'Transfer', id },
        before,
        after: { ...before, ...changes },
        payload: { ...told(before, recipient), reply },
      });
    });
  }

  /**
   * V7: listens to submissions. What came from a chair-led visit goes to every Lianxin office when it is adopted; when
   * the decision is undone, what nobody read yet is taken back.
   */
  async onMoved(tx: Tx, { payload }: DomainEvent<MovedPayload>): Promise<void> {
    const { submissionId, from, to } = payload;
    if (to === 'ADOPTED' && !ADOPTED.includes(from)) await this.transferVisited(tx, submissionId);
    else if (from === 'ADOPTED' && !ADOPTED.includes(to)) await this.withdraw(tx, submissionId);
  }

  private async transferVisited(tx: Tx, submissionId: string): Promise<void> {
    const { channel, visitId } = await tx.manager.findOneByOrFail(Submission, { id: submissionId });
    if (channel !== 'VISIT') return;
    // What says that it came from a visit, without saying from which, is given the benefit of the doubt.
    if (visitId !== null && !(await isChairLedVisit(tx, visitId))) return;
    const offices = await tx.manager.find(Organization, { where: { kind: 'LIANXIN_OFFICE' }, order: { id: 'ASC' } });
    for (const office of offices) await this.send(tx, submissionId, office, true);
  }

  private async withdraw(tx: Tx, submissionId: string): Promise<void> {
    for (const before of await tx.manager.findBy(Transfer, { submissionId, automatic: true, readAt: IsNull() })) {
      const recipient = await tx.manager.findOneByOrFail(Organization, { id: before.recipientId });
      await tx.manager.delete(Transfer, { id: before.id });
      await tx.record(transferWithdrawn, {
        subject: { type: 'Transfer', id: before.id },
        before,
        payload: told(before, recipient),
      });
    }
  }

  /** The id of the new transfer; null where the recipient has it already. */
  private async send(tx: Tx, submissionId: string, to: Organization, automatic: boolean): Promise<string | null> {
    if (await tx.manager.existsBy(Transfer, { submissionId, recipientId: to.id })) return null;
    const transfer: Transfer = {
      id: newId(),
      submissionId,
      recipientId: to.id,
      sentAt: tx.now,
      automatic,
      readAt: null,
      readById: null,
      reply: null,
    };
    await tx.manager.insert(Transfer, transfer);
    await tx.record(transferSent, {
      subject: { type: 'Transfer', id: transfer.id },
      after: transfer,
      payload: { ...told(transfer, to), automatic },
    });
    return transfer.id;
  }
}

const told = ({ id, submissionId }: Transfer, recipient: Organization) => ({
  transferId: id,
  submissionId,
  recipient: { id: recipient.id, name: recipient.name },
});
