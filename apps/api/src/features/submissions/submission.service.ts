import {
  channelProblems,
  checkSubmissionInput,
  disclosureProblems,
  refuseDeleting,
  refuseEditing,
  refuseProblems,
  reportersOf as reportersOfInput,
  type ReporterInput,
  type SubmissionInput,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import { newId, type Context, type Tx } from '../../platform';
import { submissionDraftDeleted, submissionDrafted, submissionEdited } from './submission.events';
import { writtenColumns } from './submission.draft';
import type { LockedSubmission, SubmissionLife } from './submission.life';
import type { SubmissionOrigins } from './submission.origins';
import { insertReporters, isOwnReporter, reporterRows } from './submission.reporters';
import { atVersion, refuseHidden } from './submission.version';
import { SubmissionReporter } from './submission-reporter.entity';
import { Submission } from './submission.entity';

/** Writing a submission: draft, edit, throw away. Answers are ids; what is shown is read through the read model. */
export class SubmissionService {
  constructor(
    private readonly life: SubmissionLife,
    private readonly origins: SubmissionOrigins,
  ) {}

  /**
   * A draft of a reporter, or of the office on someone's behalf, recorded as such.
   * @throws Refusal `BAD_USER_INPUT` with the fields
   */
  draft(context: Context, input: unknown): Promise<string> {
    const checked = checkSubmissionInput(input);
    const writer = context.actor;
    refuseProblems(channelProblems(checked.channel, writer));
    const reporters = reportersOfInput(checked, writer);
    refuseProblems(disclosureProblems(reporters, writer));
    return context.once('draftSubmission', checked, async (tx) => {
      const lead = reporters.find((reporter) => reporter.lead);
      const submission: Submission = {
        ...NEW_SUBMISSION,
        ...(await writtenColumns(tx, checked, reporters, writer, this.origins, null)),
        id: newId(),
        authorAccountId: writer.accountId,
        draftedByOffice: writer.roles.includes('INFO_OFFICE') && !(lead && isOwnReporter(writer, lead)),
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      const { id, title, draftedByOffice } = submission;
      const rows = reporterRows(id, reporters);
      await tx.manager.insert(Submission, submission);
      await insertReporters(tx, rows);
      await context.platform.files.attach(tx, checked.attachmentIds, { type: 'Submission', id });
      await tx.record(submissionDrafted, {
        subject: { type: 'Submission', id },
        after: { ...submission, reporters: rows },
        payload: { submissionId: id, number: null, title, draftedByOffice },
      });
      return id;
    });
  }

  /**
   * S6: what its author changes in a draft or a returned one; the audit entry keeps what stood there. Reporters and
   * attachments stay where the input doesn't name them.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT` for a stale version, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT`
   */
  async edit(context: Context, id: string, version: number, input: EditInput): Promise<void> {
    const checked = checkSubmissionInput(input);
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const locked = await this.life.lockFacts(tx, id, context.actor);
      atVersion(locked.submission, version, () => refuseEditing(locked.facts));
      const { submission } = locked;
      if (checked.channel !== submission.channel) refuseProblems(channelProblems(checked.channel, context.actor));
      const own = locked.reporters.filter((reporter) => reporter.mergedFromId === null);
      const reporters = input.reporters ? newReporters(checked, locked, context) : own;
      const columns = await writtenColumns(tx, checked, reporters, context.actor, this.origins, submission);
      const changes = { ...columns, updatedAt: tx.now };
      await tx.update(Submission, id, version, changes);
      const rows = input.reporters ? await this.replaceReporters(tx, locked, reporters) : own;
      if (input.attachmentIds) await this.replaceAttachments(context, tx, id, checked.attachmentIds);
      await tx.record(submissionEdited, {
        subject: { type: 'Submission', id },
        before: { ...submission, reporters: own },
        after: { ...submission, ...changes, version: version + 1, reporters: rows },
        payload: {
          submissionId: id,
          number: submission.number,
          title: columns.title,
          changed: changedFields(submission, columns, input),
        },
      });
    });
  }

  /**
   * Throws away a draft that was never handed in.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `ILLEGAL_TRANSITION`
   */
  async deleteDraft(context: Context, id: string, version: number): Promise<void> {
    await refuseHidden(context, id);
    await context.inTransaction(async (tx) => {
      const { submission, reporters, facts } = await this.life.lockFacts(tx, id, context.actor);
      atVersion(submission, version, () => refuseDeleting(facts));
      await tx.record(submissionDraftDeleted, {
        subject: { type: 'Submission', id },
        before: { ...submission, reporters },
        payload: { submissionId: id, number: null, title: submission.title },
      });
      await context.platform.files.release(tx, { type: 'Submission', id });
      await tx.manager.delete(SubmissionReporter, { submissionId: id });
      await tx.manager.delete(Submission, { id });
    });
  }

  private async replaceReporters(
    tx: Tx,
    { submission, reporters }: LockedSubmission,
    wanted: readonly ReporterInput[],
  ): Promise<SubmissionReporter[]> {
    const rows = reporterRows(submission.id, wanted);
    await tx.manager.delete(SubmissionReporter, { submissionId: submission.id, mergedFromId: IsNull() });
    await insertReporters(tx, rows);
    const merged = reporters.some((reporter) => reporter.mergedFromId !== null);
    if (merged) await this.life.merging.refreshReporters(tx, await tx.lock(Submission, submission.id));
    return rows;
  }

  private async replaceAttachments(context: Context, tx: Tx, id: string, ids: readonly string[]): Promise<void> {
    const owner = { type: 'Submission', id };
    await context.platform.files.attach(tx, ids, owner);
    await context.platform.files.release(tx, owner, ids);
  }
}

/** The parts of the raw input that say whether something is named at all. */
interface EditInput {
  reporters?: unknown;
  attachmentIds?: unknown;
}

/** A submission before anything happened to it. */
const NEW_SUBMISSION = {
  version: 1,
  number: null,
  year: null,
  sequenceInYear: null,
  status: 'DRAFT',
  declineReason: null,
  submittedAt: null,
  shortlistedAt: null,
  adoptedAt: null,
  reportedAt: null,
  mergedIntoId: null,
  statusBeforeMerge: null,
  mergeIsFinal: false,
  statusBeforeInstruction: null,
  externalId: null,
} as const satisfies Partial<Submission>;

function newReporters(checked: SubmissionInput, locked: LockedSubmission, context: Context): ReporterInput[] {
  const reporters = reportersOfInput(checked, context.actor);
  const agreed = locked.reporters.filter((reporter) => reporter.nameDisclosed);
  refuseProblems(disclosureProblems(reporters, context.actor, agreed));
  return reporters;
}

function changedFields(before: Submission, after: Partial<Submission>, input: EditInput): string[] {
  const changed = Object.entries(after).filter(([field, value]) => before[field as keyof Submission] !== value);
  return [
    ...changed.map(([field]) => field),
    ...(input.reporters ? ['reporters'] : []),
    ...(input.attachmentIds ? ['attachments'] : []),
  ];
}
