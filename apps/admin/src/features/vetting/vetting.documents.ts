import type {
  AttendeeRole,
  DeclineReason,
  RevealMode,
  SubmissionStatus,
  Tier,
  VettingCriterion,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
  VettingSessionStatus,
} from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Named, Page } from '../people';

export interface SessionRow {
  id: string;
  number: string;
  title: string;
  status: VettingSessionStatus;
  scheduledAt: string;
  place: string | null;
  presider: Named;
  itemCount: number;
  decidedCount: number;
}
export interface Attendee {
  person: Named & { tier: Tier | null };
  role: AttendeeRole;
  checkedInAt: string | null;
  checkedOutAt: string | null;
}
export interface Score {
  criterion: VettingCriterion;
  score: number;
}
export interface Opinion {
  attendee: Named | null;
  recused: boolean;
  recommendation: VettingOutcome | null;
  comment: string | null;
  scores: Score[];
  recorded: boolean;
}
export interface Item {
  id: string;
  position: number;
  status: VettingItemStatus;
  presentedAt: string | null;
  submission: { id: string; number: string | null; title: string; status: SubmissionStatus };
  actingPresider: Named | null;
  presiderRecused: boolean;
  recused: boolean;
  myOpinion: Opinion | null;
  opinions: Opinion[];
  opinionCount: number | null;
  averageScores: (Score & { count: number })[];
  spread: { criterion: VettingCriterion; min: number; max: number; deviation: number }[];
  recommendations: { outcome: VettingOutcome; count: number }[];
  decision: {
    outcome: VettingOutcome;
    reason: string | null;
    declineReason: DeclineReason | null;
    decidedAt: string;
    mergedInto: { id: string; number: string | null } | null;
    decider: Named | null;
    recorded: boolean;
  } | null;
  corrections: { id: string; text: string; at: string; author: { displayName: string } }[];
  viewerMay: {
    present: boolean;
    giveOpinion: boolean;
    comment: boolean;
    decide: boolean;
    undo: boolean;
    nameActingPresider: boolean;
    recordFor: boolean;
  };
}
export interface Session extends Omit<SessionRow, 'itemCount' | 'decidedCount'> {
  version: number;
  openedAt: string | null;
  closedAt: string | null;
  quorum: number;
  quorate: boolean;
  checkedInCount: number;
  scoring: VettingScoring;
  revealMode: RevealMode;
  enlargedTakePart: boolean;
  minutesUrl: string | null;
  attendees: Attendee[];
  currentItem: { id: string } | null;
  items: Item[];
  signOffs: { id: string; number: string | null; title: string }[];
  viewerRole: AttendeeRole | null;
  viewerMay: {
    plan: boolean;
    changeAgenda: boolean;
    reorder: boolean;
    open: boolean;
    close: boolean;
    checkIn: boolean;
    checkInOthers: boolean;
    recordFor: boolean;
    correct: boolean;
  };
}

const row = `id number title status scheduledAt place presider { id name }`;
const opinion = `attendee { id name } recused recommendation comment scores { criterion score } recorded`;
const room = `${row} version openedAt closedAt quorum quorate checkedInCount scoring revealMode enlargedTakePart minutesUrl
  attendees { person { id name tier } role checkedInAt checkedOutAt }
  currentItem { id }
  items {
    id position status presentedAt
    submission { id number title status }
    actingPresider { id name } presiderRecused recused
    myOpinion { ${opinion} }
    opinions { ${opinion} }
    opinionCount
    averageScores { criterion score count }
    spread { criterion min max deviation }
    recommendations { outcome count }
    decision { outcome reason declineReason decidedAt mergedInto { id number } decider { id name } recorded }
    corrections { id text at author { displayName } }
    viewerMay { present giveOpinion comment decide undo nameActingPresider recordFor }
  }
  signOffs { id number title }
  viewerRole
  viewerMay { plan changeAgenda reorder open close checkIn checkInOthers recordFor correct }`;

export const VettingSessions = gql<
  { vettingSessions: Page<SessionRow> },
  { filter?: object; sort?: object; page?: object }
>`
  query VettingSessions($filter: VettingSessionFilter, $sort: VettingSessionSort, $page: PageInput) {
    vettingSessions(filter: $filter, sort: $sort, page: $page) { total items { ${row} itemCount decidedCount } }
  }`;
export const VettingSessionById = gql<{ vettingSession: Session }, { id: string }>`
  query VettingSession($id: ID!) { vettingSession(id: $id) { ${room} } }`;

export interface Material {
  id: string;
  number: string | null;
  title: string;
  category: string;
  situation: string;
  analysis: string | null;
  suggestion: string;
  sector: Named | null;
  onBehalfOfSector: boolean;
  reporters: { lead: boolean; person: Named | null; organization: Named | null }[];
  attachments: { id: string; name: string; mediaType: string; size: number; url: string }[];
}
/** What is read while an item is judged; asked for apart from the room, which is asked for all the time. */
export const MaterialOf = gql<{ submission: Material }, { id: string }>`
  query VettingMaterial($id: ID!) {
    submission(id: $id) {
      id
      number
      title
      category
      situation
      analysis
      suggestion
      onBehalfOfSector
      sector {
        id
        name
      }
      reporters {
        lead
        person {
          id
          name
        }
        organization {
          id
          name
        }
      }
      attachments {
        id
        name
        mediaType
        size
        url
      }
    }
  }
`;

export interface Candidate {
  id: string;
  number: string | null;
  title: string;
  category: string;
  submittedAt: string | null;
  sector: Named | null;
  wasDeferred: boolean | null;
}
export const VettingCandidates = gql<
  { vettingCandidates: Page<Candidate> },
  { filter?: { q?: string }; page?: { limit: number; offset?: number } }
>`
  query VettingCandidates($filter: SubmissionFilter, $page: PageInput) {
    vettingCandidates(filter: $filter, page: $page) {
      total
      items {
        id
        number
        title
        category
        submittedAt
        wasDeferred
        sector {
          id
          name
        }
      }
    }
  }
`;

type Changed<Name extends string> = Record<Name, { id: string }>;
export const PlanVettingSession = gql<Changed<'planVettingSession'>, { input: object }>`
  mutation PlanVettingSession($input: VettingSessionInput!) {
    planVettingSession(input: $input) {
      id
    }
  }
`;
export const UpdateVettingSession = gql<
  Changed<'updateVettingSession'>,
  { id: string; version: number; input: object }
>`
  mutation UpdateVettingSession($id: ID!, $version: Int!, $input: VettingSessionInput!) {
    updateVettingSession(id: $id, version: $version, input: $input) {
      id
    }
  }
`;
export const AddVettingItems = gql<Changed<'addVettingItems'>, { sessionId: string; submissionIds: string[] }>`
  mutation AddVettingItems($sessionId: ID!, $submissionIds: [ID!]!) {
    addVettingItems(sessionId: $sessionId, submissionIds: $submissionIds) {
      id
    }
  }
`;
export const RemoveVettingItem = gql<Changed<'removeVettingItem'>, { itemId: string }>`
  mutation RemoveVettingItem($itemId: ID!) {
    removeVettingItem(itemId: $itemId) {
      id
    }
  }
`;
export const ReorderVettingItems = gql<Changed<'reorderVettingItems'>, { sessionId: string; itemIds: string[] }>`
  mutation ReorderVettingItems($sessionId: ID!, $itemIds: [ID!]!) {
    reorderVettingItems(sessionId: $sessionId, itemIds: $itemIds) {
      id
    }
  }
`;
export const OpenVettingSession = gql<Changed<'openVettingSession'>, { id: string }>`
  mutation OpenVettingSession($id: ID!) {
    openVettingSession(id: $id) {
      id
    }
  }
`;
export const CloseVettingSession = gql<Changed<'closeVettingSession'>, { id: string }>`
  mutation CloseVettingSession($id: ID!) {
    closeVettingSession(id: $id) {
      id
    }
  }
`;
export const CheckIn = gql<Changed<'checkIn'>, { sessionId: string; personId?: string }>`
  mutation CheckIn($sessionId: ID!, $personId: ID) {
    checkIn(sessionId: $sessionId, personId: $personId) {
      id
    }
  }
`;
export const CheckOut = gql<Changed<'checkOut'>, { sessionId: string; personId?: string }>`
  mutation CheckOut($sessionId: ID!, $personId: ID) {
    checkOut(sessionId: $sessionId, personId: $personId) {
      id
    }
  }
`;
export const PresentVettingItem = gql<Changed<'presentVettingItem'>, { itemId: string }>`
  mutation PresentVettingItem($itemId: ID!) {
    presentVettingItem(itemId: $itemId) {
      id
    }
  }
`;
export const NameActingPresider = gql<Changed<'nameActingPresider'>, { itemId: string; personId: string }>`
  mutation NameActingPresider($itemId: ID!, $personId: ID!) {
    nameActingPresider(itemId: $itemId, personId: $personId) {
      id
    }
  }
`;

export interface OpinionWrite {
  itemId: string;
  scores: Score[];
  recommendation: VettingOutcome | null;
  comment: string | null;
}
export const GiveOpinion = gql<Changed<'giveOpinion'>, { input: OpinionWrite }>`
  mutation GiveOpinion($input: OpinionInput!) {
    giveOpinion(input: $input) {
      id
    }
  }
`;
export const RecordOpinion = gql<Changed<'recordOpinion'>, { input: OpinionWrite & { personId: string } }>`
  mutation RecordOpinion($input: RecordedOpinionInput!) {
    recordOpinion(input: $input) {
      id
    }
  }
`;

interface DecisionWrite {
  outcome: VettingOutcome;
  reason?: string;
  declineReason?: DeclineReason;
}
export const DecideVettingItem = gql<
  Changed<'decideVettingItem'>,
  { input: DecisionWrite & { itemId: string; mergeIntoId?: string } }
>`
  mutation DecideVettingItem($input: DecisionInput!) {
    decideVettingItem(input: $input) {
      id
    }
  }
`;
export const DecideVettingItems = gql<
  { decideVettingItems: { id: string }[] },
  { input: DecisionWrite & { itemIds: string[] } }
>`
  mutation DecideVettingItems($input: GroupDecisionInput!) {
    decideVettingItems(input: $input) {
      id
    }
  }
`;
export const UndoVettingDecision = gql<Changed<'undoVettingDecision'>, { itemId: string }>`
  mutation UndoVettingDecision($itemId: ID!) {
    undoVettingDecision(itemId: $itemId) {
      id
    }
  }
`;
export const CorrectVettingRecord = gql<Changed<'correctVettingRecord'>, { itemId: string; text: string }>`
  mutation CorrectVettingRecord($itemId: ID!, $text: String!) {
    correctVettingRecord(itemId: $itemId, text: $text) {
      id
    }
  }
`;
