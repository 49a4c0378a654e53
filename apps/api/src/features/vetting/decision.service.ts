import {
  checkInput,
  correctionInput,
  decideItem,
  decisionInput,
  groupDecisionInput,
  isUndisputed,
  reasonTellsMajority,
  Refusal,
  refuseCorrection,
  refuseProblems,
  takesPart,
  undoDecision,
  type Decision,
  type FieldProblem,
  type VettingOutcome,
} from '@sanlian/domain';
import { In, IsNull, Not } from 'typeorm';
import { isDuplicate, newId, type Context, type Tx } from '../../platform';
import { Submission, type SubmissionLife } from '../submissions';
import { MajorityTold, telling } from './majority-told';
import { freezeRecusals, itemFacts, presiderOf, reportersOfItems, type Reporters } from './recusal';
import { VettingCorrection } from './vetting-correction.entity';
import { VettingItem } from './vetting-item.entity';
import { VettingOpinion } from './vetting-opinion.entity';
import {
  vettingDecisionUndone,
  vettingItemDecided,
  vettingMajorityTold,
  vettingRecordCorrected,
} from './vetting.events';
import {
  itemSubject,
  lockRoomOf,
  ofItem,
  ofSession,
  refuseUnseen,
  saveSession,
  viewerIn,
  type Room,
} from './vetting.room';

/** Name the decision in the events of submissions. */
export const DECIDE = 'decideVettingItem';
const UNDO = 'undoVettingDecision';

const UNDECIDED = {
  outcome: null,
  reason: null,
  declineReason: null,
  mergedIntoId: null,
  decidedAt: null,
  decidedBy: null,
  deciderId: null,
  recorded: false,
  againstMajority: false,
  undo: null,
};

/** What the presider decides, and what becomes of the submissions, in one transaction (V6). */
export class DecisionService {
  constructor(private readonly submissions: SubmissionLife) {}

  /**
   * Decides the presented item; by the office, recorded for the presider (代录).
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `SESSION_NOT_OPEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `NOT_PRESENTED`,
   * `OWN_SUBMISSION`, `QUORUM_NOT_MET`, `BAD_USER_INPUT`, `ILLEGAL_TRANSITION` where the submission has moved on
   */
  async decide(context: Context, input: unknown): Promise<void> {
    const { itemId, ...decision } = checkInput(decisionInput, input);
    await refuseUnseen(context, 'VettingItem', itemId);
    await this.remembering(context, () =>
      context.inTransaction(async (tx) => {
        const room = await lockRoomOf(tx, itemId);
        await this.decideOne(context, tx, room, room.item, decision);
        await saveSession(tx, room.session, {});
      }),
    );
  }

  /**
   * V3: one decision for undisputed items, each shown before. All are decided or none.
   * @throws Refusal as `decide`; `BAD_USER_INPUT` for items of several sessions and for disputed ones
   */
  async decideTogether(context: Context, input: unknown): Promise<string[]> {
    const { itemIds, ...decision } = checkInput(groupDecisionInput, input);
    for (const id of itemIds) await refuseUnseen(context, 'VettingItem', id);
    await this.remembering(context, () =>
      context.inTransaction(async (tx) => {
        const room = await lockRoomOf(tx, itemIds[0]!);
        const items = await tx.manager.findBy(VettingItem, { id: In(itemIds), sessionId: room.session.id });
        const ordered = itemIds.map((id) => items.find((item) => item.id === id));
        refuseProblems(
          ordered.flatMap((item, index): FieldProblem[] =>
            item ? [] : [{ path: `itemIds.${index}`, code: 'NOT_ALLOWED' }],
          ),
        );
        for (const [index, item] of ordered.entries())
          if (item) await this.decideOne(context, tx, room, item, decision, { index, itemIds });
        await saveSession(tx, room.session, {});
      }),
    );
    return itemIds;
  }

  /**
   * V6: the item waits again, having been shown, and its submission is as it was.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `OWN_SUBMISSION`, `SESSION_NOT_OPEN`, `SESSION_CLOSED`, `ILLEGAL_TRANSITION`
   */
  async undo(context: Context, itemId: string): Promise<void> {
    await refuseUnseen(context, 'VettingItem', itemId);
    await context.inTransaction(async (tx) => {
      const room = await lockRoomOf(tx, itemId);
      const { session, item } = room;
      const submission = await tx.lock(Submission, item.submissionId);
      const reporters = await reportersOfItems(tx, this.submissions, [item]);
      const facts = itemFacts(room, item, reporters);
      const { itemStatus } = undoDecision(
        { ...facts, outcome: item.outcome, submissionStatus: submission.status },
        viewerIn(context),
      );
      const outcome = item.outcome as VettingOutcome;
      const move = { action: UNDO, detail: { ...ofSession(session), itemId } };
      await this.submissions.undoVettingDecision(tx, submission.id, item.undo!, move);
      await this.holdAgain(tx, item);
      await tx.manager.update(VettingItem, { id: itemId }, { ...UNDECIDED, status: itemStatus } as never);
      await tx.manager.update(VettingOpinion, { itemId }, { recused: false });
      await this.remember(tx, room, item, item.deciderId);
      await saveSession(tx, session, {});
      await tx.record(vettingDecisionUndone, {
        subject: itemSubject(itemId),
        before: item,
        after: { ...item, ...UNDECIDED, status: itemStatus },
        payload: { ...ofItem(session, item), outcome },
      });
    });
  }

  /** V6, V8. @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `ILLEGAL_TRANSITION` before the closing, `BAD_USER_INPUT` */
  async correct(context: Context, itemId: string, text: string): Promise<void> {
    const checked = checkInput(correctionInput, { itemId, text });
    await refuseUnseen(context, 'VettingItem', itemId);
    await context.inTransaction(async (tx) => {
      const { session, facts, item } = await lockRoomOf(tx, itemId);
      refuseCorrection(facts, viewerIn(context));
      const correction: VettingCorrection = {
        id: newId(),
        itemId,
        text: checked.text,
        at: tx.now,
        accountId: context.actor.accountId,
      };
      await tx.manager.insert(VettingCorrection, correction);
      await tx.record(vettingRecordCorrected, {
        subject: itemSubject(itemId),
        after: correction,
        payload: { ...ofItem(session, item), correctionId: correction.id, note: checked.text },
      });
    });
  }

  private async decideOne(
    context: Context,
    tx: Tx,
    room: Room,
    item: VettingItem,
    decision: Decision,
    group: { index: number; itemIds: readonly string[] } | null = null,
  ): Promise<void> {
    const { session } = room;
    const reporters = await reportersOfItems(tx, this.submissions, [item]);
    const facts = itemFacts(room, item, reporters);
    const recommendations = await this.recommendations(tx, room, item, reporters);
    const judged = group === null ? [item.id] : group.itemIds.slice(0, group.index + 1);
    const decided = telling(reasonTellsMajority(decision, recommendations), judged, () =>
      decideItem({ ...facts, recommendations }, viewerIn(context), decision, { inGroup: group !== null }),
    );
    if (group !== null && !isUndisputed(decision.outcome, recommendations))
      telling(true, judged, () => refuseProblems([{ path: `itemIds.${group.index}`, code: 'NOT_ALLOWED' }]));
    const { status, channel } = await tx.lock(Submission, item.submissionId);
    if (status !== 'SHORTLISTED') throw new Refusal('ILLEGAL_TRANSITION', { params: { status, action: 'DECIDE' } });
    const detail = { ...ofSession(session), itemId: item.id, outcome: decision.outcome };
    const reason = decision.reason ?? null;
    const declineReason = decision.outcome === 'DECLINE' ? (decision.declineReason ?? null) : null;
    const mergedIntoId = decision.outcome === 'MERGE' ? (decision.mergeIntoId ?? null) : null;
    const undo = await this.submissions.applyVettingDecision(
      tx,
      item.submissionId,
      { to: decided.submissionStatus, mergeIntoId: mergedIntoId },
      { action: DECIDE, note: reason, declineReason, detail },
    );
    const changes: Partial<VettingItem> = {
      status: decided.itemStatus,
      heldSubmissionId: null,
      presentedAt: item.presentedAt ?? tx.now,
      presentingSince: null,
      decidedAt: tx.now,
      outcome: decision.outcome,
      reason,
      declineReason,
      mergedIntoId,
      decidedBy: context.actor.accountId,
      deciderId: presiderOf(facts, session),
      recorded: decided.recorded,
      againstMajority: decided.againstMajority,
      undo,
    };
    await freezeRecusals(tx, [item], reporters);
    await tx.manager.update(VettingItem, { id: item.id }, changes);
    await tx.record(vettingItemDecided, {
      subject: itemSubject(item.id),
      before: item,
      after: { ...item, ...changes },
      payload: {
        ...ofItem(session, item),
        outcome: decision.outcome,
        to: decided.submissionStatus,
        channel,
        note: reason,
        declineReason,
        mergedIntoId,
        recorded: decided.recorded,
      },
    });
  }

  /** V5: where a refusal tells what most recommend, that stays remembered when the refused work is undone. */
  private async remembering(context: Context, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof MajorityTold)
        await context.inTransaction(async (tx) => {
          for (const itemId of error.itemIds) {
            const room = await lockRoomOf(tx, itemId);
            const reporters = await reportersOfItems(tx, this.submissions, [room.item]);
            await this.remember(tx, room, room.item, presiderOf(itemFacts(room, room.item, reporters), room.session));
          }
        });
      throw error;
    }
  }

  /** V5: whoever presides an undecided item and gave no opinion knows now what others think. */
  private async remember(tx: Tx, { session }: Room, item: VettingItem, personId: string | null): Promise<void> {
    if (personId === null || session.status === 'CLOSED' || session.scoring === 'NONE') return;
    const unsaid = { itemId: item.id, personId, givenAt: IsNull(), toldMajority: false };
    const sheet = await tx.manager.findOneBy(VettingOpinion, unsaid);
    if (!sheet) return;
    await tx.manager.update(VettingOpinion, { id: sheet.id }, { toldMajority: true });
    await tx.record(vettingMajorityTold, {
      subject: itemSubject(item.id),
      before: { toldMajority: false },
      after: { toldMajority: true },
      payload: { ...ofItem(session, item), personId },
    });
  }

  /** Those of people who take part and aren't recused. */
  private async recommendations(tx: Tx, { facts }: Room, item: VettingItem, reporters: Reporters) {
    const recused = reporters.get(item.submissionId);
    const counted = new Set(
      facts.attendees
        .filter(({ personId, role }) => takesPart(role, facts.enlargedTakePart) && !recused?.has(personId))
        .map(({ personId }) => personId),
    );
    const opinions = await tx.manager.findBy(VettingOpinion, { itemId: item.id, givenAt: Not(IsNull()) });
    return opinions.filter(({ personId }) => counted.has(personId)).map(({ recommendation }) => recommendation);
  }

  /** The undecided submission is this session's again, unless another took it up meanwhile. */
  private async holdAgain(tx: Tx, item: VettingItem): Promise<void> {
    try {
      await tx.manager.update(VettingItem, { id: item.id }, { heldSubmissionId: item.submissionId });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Refusal('ILLEGAL_TRANSITION', { params: { status: 'SHORTLISTED', action: 'UNDO' } });
    }
  }
}
