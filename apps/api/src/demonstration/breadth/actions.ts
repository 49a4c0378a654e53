import type { ClueOccasion, CommitteeRuleKind, ContactMode } from '@sanlian/domain';
import type { AccountKey, InformantSource, OrganizationKey, PersonKey, SectorKey, SubmissionKey } from '../plan.types';

/** `l012`: a link; `k034`: a contact on one. */
export type LinkKey = string;
export type ContactKey = string;
/** `half1`, `half2`. */
export type CampaignKey = string;
/** `half1/p052`: the visit of the campaign to this person. */
export type VisitKey = string;
export type ClueKey = string;
export type TopicKey = string;

/** What a submission came out of. */
export interface PlannedOrigins {
  visit?: VisitKey;
  clue?: ClueKey;
  /** The contact whose concern it takes up. */
  contact?: ContactKey;
  topic?: TopicKey;
}

/** A day is `YYYY-MM-DD`, a moment epoch milliseconds. */
type NetworkAction =
  | { kind: 'linkLiaison'; key: LinkKey; from: PersonKey; to?: PersonKey; constituency?: string; since: string }
  | {
      kind: 'recordContact';
      key: ContactKey;
      link: LinkKey;
      heldAt: number;
      mode: ContactMode;
      summary: string;
      concerns: string[];
    };

type VisitAction =
  | {
      kind: 'planVisitCampaign';
      key: CampaignKey;
      title: string;
      year: number;
      half: 1 | 2;
      leader: PersonKey;
      members: PersonKey[];
    }
  | { kind: 'assignVisitors'; campaign: CampaignKey; assignments: { member: PersonKey; visitors: PersonKey[] }[] }
  | {
      kind: 'recordVisit';
      key: VisitKey;
      campaign: CampaignKey;
      visited: PersonKey;
      visitors: PersonKey[];
      heldAt: number;
      place: string;
      dutyPerformance: string;
      demands: string;
    };

type SourceAction =
  | {
      kind: 'captureClue';
      key: ClueKey;
      occasion: ClueOccasion;
      heldAt: number;
      speaker?: PersonKey;
      sourceTitle: string;
      summary: string;
    }
  | { kind: 'assignClue'; clue: ClueKey; account: AccountKey }
  | { kind: 'dismissClue'; clue: ClueKey; note: string }
  | { kind: 'commissionTopic'; key: TopicKey; title: string; requirements: string; dueOn: string }
  | { kind: 'appointInformant'; person: PersonKey; source: InformantSource; from: string; until: string }
  | { kind: 'reportUpward'; submission: SubmissionKey; recipient: OrganizationKey }
  | { kind: 'recordAdoption'; submission: SubmissionKey; recipient: OrganizationKey; note: string };

type DutyAction =
  | { kind: 'setMembership'; person: PersonKey; term: string; joinedOn: string }
  | { kind: 'exempt'; person: PersonKey; year: number; reason: string }
  | { kind: 'recordDuty'; person: PersonKey; year: number; dutyKey: string; on: string; title: string }
  | {
      kind: 'recordSectorActivity';
      sector: SectorKey;
      on: string;
      title: string;
      place: string;
      people: PersonKey[];
      yielded: string;
    }
  | {
      kind: 'giveAward';
      year: number;
      title: string;
      person?: PersonKey;
      sector?: SectorKey;
      organization?: OrganizationKey;
    };

type LearningAction =
  | {
      kind: 'planTraining';
      key: string;
      title: string;
      startsOn: string;
      endsOn: string;
      place: string;
      lecturers: string[];
      invited: PersonKey[];
    }
  | { kind: 'recordAttendance'; training: string; people: PersonKey[] }
  | { kind: 'publishBriefing'; key: string; title: string; body: string }
  | { kind: 'acknowledgeBriefing'; briefing: string }
  | {
      kind: 'publishCommitteeRule';
      title: string;
      form: CommitteeRuleKind;
      number: string;
      body: string;
      effectiveOn: string;
    }
  | { kind: 'recordOfficeOpinion'; key: string; organization: OrganizationKey; opinion: string }
  | { kind: 'answerOfficeOpinion'; opinion: string; answer: string };

/** What the committee does to reach every member, and to keep account of it. */
export type BreadthAction = NetworkAction | VisitAction | SourceAction | DutyAction | LearningAction;

const kinds: Record<BreadthAction['kind'], true> = {
  linkLiaison: true,
  recordContact: true,
  planVisitCampaign: true,
  assignVisitors: true,
  recordVisit: true,
  captureClue: true,
  assignClue: true,
  dismissClue: true,
  commissionTopic: true,
  appointInformant: true,
  reportUpward: true,
  recordAdoption: true,
  setMembership: true,
  exempt: true,
  recordDuty: true,
  recordSectorActivity: true,
  giveAward: true,
  planTraining: true,
  recordAttendance: true,
  publishBriefing: true,
  acknowledgeBriefing: true,
  publishCommitteeRule: true,
  recordOfficeOpinion: true,
  answerOfficeOpinion: true,
};

export const isBreadth = (step: { kind: string }): boolean => step.kind in kinds;
