import type { SpecialReportAction, SpecialReportStatus } from '@sanlian/domain';
import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';
import type { Handed, SubmissionDesk, SubmissionWishes } from '../submissions';

/** A special report as builders hand it on. */
export interface Printed extends Ref {
  version: number;
  number: string;
  title: string;
  status: SpecialReportStatus;
  allowedActions: SpecialReportAction[];
}

const PRINTED = 'id version number title status allowedActions';

/** Adopts submissions, and makes special reports of them. */
export class ReportPress {
  private constructor(
    readonly desk: SubmissionDesk,
    /** A member of the chair meeting, who signs. */
    readonly chair: Someone,
    /** The party committee's office, to which reports go unless told otherwise. */
    readonly leadership: Someone,
    /** A member who writes what is adopted unless told otherwise. */
    readonly author: Someone,
  ) {}

  static async open(world: World, desk: SubmissionDesk): Promise<ReportPress> {
    return new ReportPress(desk, await world.chair(), await world.leadership(), await world.member());
  }

  get office(): Someone {
    return this.desk.office;
  }

  /** A submission that a chair member signed off. */
  async adopted(author: Someone = this.author, wishes: SubmissionWishes = {}): Promise<Handed> {
    const shortlisted = await this.desk.shortlisted(author, wishes);
    return this.desk.move(this.chair, shortlisted, 'SIGN_OFF', { note: '同意采用。' });
  }

  /** What `draftSpecialReport` asks, for these submissions. */
  input(submissions: readonly Ref[], addressees: readonly Someone[] = [this.leadership]) {
    return {
      title: `关于第${nextNumber()}组问题的专报`,
      addresseeIds: addressees.map((addressee) => addressee.organizationId),
      articles: submissions.map(({ id }) => ({ submissionId: id, title: '编辑后的标题', body: '编辑后的正文。' })),
    };
  }

  async draft(submissions: readonly Ref[], addressees?: readonly Someone[]): Promise<Printed> {
    const { draftSpecialReport } = await this.office.run<{ draftSpecialReport: Printed }>(
      `mutation ($input: SpecialReportInput!) { draftSpecialReport(input: $input) { ${PRINTED} } }`,
      { input: this.input(submissions, addressees) },
    );
    return draftSpecialReport;
  }

  async sign({ id, version }: Printed, signer: Someone = this.chair): Promise<Printed> {
    const { signSpecialReport } = await signer.run<{ signSpecialReport: Printed }>(
      `mutation ($id: ID!, $version: Int!) { signSpecialReport(id: $id, version: $version) { ${PRINTED} } }`,
      { id, version },
    );
    return signSpecialReport;
  }

  async send({ id, version }: Printed): Promise<Printed> {
    const { sendSpecialReport } = await this.office.run<{ sendSpecialReport: Printed }>(
      `mutation ($id: ID!, $version: Int!) { sendSpecialReport(id: $id, version: $version) { ${PRINTED} } }`,
      { id, version },
    );
    return sendSpecialReport;
  }

  /** A report that was drafted, signed and sent. */
  async sent(submissions: readonly Ref[], addressees?: readonly Someone[]): Promise<Printed> {
    return this.send(await this.sign(await this.draft(submissions, addressees)));
  }

  /** How it stands, as this viewer sees it. */
  async look(id: string, viewer: Someone = this.office): Promise<Printed> {
    const { specialReport } = await viewer.run<{ specialReport: Printed }>(
      `query ($id: ID!) { specialReport(id: $id) { ${PRINTED} } }`,
      { id },
    );
    return specialReport;
  }
}
