import {
  formatNumber,
  instructSubmission,
  REPORTABLE,
  Refusal,
  shanghaiYear,
  type DeclineReason,
  type SubmissionFacts,
  type SubmissionStatus,
} from '@sanlian/domain';
import type { Tx, Viewer } from '../../platform';
import { submissionMoved, submissionSubmitted } from './submission.events';
import { SubmissionMerging } from './submission.merging';
import { isOwnReporter, reportersOf } from './submission.reporters';
import { SubmissionReporter } from './submission-reporter.entity';
import { Submission } from './submission.entity';

/** A submission as a transaction found and locked it, with what rules ask about it. */
export interface LockedSubmission {
  submission: Submission;
  reporters: SubmissionReporter[];
  /** The viewer's person or unit is among the reporters. */
  isReporter: boolean;
  /** What `allowedSubmissionActions`, `moveSubmission`, `refuseEditing` of the domain ask. */
  facts: SubmissionFacts;
}

export interface Move {
  /** A `SubmissionAction`, or the name of the operation that moves it. */
  action: string;
  /** Shown to the reporters. */
  note?: string | null;
  declineReason?: DeclineReason | null;
  /** Ids of the session, report or instruction that stand behind it. */
  detail?: Record<string, unknown>;
}

/** What a decided item does to its submission (V6); `to` is null where it stays as it is. */
export interface VettingEffect {
  to: SubmissionStatus | null;
  mergeIntoId?: string | null;
}

/** What `undoVettingDecision` brings back. Survives JSON. */
export type SubmissionSnapshot = Pick<Submission, 'status' | 'declineReason' | 'shortlistedAt' | 'adoptedAt'>;

/**
 * The life of a submission, for the slices that move it on. Everything joins the running transaction, locks the row,
 * records audit and event. What a viewer may do is for the caller to ask of the domain.
 */
export class SubmissionLife {
  readonly merging = new SubmissionMerging();

  /**
   * The row, locked, and what rules ask about it for this viewer (null for the system).
   * @throws Refusal `NOT_FOUND`
   */
  async lockFacts(tx: Tx, id: string, viewer: Viewer | null): Promise<LockedSubmission> {
    const submission = await tx.lock(Submission, id);
    const reporters = (await reportersOf(tx, [id])).get(id) ?? [];
    const own = viewer ? reporters.filter((reporter) => isOwnReporter(viewer, reporter)) : [];
    return {
      submission,
      reporters,
      isReporter: own.length > 0,
      facts: {
        status: submission.status,
        roles: viewer?.roles ?? [],
        isLeadReporter: own.some((reporter) => reporter.lead),
        draftedByOffice: submission.draftedByOffice,
        statusBeforeMerge: submission.statusBeforeMerge,
        mergeTargetReported: submission.mergeIsFinal,
      },
    };
  }

  /** The reporters of some submissions, lead first; every id has an entry. */
  reportersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, SubmissionReporter[]>> {
    return reportersOf(tx, ids);
  }

  /** Whether the viewer's person or unit is lead or co-reporter. */
  async isReporter(tx: Tx, id: string, viewer: Pick<Viewer, 'personId' | 'organizationId'>): Promise<boolean> {
    const reporters = (await reportersOf(tx, [id])).get(id) ?? [];
    return reporters.some((reporter) => isOwnReporter(viewer, reporter));
  }

  /**
   * Moves a submission to another status: whether it may is for the caller. Remembers when it was first shortlisted,
   * adopted and reported; a reason to decline lasts while it is declined.
   */
  async changeStatus(tx: Tx, id: string, to: SubmissionStatus, move: Move): Promise<Submission> {
    const before = await tx.lock(Submission, id);
    const wasShortlisted = to === 'SHORTLISTED' || to === 'ADOPTED';
    return this.save(tx, before, move, {
      status: to,
      declineReason: to === 'DECLINED' ? (move.declineReason ?? null) : null,
      shortlistedAt: before.shortlistedAt ?? (wasShortlisted ? tx.now : null),
      adoptedAt: before.adoptedAt ?? (to === 'ADOPTED' ? tx.now : null),
      reportedAt: before.reportedAt ?? (to === 'REPORTED' ? tx.now : null),
    });
  }

  /**
   * Handed in. The first time it gets its number in the year of Shanghai (S3), which it keeps for ever. Completeness and
   * who may are for the caller.
   */
  async submit(tx: Tx, id: string, move: Move): Promise<Submission> {
    const before = await tx.lock(Submission, id);
    if (before.number !== null) return this.save(tx, before, move, { status: 'SUBMITTED' });
    const year = shanghaiYear(tx.now);
    const sequenceInYear = await tx.next(`submission-${year}`);
    const number = formatNumber(year, sequenceInYear);
    const numbered = { number, year, sequenceInYear, submittedAt: tx.now };
    const after = await this.save(tx, before, move, { status: 'SUBMITTED', ...numbered });
    const { title, draftedByOffice, sectorId, sectorAsked } = after;
    await tx.record(submissionSubmitted, {
      subject: { type: 'Submission', id },
      after: numbered,
      payload: { submissionId: id, number, title, draftedByOffice, sectorId, sectorAsked },
    });
    return after;
  }

  /**
   * V6: what the decision makes of the submission. Gives back what `undoVettingDecision` needs.
   * @throws Refusal as `merge`, for `MERGED`
   */
  async applyVettingDecision(tx: Tx, id: string, effect: VettingEffect, move: Move): Promise<SubmissionSnapshot> {
    const { status, declineReason, shortlistedAt, adoptedAt } = await tx.lock(Submission, id);
    const snapshot = { status, declineReason, shortlistedAt, adoptedAt };
    if (effect.to === 'MERGED') await this.merge(tx, effect.mergeIntoId ?? '', [id], move, 'mergeIntoId');
    else if (effect.to !== null) await this.changeStatus(tx, id, effect.to, move);
    return snapshot;
  }

  /** V6: the submission as it was before the decision; a merge is taken apart (S4). */
  async undoVettingDecision(tx: Tx, id: string, snapshot: SubmissionSnapshot, move: Move): Promise<void> {
    const before = await tx.lock(Submission, id);
    if (before.status === 'MERGED') await this.unmerge(tx, id, move);
    else if (before.status !== snapshot.status) await this.save(tx, before, move, snapshot);
  }

  /**
   * They went out in a report: adopted ones become `REPORTED`, reported and instructed ones stay. From now on merges into
   * them stay (S4).
   * @throws Refusal `ILLEGAL_TRANSITION` for any other status, and then none is changed
   */
  async markReported(tx: Tx, ids: readonly string[], reportId: string): Promise<void> {
    const rows: Submission[] = [];
    for (const id of [...ids].sort()) rows.push(await tx.lock(Submission, id));
    const wrong = rows.find((row) => !REPORTABLE.includes(row.status));
    if (wrong) throw new Refusal('ILLEGAL_TRANSITION', { params: { status: wrong.status, action: 'REPORT' } });
    for (const row of rows) {
      if (row.status === 'ADOPTED')
        await this.changeStatus(tx, row.id, 'REPORTED', { action: 'sendSpecialReport', detail: { reportId } });
      else if (row.reportedAt === null) await tx.manager.update(Submission, { id: row.id }, { reportedAt: tx.now });
      await this.merging.makeFinal(tx, row.id);
    }
  }

  /**
   * U1: an instruction came. An instructed one stays so; its `statusBeforeInstruction` is kept.
   * @throws Refusal `ILLEGAL_TRANSITION` before adoption
   */
  async markInstructed(tx: Tx, id: string, move: Omit<Move, 'action'> = {}): Promise<Submission> {
    const before = await tx.lock(Submission, id);
    const to = instructSubmission(before.status);
    if (before.status === to) return before;
    return this.save(
      tx,
      before,
      { ...move, action: 'recordInstruction' },
      { status: to, statusBeforeInstruction: before.status },
    );
  }

  /**
   * U10: what its tasks make of it (`submissionStatusAfterTasks` of the domain); nothing where it stays as it is.
   * @throws Refusal `ILLEGAL_TRANSITION` for one without an instruction
   */
  async markAfterTasks(tx: Tx, id: string, to: SubmissionStatus, move: Move): Promise<Submission> {
    const before = await tx.lock(Submission, id);
    if (before.status === to) return before;
    if (before.statusBeforeInstruction === null)
      throw new Refusal('ILLEGAL_TRANSITION', { params: { status: before.status, action: move.action } });
    return this.save(tx, before, move, { status: to });
  }

  /**
   * S4: sources become `MERGED`, their reporters co-reporters of the target. `path` is where problems of the input lie.
   * @throws Refusal `NOT_FOUND`, `BAD_USER_INPUT` for itself, doubles, circles, `ILLEGAL_TRANSITION`
   */
  merge(tx: Tx, targetId: string, sourceIds: readonly string[], move: Move, path = 'sourceIds'): Promise<void> {
    return this.merging.merge(tx, targetId, sourceIds, move, path);
  }

  /**
   * S4: the source stands as before its merge, and what the merge added to the target is gone.
   * @throws Refusal `ILLEGAL_TRANSITION` for one that isn't merged, or once the target is reported
   */
  unmerge(tx: Tx, id: string, move: Move): Promise<void> {
    return this.merging.unmerge(tx, id, move);
  }

  private async save(tx: Tx, before: Submission, move: Move, changes: Partial<Submission>): Promise<Submission> {
    const { id, version } = before;
    const changed = { ...changes, updatedAt: tx.now };
    await tx.update(Submission, id, version, changed);
    const after: Submission = { ...before, ...changed, version: version + 1 };
    await tx.record(submissionMoved, {
      subject: { type: 'Submission', id },
      before,
      after,
      payload: {
        submissionId: id,
        number: after.number,
        title: after.title,
        from: before.status,
        to: after.status,
        action: move.action,
        note: move.note ?? null,
        declineReason: move.declineReason ?? null,
        detail: move.detail ?? {},
      },
    });
    return after;
  }
}
