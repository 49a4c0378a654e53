import type { DeclineReason, SubmissionStatus } from '../submissions/index';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import type { VettingItemStatus, VettingOutcome } from './enums';
import { majorityRecommendation } from './opinions';
import {
  actsAsPresider,
  attendeeRoleOf,
  refuseBelowQuorum,
  refuseUnlessOpen,
  type VettingSessionFacts,
  type VettingViewer,
} from './room';

export interface DecisionFacts {
  session: VettingSessionFacts;
  item: {
    status: VettingItemStatus;
    /** It was shown before, if it isn't presented now: enough to decide it in a group (V3). */
    wasPresented: boolean;
    /** V4: who presides this item instead of the session's presider, or null. */
    actingPresiderId: string | null;
    /** V4: the session's presider reported or co-reported the item. */
    presiderRecused: boolean;
  };
  /** The recommendations given, without those of recused people. */
  recommendations: readonly (VettingOutcome | null)[];
}

export interface Decision {
  outcome: VettingOutcome;
  reason?: string | null;
  declineReason?: DeclineReason | null;
  mergeIntoId?: string | null;
}

/** V6: what the submission becomes; null leaves it as it is. */
export const outcomeStatus: Readonly<Record<VettingOutcome, SubmissionStatus | null>> = {
  REPORT: 'ADOPTED',
  TRANSFER: 'ADOPTED',
  BULLETIN: 'ADOPTED',
  RETAIN: 'RETAINED',
  DECLINE: 'DECLINED',
  RETURN: 'RETURNED',
  MERGE: 'MERGED',
  DEFER: null,
};

const NEEDS_REASON: readonly VettingOutcome[] = ['DECLINE', 'RETURN', 'RETAIN'];

type ItemFacts = Pick<DecisionFacts, 'session' | 'item'>;

/**
 * How the viewer presides the item: as presider, as acting presider, or as the office that records what was decided aloud
 * (代录). Refuses with `FORBIDDEN`, and with `OWN_SUBMISSION` while the presider is recused and nobody acts (V4).
 */
function presidesAs({ session, item }: ItemFacts, viewer: VettingViewer): 'presider' | 'acting' | 'recorded' {
  const role = attendeeRoleOf(session, viewer);
  if (actsAsPresider(session, item, viewer)) return 'acting';
  const mayRecord = viewer.roles.includes('INFO_OFFICE');
  if (role !== 'PRESIDER' && !mayRecord) throw new Refusal('FORBIDDEN');
  if (item.presiderRecused && (item.actingPresiderId === null || role === 'PRESIDER')) {
    throw new Refusal('OWN_SUBMISSION');
  }
  return role === 'PRESIDER' ? 'presider' : 'recorded';
}

/** V6: most of those who recommended anything recommended something else. */
export function isAgainstMajority(outcome: VettingOutcome, recommendations: DecisionFacts['recommendations']): boolean {
  const majority = majorityRecommendation(recommendations);
  return majority !== null && majority !== outcome;
}

/**
 * V5: whether asking for a reason tells what opinions hold, since nothing else asks for one. Whoever presides and is told so
 * before giving an opinion gives none any more.
 */
export function reasonTellsMajority(
  { outcome, reason }: Decision,
  recommendations: DecisionFacts['recommendations'],
): boolean {
  return !NEEDS_REASON.includes(outcome) && !reason?.trim() && isAgainstMajority(outcome, recommendations);
}

/** V6: the fields that a decision lacks. */
export function decisionProblems(
  decision: Decision,
  recommendations: DecisionFacts['recommendations'],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const needsReason = NEEDS_REASON.includes(decision.outcome) || isAgainstMajority(decision.outcome, recommendations);
  if (needsReason && !decision.reason?.trim()) {
    problems.push({ path: 'reason', code: 'REQUIRED' });
  }
  if (decision.outcome === 'DECLINE' && !decision.declineReason) {
    problems.push({ path: 'declineReason', code: 'REQUIRED' });
  }
  if (decision.outcome === 'MERGE' && !decision.mergeIntoId) problems.push({ path: 'mergeIntoId', code: 'REQUIRED' });
  return problems;
}

export interface DecidedItem {
  itemStatus: 'DECIDED' | 'DEFERRED';
  /** What the submission becomes; null leaves it as it is. */
  submissionStatus: SubmissionStatus | null;
  /** The office recorded it for the presider (代录). */
  recorded: boolean;
  /** V6: most recommended something else; the internal record says so. */
  againstMajority: boolean;
}

/**
 * `decideVettingItem` (V2, V3, V4, V6): with `inGroup` an item is decided that was shown earlier. Refuses with `FORBIDDEN`,
 * `SESSION_NOT_OPEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `NOT_PRESENTED`, `OWN_SUBMISSION`, `QUORUM_NOT_MET`,
 * `BAD_USER_INPUT`. The merge itself is checked by `refuseMerge`.
 */
export function decideItem(
  facts: DecisionFacts,
  viewer: VettingViewer,
  decision: Decision,
  { inGroup = false } = {},
): DecidedItem {
  const as = presidesAs(facts, viewer);
  refuseUnlessOpen(facts.session.status);
  const { status, wasPresented } = facts.item;
  if (status === 'DECIDED' || status === 'DEFERRED') throw new Refusal('ALREADY_DECIDED');
  if (status === 'WAITING' && !(inGroup && wasPresented)) throw new Refusal('NOT_PRESENTED');
  refuseBelowQuorum(facts.session);
  refuseProblems(decisionProblems(decision, facts.recommendations));
  return {
    itemStatus: decision.outcome === 'DEFER' ? 'DEFERRED' : 'DECIDED',
    submissionStatus: outcomeStatus[decision.outcome],
    recorded: as === 'recorded',
    againstMajority: isAgainstMajority(decision.outcome, facts.recommendations),
  };
}

/**
 * V6: a decision can be undone until the session closes, unless the submission has moved on since. The item waits again,
 * having been shown. Refuses like `decideItem`, with `ILLEGAL_TRANSITION` where nothing is decided or something followed.
 */
export function undoDecision(
  facts: ItemFacts & { outcome: VettingOutcome | null; submissionStatus: SubmissionStatus },
  viewer: VettingViewer,
): { itemStatus: 'WAITING'; submissionStatus: SubmissionStatus } {
  presidesAs(facts, viewer);
  refuseUnlessOpen(facts.session.status);
  const expected = facts.outcome === null ? null : (outcomeStatus[facts.outcome] ?? 'SHORTLISTED');
  if (expected === null || expected !== facts.submissionStatus) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.submissionStatus, action: 'UNDO' } });
  }
  return { itemStatus: 'WAITING', submissionStatus: 'SHORTLISTED' };
}

/**
 * V3: one item is presented at a time, by whoever presides it or the office. Any other presented one waits again. A recused
 * presider still shows the item. Refuses with `FORBIDDEN`, `SESSION_NOT_OPEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`.
 */
export function presentItem({ session, item }: ItemFacts, viewer: VettingViewer): 'PRESENTING' {
  const isPresider = attendeeRoleOf(session, viewer) === 'PRESIDER' || actsAsPresider(session, item, viewer);
  if (!isPresider && !viewer.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  refuseUnlessOpen(session.status);
  if (item.status === 'DECIDED' || item.status === 'DEFERRED') throw new Refusal('ALREADY_DECIDED');
  return 'PRESENTING';
}

/**
 * V4: the presider or the office names an acting presider while the presider is recused and the item isn't decided. Refuses
 * with `FORBIDDEN`, `SESSION_CLOSED`, `ALREADY_DECIDED`, `BAD_USER_INPUT` where nobody is needed.
 */
export function refuseNaming({ session, item }: ItemFacts, viewer: VettingViewer): void {
  if (!viewer.roles.includes('INFO_OFFICE') && attendeeRoleOf(session, viewer) !== 'PRESIDER') {
    throw new Refusal('FORBIDDEN');
  }
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  if (item.status === 'DECIDED' || item.status === 'DEFERRED') throw new Refusal('ALREADY_DECIDED');
  if (!item.presiderRecused) {
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'itemId', code: 'NOT_ALLOWED' }] });
  }
}

/**
 * V4: an acting presider is any attending chair member who isn't recused and isn't the presider. Refuses as `refuseNaming`,
 * and with `BAD_USER_INPUT` for anybody else.
 */
export function nameActingPresider(
  facts: ItemFacts,
  viewer: VettingViewer,
  candidate: { personId: string; isChairMember: boolean; recused: boolean },
): void {
  refuseNaming(facts, viewer);
  const { session } = facts;
  const role = session.attendees.find((attendee) => attendee.personId === candidate.personId)?.role ?? null;
  const attends = role === 'ATTENDEE' || role === 'ENLARGED';
  if (!attends || !candidate.isChairMember || candidate.recused) {
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'NOT_ALLOWED' }] });
  }
}
