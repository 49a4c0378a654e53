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
const row = `id number title status scheduledAt place presider { id name }`;
export const VettingSessions = gql<
  { vettingSessions: Page<SessionRow> },
  { filter?: object; sort?: object; page?: object }
>`
  query VettingSessions($filter: VettingSessionFilter, $sort: VettingSessionSort, $page: PageInput) {
    vettingSessions(filter: $filter, sort: $sort, page: $page) { total items { ${row} itemCount decidedCount } }
  }`;

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
/** An item as the room's agenda shows it. */
export interface AgendaItem {
  id: string;
  position: number;
  status: VettingItemStatus;
  presentedAt: string | null;
  presentingSince: string | null;
  submission: { id: string; number: string | null; title: string; status: SubmissionStatus };
  actingPresider: Named | null;
  presiderRecused: boolean;
  recused: boolean;
  opinionCount: number | null;
  /** Whether the viewer gave an opinion. */
  myOpinion: Pick<Opinion, 'recommendation'> | null;
  recommendations: { outcome: VettingOutcome; count: number }[];
  decision: { outcome: VettingOutcome } | null;
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
/** An item with all that the viewer may see of what is thought of it. */
export interface Item extends AgendaItem {
  myOpinion: Opinion | null;
  opinions: Opinion[];
  givenBy: Named[];
  averageScores: (Score & { count: number })[];
  spread: { criterion: VettingCriterion; min: number; max: number; deviation: number }[];
  outliers: (Score & { count: number })[];
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
}
/** The room: who is in it, its agenda, what is shown; what is thought of an item is asked for item by item. */
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
  showReporters: boolean;
  minutesUrl: string | null;
  attendees: Attendee[];
  currentItem: { id: string } | null;
  items: AgendaItem[];
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

const agendaItem = `id position status presentedAt presentingSince
  submission { id number title status }
  actingPresider { id name } presiderRecused recused opinionCount recommendations { outcome count }
  viewerMay { present giveOpinion comment decide undo nameActingPresider recordFor }`;
const opinion = `attendee { id name } recused recommendation comment scores { criterion score } recorded`;
const room = `${row} version openedAt closedAt quorum quorate checkedInCount scoring revealMode enlargedTakePart showReporters minutesUrl
  attendees { person { id name tier } role checkedInAt checkedOutAt }
  currentItem { id }
  items { ${agendaItem} myOpinion { recommendation } decision { outcome } }
  signOffs { id number title }
  viewerRole
  viewerMay { plan changeAgenda reorder open close checkIn checkInOthers recordFor correct }`;
const item = `${agendaItem}
  myOpinion { ${opinion} }
  opinions { ${opinion} }
  givenBy { id name }
  averageScores { criterion score count }
  spread { criterion min max deviation }
  outliers { criterion score count }
  decision { outcome reason declineReason decidedAt mergedInto { id number } decider { id name } recorded againstMajority }`;

export const VettingSessionById = gql<{ vettingSession: Session }, { id: string }>`
  query VettingSession($id: ID!) { vettingSession(id: $id) { ${room} } }`;
export const VettingSessionChanged = gql<{ vettingSessionChanged: Session }, { id: string }>`
  subscription VettingSessionChanged($id: ID!) { vettingSessionChanged(id: $id) { ${room} } }`;
export const VettingItemById = gql<{ vettingItem: Item }, { id: string }>`
  query VettingItem($id: ID!) { vettingItem(id: $id) { ${item} } }`;
export const VettingItemChanged = gql<{ vettingItemChanged: Item }, { id: string }>`
  subscription VettingItemChanged($id: ID!) { vettingItemChanged(id: $id) { ${item} } }`;
