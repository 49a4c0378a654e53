import type {
  AttendeeRole,
  DeclineReason,
  RevealMode,
  VettingItemStatus,
  VettingOutcome,
  VettingSessionStatus,
} from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';
import type { Opinion, Score } from '../vetting.documents';

/** An item of a sealed session, as its list shows it. */
export interface SealedItem {
  id: string;
  position: number;
  status: VettingItemStatus;
  submission: { id: string; number: string | null; title: string };
  decision: {
    outcome: VettingOutcome;
    reason: string | null;
    declineReason: DeclineReason | null;
    decidedAt: string;
    mergedInto: { id: string; number: string | null } | null;
    decider: Named | null;
    recorded: boolean;
    againstMajority: boolean | null;
  } | null;
  corrections: { id: string; text: string; at: string; author: { displayName: string } }[];
}
/** A sealed session: what was decided, without what single people thought. */
export interface SealedSession {
  id: string;
  number: string;
  title: string;
  status: VettingSessionStatus;
  scheduledAt: string;
  place: string | null;
  openedAt: string | null;
  closedAt: string | null;
  quorum: number;
  enlargedTakePart: boolean;
  revealMode: RevealMode;
  presider: Named;
  attendees: { person: Named; role: AttendeeRole; checkedInAt: string | null; checkedOutAt: string | null }[];
  items: SealedItem[];
  signOffs: { id: string; number: string | null; title: string }[];
  viewerMay: { correct: boolean };
}
/** What V5 shows of the opinions on an item. */
export interface SealedDetail {
  id: string;
  actingPresider: Named | null;
  recused: boolean;
  opinions: Opinion[];
  averageScores: (Score & { count: number })[];
  spread: { criterion: Score['criterion']; min: number; max: number; deviation: number }[];
  recommendations: { outcome: VettingOutcome; count: number }[];
}

const detail = `id
  actingPresider { id name }
  recused
  opinions { attendee { id name } recused recommendation comment scores { criterion score } recorded }
  averageScores { criterion score count }
  spread { criterion min max deviation }
  recommendations { outcome count }`;

export const SealedSessionById = gql<{ vettingSession: SealedSession }, { id: string }>`
  query SealedVettingSession($id: ID!) {
    vettingSession(id: $id) {
      id
      number
      title
      status
      scheduledAt
      place
      openedAt
      closedAt
      quorum
      enlargedTakePart
      revealMode
      presider {
        id
        name
      }
      attendees {
        person {
          id
          name
        }
        role
        checkedInAt
        checkedOutAt
      }
      items {
        id
        position
        status
        submission {
          id
          number
          title
        }
        decision {
          outcome
          reason
          declineReason
          decidedAt
          mergedInto {
            id
            number
          }
          decider {
            id
            name
          }
          recorded
          againstMajority
        }
        corrections {
          id
          text
          at
          author {
            displayName
          }
        }
      }
      signOffs {
        id
        number
        title
      }
      viewerMay {
        correct
      }
    }
  }
`;

/** Asked when an item is opened: a morning's two hundred would be slow at once. */
export const SealedDetailOf = gql<{ vettingItem: SealedDetail }, { id: string }>`
  query SealedVettingItem($id: ID!) { vettingItem(id: $id) { ${detail} } }`;

/** All of them, for print. */
export const SealedDetailsOf = gql<{ vettingSession: { items: SealedDetail[] } }, { id: string }>`
  query SealedVettingItems($id: ID!) { vettingSession(id: $id) { items { ${detail} } } }`;
