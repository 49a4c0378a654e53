import { In } from 'typeorm';
import type { Platform, Tx } from '../../platform';
import { specialReportSent, transferAcknowledged, transferSent, transferWithdrawn } from '../reports';
import { Submission } from '../submissions';
import { recordSteps, tellAll } from './steps';

/** Special reports and transfers, as reporters and addressees hear of them. */
export function followReports({ events }: Platform): void {
  events.on(specialReportSent, async (tx, event) => {
    const { submissionIds, number: report, title, addressees } = event.payload;
    const submissions = await tx.manager.findBy(Submission, { id: In(submissionIds) });
    await recordSteps(
      tx,
      submissions.map((submission) => ({
        submissionId: submission.id,
        kind: event.kind,
        data: { report },
        news: { kind: 'REPORTED', data: { title: submission.title, number: submission.number, report } },
      })),
    );
    const to = addressees.map(({ id }) => ({ organizationId: id }));
    await tellAll(tx, [{ to, kind: 'REPORT_RECEIVED', data: { number: report, title } }]);
  });
  events.on(transferSent, async (tx, event) => {
    const { submissionId, recipient, automatic } = event.payload;
    const data = { recipient: recipient.name, automatic };
    await recordSteps(tx, [{ submissionId, kind: event.kind, data }]);
    const { title, number } = await named(tx, submissionId);
    await tellAll(tx, [
      { to: [{ organizationId: recipient.id }], kind: 'TRANSFER_RECEIVED', data: { title, number }, submissionId },
    ]);
  });
  events.on(transferWithdrawn, (tx, event) =>
    recordSteps(tx, [
      { submissionId: event.payload.submissionId, kind: event.kind, data: { recipient: event.payload.recipient.name } },
    ]),
  );
  events.on(transferAcknowledged, async (tx, event) => {
    const { submissionId, reply: note, recipient } = event.payload;
    const { title, number } = await named(tx, submissionId);
    const answer = { title, number, organization: recipient.name, note };
    await recordSteps(tx, [
      {
        submissionId,
        kind: event.kind,
        note,
        data: { recipient: recipient.name },
        news: note === null ? null : { kind: 'TRANSFER_ANSWERED', data: answer },
      },
    ]);
  });
}

const named = (tx: Tx, id: string): Promise<Submission> => tx.manager.findOneByOrFail(Submission, { id });
