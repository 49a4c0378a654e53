import {
  articleProblems,
  checkInput,
  formatReportNumber,
  moveSpecialReport,
  paperSignatureInput,
  receiptInput,
  Refusal,
  refuseProblems,
  refuseReceipt,
  shanghaiYear,
  signatureOf,
  specialReportInput,
  type SpecialReportInput,
} from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { Organization, Person, refuseMissing } from '../people';
import { atVersion, Submission, type SubmissionLife } from '../submissions';
import {
  specialReportDrafted,
  specialReportEdited,
  specialReportReceived,
  specialReportSent,
  specialReportSigned,
} from './report.events';
import { SpecialReportAddressee } from './special-report-addressee.entity';
import { SpecialReportArticle } from './special-report-article.entity';
import { SpecialReport } from './special-report.entity';

const subject = (id: string) => ({ type: 'SpecialReport', id });

/** Special reports from draft to receipt. Answers are ids; what is shown is read through the read model. */
export class ReportService {
  constructor(private readonly life: SubmissionLife) {}

  /** @throws Refusal `BAD_USER_INPUT` with the fields, also for submissions that aren't adopted */
  draft(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(specialReportInput, input);
    return context.once('draftSpecialReport', checked, async (tx) => {
      await this.refuseInput(tx, checked);
      const year = shanghaiYear(tx.now);
      const sequenceInYear = await tx.next(`special-report-${year}`);
      const report: SpecialReport = {
        id: newId(),
        version: 1,
        number: formatReportNumber(year, sequenceInYear),
        year,
        sequenceInYear,
        title: checked.title,
        status: 'DRAFT',
        draftedById: context.actor.accountId,
        signerId: null,
        signedAt: null,
        signedOnPaper: false,
        sentAt: null,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      await tx.manager.insert(SpecialReport, report);
      await this.insertParts(tx, report.id, checked);
      await tx.record(specialReportDrafted, {
        subject: subject(report.id),
        after: { ...report, ...checked },
        payload: this.told(report, submissionIdsOf(checked)),
      });
      return report.id;
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION` once signed, `BAD_USER_INPUT` with the fields */
  async edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(specialReportInput, input);
    await this.refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(SpecialReport, id);
      atVersion(before, version, () => moveSpecialReport(before.status, 'EDIT', context.actor.roles));
      await this.refuseInput(tx, checked);
      const parts = await this.partsOf(tx, id);
      const changes = { title: checked.title, updatedAt: tx.now };
      await tx.update(SpecialReport, id, version, changes);
      await tx.manager.delete(SpecialReportArticle, { reportId: id });
      await tx.manager.delete(SpecialReportAddressee, { reportId: id });
      await this.insertParts(tx, id, checked);
      await tx.record(specialReportEdited, {
        subject: subject(id),
        before: { ...before, ...parts },
        after: { ...before, ...changes, ...checked },
        payload: this.told({ ...before, ...changes }, submissionIdsOf(checked)),
      });
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT`, `FORBIDDEN` for accounts without a person, `ILLEGAL_TRANSITION` */
  async sign(context: Context, id: string, version: number): Promise<void> {
    await this.refuseHidden(context, id);
    await context.inTransaction((tx) => this.saveSignature(tx, context, { id, version }));
  }

  /** A signature on paper, with its scan. @throws Refusal as `sign`, and `BAD_USER_INPUT` for signer and scan */
  async recordPaperSignature(context: Context, input: unknown): Promise<void> {
    const checked = checkInput(paperSignatureInput, input);
    await this.refuseHidden(context, checked.id);
    await context.inTransaction(async (tx) => {
      await refuseMissing(tx, [['signerId', Person, checked.signerId]]);
      const signer = await tx.manager.findOneByOrFail(Person, { id: checked.signerId });
      if (signer.tier !== 'CHAIR_MEETING') refuseProblems([{ path: 'signerId', code: 'WRONG_TIER' }]);
      await this.saveSignature(tx, context, checked);
      await context.platform.files.attach(tx, [checked.scanId], subject(checked.id), 'scanId');
    });
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION`, also for a submission that may not be reported now */
  async send(context: Context, id: string, version: number): Promise<void> {
    await this.refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(SpecialReport, id);
      const status = atVersion(before, version, () => moveSpecialReport(before.status, 'SEND', context.actor.roles));
      const { articles, addressees } = await this.partsOf(tx, id);
      const submissionIds = articles.map((article) => article.submissionId);
      const changes = { status, sentAt: tx.now, updatedAt: tx.now };
      await tx.update(SpecialReport, id, version, changes);
      await this.life.markReported(tx, submissionIds, id);
      const organizations = await tx.manager.findBy(Organization, {
        id: In(addressees.map(({ organizationId }) => organizationId)),
      });
      await tx.record(specialReportSent, {
        subject: subject(id),
        before,
        after: { ...before, ...changes },
        payload: {
          ...this.told(before, submissionIds),
          addressees: organizations.map((organization) => ({ id: organization.id, name: organization.name })),
        },
      });
    });
  }

  /** U9: the viewer's organization signs for it. @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION` */
  async receive(context: Context, id: string, input: object): Promise<void> {
    const { shown, instructed, note } = checkInput(receiptInput, { ...input, id });
    await this.refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const report = await tx.lock(SpecialReport, id);
      const { accountId, organizationId } = context.actor;
      const before = organizationId
        ? await tx.manager.findOneBy(SpecialReportAddressee, { reportId: id, organizationId })
        : null;
      refuseReceipt(report.status, before !== null);
      if (before === null) throw new Refusal('FORBIDDEN');
      const changes = {
        receivedAt: before.receivedAt ?? tx.now,
        receivedById: before.receivedById ?? accountId,
        shown,
        instructed,
        note,
      };
      await tx.manager.update(SpecialReportAddressee, { id: before.id }, changes);
      const { articles } = await this.partsOf(tx, id);
      const { name } = await tx.manager.findOneByOrFail(Organization, { id: before.organizationId });
      await tx.record(specialReportReceived, {
        subject: subject(id),
        before,
        after: { ...before, ...changes },
        payload: {
          ...this.told(report, submissionIdsOf({ articles })),
          organization: { id: before.organizationId, name },
          shown,
          instructed,
          note,
        },
      });
    });
  }

  private async refuseHidden(context: Context, id: string): Promise<void> {
    if (!(await context.platform.reads.sees(context, 'SpecialReport', id))) throw new Refusal('NOT_FOUND');
  }

  private async saveSignature(
    tx: Tx,
    context: Context,
    input: { id: string; version: number; signerId?: string; scanId?: string },
  ): Promise<void> {
    const before = await tx.lock(SpecialReport, input.id);
    const { signerId, onPaper } = signatureOf(context.actor, input);
    const status = atVersion(before, input.version, () =>
      moveSpecialReport(before.status, 'SIGN', context.actor.roles),
    );
    const changes = { status, signerId, signedAt: tx.now, signedOnPaper: onPaper, updatedAt: tx.now };
    await tx.update(SpecialReport, input.id, input.version, changes);
    const signer = await tx.manager.findOneByOrFail(Person, { id: signerId });
    const { articles } = await this.partsOf(tx, input.id);
    await tx.record(specialReportSigned, {
      subject: subject(input.id),
      before,
      after: { ...before, ...changes },
      payload: {
        ...this.told(before, submissionIdsOf({ articles })),
        signer: { id: signer.id, name: signer.name },
        onPaper,
      },
    });
  }

  private async refuseInput(tx: Tx, input: SpecialReportInput): Promise<void> {
    await refuseMissing(
      tx,
      input.addresseeIds.map((id, index) => [`addresseeIds.${index}`, Organization, id]),
    );
    const ids = submissionIdsOf(input);
    const rows = await tx.manager.find(Submission, { select: { id: true, status: true }, where: { id: In(ids) } });
    const statusOf = new Map(rows.map((row) => [row.id, row.status]));
    refuseProblems(articleProblems(ids.map((id) => statusOf.get(id))));
  }

  private async insertParts(tx: Tx, reportId: string, { articles, addresseeIds }: SpecialReportInput): Promise<void> {
    const article = (one: SpecialReportInput['articles'][number], index: number): SpecialReportArticle => ({
      id: newId(),
      reportId,
      position: index + 1,
      ...one,
    });
    const addressee = (organizationId: string, index: number): SpecialReportAddressee => ({
      id: newId(),
      reportId,
      organizationId,
      position: index + 1,
      receivedAt: null,
      receivedById: null,
      shown: null,
      instructed: null,
      note: null,
    });
    await tx.manager.insert(SpecialReportArticle, articles.map(article));
    await tx.manager.insert(SpecialReportAddressee, addresseeIds.map(addressee));
  }

  private async partsOf(tx: Tx, reportId: string) {
    const order = { position: 'ASC' } as const;
    const articles = await tx.manager.find(SpecialReportArticle, { where: { reportId }, order });
    const addressees = await tx.manager.find(SpecialReportAddressee, { where: { reportId }, order });
    return { articles, addressees };
  }

  private told({ id, number, title }: Pick<SpecialReport, 'id' | 'number' | 'title'>, submissionIds: string[]) {
    return { reportId: id, number, title, submissionIds };
  }
}

const submissionIdsOf = ({ articles }: { articles: readonly { submissionId: string }[] }): string[] =>
  articles.map(({ submissionId }) => submissionId);
