import { refuseClueStep, statusAfterDraftIsGone } from '@sanlian/domain';
import type { Platform, Tx } from '../../platform';
import {
  Submission,
  submissionDraftDeleted,
  submissionDrafted,
  submissionEdited,
  type SubmissionsSlice,
} from '../submissions';
import { Clue } from './clue.entity';
import { clueConverted, clueReturned } from './clue.events';
import { standingOf } from './clue.service';
import { ofClue, subject } from './clue.told';

/**
 * Whichever way a submission comes to name a clue as its origin, the clue is converted with it, or the draft is refused; a
 * draft that is thrown away gives its clue back (L3, L4).
 */
export function followDrafts({ events }: Platform, { origins }: SubmissionsSlice): void {
  origins.know('clueId', async (tx, id) => {
    const clue = await tx.manager.findOneBy(Clue, { id });
    return clue !== null && seenBy(tx, clue);
  });
  events.on(submissionDrafted, async (tx, { payload }) => convert(tx, payload.submissionId));
  events.on(submissionEdited, async (tx, { payload }) => {
    if (!payload.changed.includes('clueId')) return;
    await giveBack(tx, payload.submissionId);
    await convert(tx, payload.submissionId);
  });
  events.on(submissionDraftDeleted, (tx, { payload }) => giveBack(tx, payload.submissionId));
}

function seenBy(tx: Tx, clue: Clue): boolean {
  const accountId = tx.actor?.accountId;
  const isOffice = tx.actor?.roles.includes('INFO_OFFICE') ?? false;
  return isOffice || clue.assigneeId === accountId || clue.capturedById === accountId;
}

async function convert(tx: Tx, submissionId: string): Promise<void> {
  const submission = await tx.manager.findOneByOrFail(Submission, { id: submissionId });
  if (submission.clueId === null || tx.actor === null) return;
  const before = await tx.lock(Clue, submission.clueId);
  refuseClueStep('convert', standingOf(before, tx.actor));
  const changes = { status: 'CONVERTED' as const, submissionId, doneAt: tx.now };
  await tx.update(Clue, before.id, before.version, changes);
  const after = { ...before, ...changes };
  await tx.record(clueConverted, {
    subject: subject(before.id),
    before,
    after,
    payload: { ...ofClue(after), submissionId, title: submission.title },
  });
}

async function giveBack(tx: Tx, submissionId: string): Promise<void> {
  for (const before of await tx.lockAll(Clue, { where: { submissionId } })) {
    const status = statusAfterDraftIsGone(before.assigneeId);
    const changes = { status, submissionId: null, doneAt: null };
    await tx.update(Clue, before.id, before.version, changes);
    const after = { ...before, ...changes };
    await tx.record(clueReturned, {
      subject: subject(before.id),
      before,
      after,
      payload: { ...ofClue(after), status },
    });
  }
}
