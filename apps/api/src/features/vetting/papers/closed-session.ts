import type {
  AttendeeRole,
  DeclineReason,
  RevealMode,
  SubmissionChannel,
  VettingCriterion,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
} from '@sanlian/domain';
import { secretaryOf, select, type Platform } from '../../../platform';
import { vettingDecisionUndone } from '../vetting.events';

interface Named {
  name: string;
}
interface SubmissionOnPaper {
  number: string;
  title: string;
  category: string;
  channel: SubmissionChannel;
  sector: Named | null;
  analysis: string | null;
  reporters: { lead: boolean; person: Named | null; organization: Named | null }[];
}
export interface OpinionOnPaper {
  attendee: Named | null;
  recused: boolean;
  recommendation: VettingOutcome | null;
  comment: string | null;
  scores: { criterion: VettingCriterion; score: number }[];
  recorded: boolean;
}
export interface ClosedItem {
  id: string;
  position: number;
  status: VettingItemStatus;
  presentedAt: Date | null;
  actingPresider: Named | null;
  submission: SubmissionOnPaper;
  opinions: OpinionOnPaper[];
  opinionCount: number;
  averageScores: { criterion: VettingCriterion; score: number; count: number }[];
  spread: { criterion: VettingCriterion; min: number; max: number; deviation: number }[];
  recommendations: { outcome: VettingOutcome; count: number }[];
  decision: {
    outcome: VettingOutcome;
    reason: string | null;
    declineReason: DeclineReason | null;
    decidedAt: Date;
    mergedInto: { number: string; title: string } | null;
    decider: Named | null;
    recorded: boolean;
    recordedBy: { displayName: string } | null;
    againstMajority: boolean | null;
  } | null;
  /** Decisions that were taken back before the closing, oldest first. */
  undone: { at: number; outcome: VettingOutcome }[];
}
export interface AttendeeOnPaper {
  person: { id: string; name: string };
  role: AttendeeRole;
  /** When they came in last; null for who never came. */
  arrivedAt: Date | null;
  checkedOutAt: Date | null;
  recordedBy: { displayName: string } | null;
}
/** A closed session with everything in it, as its documents tell it. */
export interface ClosedSession {
  id: string;
  number: string;
  title: string;
  place: string | null;
  scheduledAt: Date;
  openedAt: Date;
  closedAt: Date;
  quorum: number;
  scoring: VettingScoring;
  revealMode: RevealMode;
  enlargedTakePart: boolean;
  presider: Named;
  attendees: AttendeeOnPaper[];
  items: ClosedItem[];
  signOffs: {
    number: string;
    title: string;
    signOffs: { person: Named | null; recorded: boolean; note: string; at: Date }[];
  }[];
}

const NAME = { name: true } as const;
const SHAPE = select({
  ...{ id: true, number: true, title: true, place: true, scheduledAt: true, openedAt: true, closedAt: true },
  ...{ quorum: true, scoring: true, revealMode: true, enlargedTakePart: true },
  presider: NAME,
  attendees: {
    person: { id: true, name: true },
    role: true,
    arrivedAt: true,
    checkedOutAt: true,
    recordedBy: { displayName: true },
  },
  items: {
    ...{ id: true, position: true, status: true, presentedAt: true, opinionCount: true },
    ...{ averageScores: true, spread: true, recommendations: true },
    actingPresider: NAME,
    submission: {
      ...{ number: true, title: true, category: true, channel: true, analysis: true },
      sector: NAME,
      reporters: { lead: true, person: NAME, organization: NAME },
    },
    opinions: {
      attendee: NAME,
      ...{ recused: true, recommendation: true, comment: true, recorded: true },
      scores: { criterion: true, score: true },
    },
    decision: {
      ...{ outcome: true, reason: true, declineReason: true, decidedAt: true, recorded: true, againstMajority: true },
      mergedInto: { number: true, title: true },
      decider: NAME,
      recordedBy: { displayName: true },
    },
  },
  signOffs: { number: true, title: true, signOffs: { person: NAME, recorded: true, note: true, at: true } },
});

/**
 * As the office and the chair meeting read it: the documents hold what these may see of a closed session (V5), names of
 * opinions only where they are revealed.
 */
export async function readClosedSession(platform: Platform, id: string): Promise<ClosedSession> {
  const context = secretaryOf(platform, ['INFO_OFFICE', 'CHAIR_MEMBER']);
  const session = (await platform.reads.one(context, 'VettingSession', id, SHAPE)) as unknown as ClosedSession;
  const undone = await undoneIn(platform, id);
  return { ...session, items: session.items.map((item) => ({ ...item, undone: undone.get(item.id) ?? [] })) };
}

async function undoneIn({ database }: Platform, sessionId: string): Promise<Map<string, ClosedItem['undone']>> {
  const rows = await database.read(
    'SELECT e.`subjectId`, e.`at`, e.`payload` FROM `domain_event` e JOIN `vetting_item` i ON i.`id` = e.`subjectId` WHERE i.`sessionId` = ? AND e.`kind` = ? ORDER BY e.`at`, e.`sequence`',
    [sessionId, vettingDecisionUndone.kind],
  );
  const found = new Map<string, ClosedItem['undone']>();
  for (const { subjectId, at, payload } of rows) {
    const { outcome } = JSON.parse(String(payload)) as { outcome: VettingOutcome };
    found.set(String(subjectId), [...(found.get(String(subjectId)) ?? []), { at: Number(at), outcome }]);
  }
  return found;
}
