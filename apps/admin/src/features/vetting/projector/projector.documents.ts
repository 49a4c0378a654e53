import type {
  AttendeeRole,
  DeclineReason,
  VettingCriterion,
  VettingItemStatus,
  VettingOutcome,
  VettingSessionStatus,
} from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

/** What the wall asks of a session: nobody's opinions, nobody's names but where the session is held and by whom. */
export interface WallRoom {
  id: string;
  number: string;
  title: string;
  status: VettingSessionStatus;
  scheduledAt: string;
  place: string | null;
  openedAt: string | null;
  closedAt: string | null;
  quorum: number;
  quorate: boolean;
  checkedInCount: number;
  enlargedTakePart: boolean;
  showReporters: boolean;
  presider: Named;
  attendees: { role: AttendeeRole }[];
  currentItem: { id: string } | null;
  items: {
    id: string;
    position: number;
    status: VettingItemStatus;
    submission: { id: string; number: string | null; title: string };
    decision: { outcome: VettingOutcome } | null;
  }[];
}

/** What the wall asks of the item shown: its text, and what was decided. */
export interface WallItem {
  id: string;
  status: VettingItemStatus;
  submission: {
    id: string;
    number: string | null;
    title: string;
    situation: string;
    analysis: string | null;
    suggestion: string;
    onBehalfOfSector?: boolean;
    sector?: Named | null;
    reporters?: { lead: boolean; person: Named | null; organization: Named | null }[];
  };
  decision: {
    outcome: VettingOutcome;
    reason: string | null;
    declineReason: DeclineReason | null;
    mergedInto: { id: string; number: string | null } | null;
  } | null;
  averageScores?: { criterion: VettingCriterion; score: number; count: number }[];
  spread?: { criterion: VettingCriterion; min: number; max: number; deviation: number }[];
}

const room = `id number title status scheduledAt place openedAt closedAt
  quorum quorate checkedInCount enlargedTakePart showReporters
  presider { id name }
  attendees { role }
  currentItem { id }
  items { id position status submission { id number title } decision { outcome } }`;

// Whoever opened the wall may see more than the room may: it isn't even asked for.
const item = `id status
  submission {
    id number title situation analysis suggestion
    onBehalfOfSector @include(if: $reporters)
    sector @include(if: $reporters) { id name }
    reporters @include(if: $reporters) { lead person { id name } organization { id name } }
  }
  decision { outcome reason declineReason mergedInto { id number } }
  averageScores @include(if: $decided) { criterion score count }
  spread @include(if: $decided) { criterion min max deviation }`;

export interface WallItemVariables {
  id: string;
  /** V5: averages after the decision only. */
  decided: boolean;
  /** Reporters' names where the session shows them. */
  reporters: boolean;
}

export const WallRoomById = gql<{ vettingSession: WallRoom }, { id: string }>`
  query WallRoom($id: ID!) { vettingSession(id: $id) { ${room} } }`;
export const WallRoomChanged = gql<{ vettingSessionChanged: WallRoom }, { id: string }>`
  subscription WallRoomChanged($id: ID!) { vettingSessionChanged(id: $id) { ${room} } }`;
export const WallItemById = gql<{ vettingItem: WallItem }, WallItemVariables>`
  query WallItem($id: ID!, $decided: Boolean!, $reporters: Boolean!) { vettingItem(id: $id) { ${item} } }`;
export const WallItemChanged = gql<{ vettingItemChanged: WallItem }, WallItemVariables>`
  subscription WallItemChanged($id: ID!, $decided: Boolean!, $reporters: Boolean!) {
    vettingItemChanged(id: $id) { ${item} }
  }`;
