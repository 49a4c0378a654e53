import { Refusal, refuseMerge } from '@sanlian/domain';
import { newId, type Tx } from '../../platform';
import { submissionMerged, submissionReportersMerged, submissionUnmerged } from './submission.events';
import type { Move } from './submission.life';
import { insertReporters, reporterKey, reportersOf } from './submission.reporters';
import { SubmissionReporter } from './submission-reporter.entity';
import { Submission } from './submission.entity';

/**
 * S4. A submission's own reporters never change by a merge; the merged-in ones are worked out from the sources it holds,
 * so that undoing one merge leaves exactly what the others brought.
 */
export class SubmissionMerging {
  async merge(tx: Tx, targetId: string, sourceIds: readonly string[], move: Move, path: string): Promise<void> {
    const rows = new Map<string, Submission>();
    for (const id of [...new Set([targetId, ...sourceIds])].sort()) rows.set(id, await lockOr(tx, id, targetId, path));
    const target = rows.get(targetId)!;
    const sources = sourceIds.map((id) => rows.get(id)!);
    const chain = (await this.targetsOf(tx, target)).map((row) => row.id);
    atPath(path, () => refuseMerge(target, sources, chain));
    for (const source of sources) await this.absorb(tx, source, target, move);
    await this.refreshReporters(tx, target);
  }

  async unmerge(tx: Tx, id: string, move: Move): Promise<void> {
    const before = await tx.lock(Submission, id);
    const { mergedIntoId } = before;
    if (before.status !== 'MERGED' || mergedIntoId === null || before.mergeIsFinal)
      throw new Refusal('ILLEGAL_TRANSITION', { params: { status: before.status, action: 'UNMERGE' } });
    const to = before.statusBeforeMerge ?? 'SUBMITTED';
    const changes = { status: to, mergedIntoId: null, statusBeforeMerge: null, updatedAt: tx.now };
    await tx.update(Submission, id, before.version, changes);
    await tx.record(submissionUnmerged, {
      subject: { type: 'Submission', id },
      before,
      after: { ...before, ...changes, version: before.version + 1 },
      payload: {
        submissionId: id,
        number: before.number,
        title: before.title,
        targetId: mergedIntoId,
        to,
        action: move.action,
        note: move.note ?? null,
      },
    });
    await this.refreshReporters(tx, await tx.lock(Submission, mergedIntoId));
  }

  /** The target is reported: whatever is merged into it, directly or by way of another, stays merged. */
  async makeFinal(tx: Tx, targetId: string): Promise<void> {
    for (const source of await tx.manager.findBy(Submission, { mergedIntoId: targetId, mergeIsFinal: false })) {
      await tx.manager.update(Submission, { id: source.id }, { mergeIsFinal: true });
      await this.makeFinal(tx, source.id);
    }
  }

  private async absorb(tx: Tx, source: Submission, target: Submission, move: Move): Promise<void> {
    const changes = {
      status: 'MERGED' as const,
      mergedIntoId: target.id,
      statusBeforeMerge: source.status,
      updatedAt: tx.now,
    };
    await tx.update(Submission, source.id, source.version, changes);
    await tx.record(submissionMerged, {
      subject: { type: 'Submission', id: source.id },
      before: source,
      after: { ...source, ...changes, version: source.version + 1 },
      payload: {
        submissionId: source.id,
        number: source.number,
        title: source.title,
        targetId: target.id,
        targetNumber: target.number,
        targetTitle: target.title,
        from: source.status,
        action: move.action,
        note: move.note ?? null,
        detail: move.detail ?? {},
      },
    });
  }

  /** What the submission is merged into, nearest first. */
  private async targetsOf(tx: Tx, submission: Submission): Promise<Submission[]> {
    const chain: Submission[] = [];
    for (let next = submission.mergedIntoId; next !== null;) {
      const target = await tx.lock(Submission, next);
      chain.push(target);
      next = target.mergedIntoId;
    }
    return chain;
  }

  /** Works out the merged-in reporters of the target, and of what it is itself merged into. */
  async refreshReporters(tx: Tx, target: Submission): Promise<void> {
    for (const one of [target, ...(await this.targetsOf(tx, target))]) await this.refreshOne(tx, one);
  }

  private async refreshOne(tx: Tx, target: Submission): Promise<void> {
    const sources = await tx.manager.find(Submission, { where: { mergedIntoId: target.id }, order: { id: 'ASC' } });
    const reporters = await reportersOf(tx, [target.id, ...sources.map((source) => source.id)]);
    const before = reporters.get(target.id) ?? [];
    const taken = new Set(before.filter((reporter) => reporter.mergedFromId === null).map(reporterKey));
    const wanted: SubmissionReporter[] = [];
    for (const source of sources)
      for (const reporter of reporters.get(source.id) ?? []) {
        const key = reporterKey(reporter);
        if (taken.has(key)) continue;
        taken.add(key);
        wanted.push({ ...reporter, submissionId: target.id, mergedFromId: source.id, lead: false });
      }
    const isSame = (a: SubmissionReporter, b: SubmissionReporter) =>
      reporterKey(a) === reporterKey(b) && a.mergedFromId === b.mergedFromId;
    const merged = before.filter((reporter) => reporter.mergedFromId !== null);
    const gone = merged.filter((reporter) => !wanted.some((one) => isSame(one, reporter)));
    const last = Math.max(-1, ...before.map((reporter) => reporter.position));
    const added = wanted
      .filter((one) => !merged.some((reporter) => isSame(one, reporter)))
      .map((one, index) => ({ ...one, id: newId(), position: last + 1 + index }));
    if (gone.length + added.length === 0) return;
    for (const { id } of gone) await tx.manager.delete(SubmissionReporter, { id });
    await insertReporters(tx, added);
    await tx.update(Submission, target.id, target.version, { updatedAt: tx.now });
    await tx.record(submissionReportersMerged, {
      subject: { type: 'Submission', id: target.id },
      before: merged,
      after: [...merged.filter((reporter) => !gone.includes(reporter)), ...added],
      payload: {
        submissionId: target.id,
        number: target.number,
        title: target.title,
        added: added.length,
        removed: gone.length,
      },
    });
  }
}

async function lockOr(tx: Tx, id: string, targetId: string, path: string): Promise<Submission> {
  try {
    return await tx.lock(Submission, id);
  } catch (error) {
    if (!(error instanceof Refusal) || id !== targetId || path === 'sourceIds') throw error;
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path, code: 'NOT_FOUND' }] });
  }
}

/** Problems of `sourceIds.0` under the name that the caller's input gives it. */
function atPath(path: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Refusal) || path === 'sourceIds' || error.fields.length === 0) throw error;
    throw new Refusal(error.code, { params: error.params, fields: error.fields.map(({ code }) => ({ path, code })) });
  }
}
