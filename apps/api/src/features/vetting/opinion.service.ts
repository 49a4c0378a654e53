import {
  checkInput,
  opinionInput,
  recordedOpinionInput,
  Refusal,
  refuseOpinion,
  type OpinionInput,
  type VettingViewer,
} from '@sanlian/domain';
import type { Context, Tx } from '../../platform';
import type { SubmissionLife } from '../submissions';
import { reportersOfItems } from './recusal';
import { VettingOpinion } from './vetting-opinion.entity';
import { VettingScore } from './vetting-score.entity';
import { vettingOpinionGiven } from './vetting.events';
import { itemSubject, lockRoomOf, ofItem, refuseUnseen, viewerIn } from './vetting.room';

interface Giving {
  giver: VettingViewer;
  /** The account of the office, for paper opinions. */
  recordedBy: string | null;
}

/** Opinions: sealed until the item is decided, changeable until then (V1, V3). */
export class OpinionService {
  constructor(private readonly submissions: SubmissionLife) {}

  /**
   * The viewer's own opinion, in place of an earlier one. Sent again under its `Idempotency-Key`, because the answer was
   * lost, it counts once, doesn't take the place of a later one, and is answered as before though the item was decided
   * meanwhile.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `OWN_SUBMISSION`, `BAD_USER_INPUT`
   */
  async give(context: Context, input: unknown): Promise<void> {
    const opinion = checkInput(opinionInput, input);
    await refuseUnseen(context, 'VettingItem', opinion.itemId);
    await context.once('giveOpinion', opinion, (tx) =>
      this.write(tx, opinion, { giver: viewerIn(context), recordedBy: null }),
    );
  }

  /**
   * A paper opinion, recorded for whoever wrote it (代录), once under an `Idempotency-Key`. What they entered themselves
   * isn't touched.
   * @throws Refusal as `give`, `ALREADY_EXISTS` where the person gave one
   */
  async record(context: Context, input: unknown): Promise<void> {
    const { personId, ...opinion } = checkInput(recordedOpinionInput, input);
    await refuseUnseen(context, 'VettingItem', opinion.itemId);
    await context.once('recordOpinion', { ...opinion, personId }, (tx) =>
      this.write(tx, opinion, { giver: { roles: [], personId }, recordedBy: context.actor.accountId }),
    );
  }

  private async write(tx: Tx, opinion: OpinionInput, { giver, recordedBy }: Giving): Promise<string> {
    const { session, facts, item } = await lockRoomOf(tx, opinion.itemId);
    const personId = giver.personId ?? '';
    if (recordedBy !== null && !facts.attendees.some((attendee) => attendee.personId === personId))
      throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'NOT_FOUND' }] });
    const reporters = await reportersOfItems(tx, this.submissions, [item]);
    const recused = reporters.get(item.submissionId)?.has(personId) ?? false;
    const sheet = await tx.manager.findOneBy(VettingOpinion, { itemId: item.id, personId });
    const toldMajority = sheet?.toldMajority ?? false;
    refuseOpinion({ session: facts, itemStatus: item.status, recused, toldMajority }, giver, opinion);
    if (!sheet) throw new Refusal('NOT_FOUND');
    if (recordedBy !== null && sheet.givenAt !== null && sheet.recordedBy === null) throw new Refusal('ALREADY_EXISTS');
    await tx.manager.update(
      VettingOpinion,
      { id: sheet.id },
      {
        recommendation: opinion.recommendation,
        comment: opinion.comment,
        givenAt: sheet.givenAt ?? tx.now,
        updatedAt: tx.now,
        recordedBy,
      },
    );
    await tx.manager.delete(VettingScore, { opinionId: sheet.id });
    await tx.insertAll(
      VettingScore,
      opinion.scores.map(({ criterion, score }) => ({ opinionId: sheet.id, criterion, score })),
    );
    await tx.record(vettingOpinionGiven, {
      subject: itemSubject(item.id),
      before: { given: sheet.givenAt !== null },
      after: { given: true },
      payload: { ...ofItem(session, item), recorded: recordedBy !== null },
    });
    return item.id;
  }
}
