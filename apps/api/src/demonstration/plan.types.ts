/**
 * The demonstration year as data: a list of steps in time order. Inputs have the shape of the API's inputs, with
 * readable keys where the API has ids; whoever plays the plan keeps the map from key to id.
 */

import type { BreadthAction, PlannedOrigins } from './breadth/actions';

export type Tier = 'CHAIR_MEETING' | 'STANDING_COMMITTEE' | 'MEMBER';
export type InformantSource = 'MEMBER' | 'DEMOCRATIC_PARTY' | 'GRASSROOTS' | 'PROFESSIONAL';
export type Level = 'COUNTY' | 'CITY' | 'PROVINCE' | 'NATION';
export type OrganizationKind =
  | 'PARTY_COMMITTEE'
  | 'GOVERNMENT'
  | 'SUPERVISION_BUREAU'
  | 'LIANXIN_OFFICE'
  | 'DEPARTMENT'
  | 'REPORTING_UNIT'
  | 'UPPER_COMMITTEE'
  | 'MEDIA';
export type Role =
  | 'MEMBER'
  | 'INFORMANT'
  | 'SECTOR_CONVENER'
  | 'UNIT_REPORTER'
  | 'INFO_OFFICE'
  | 'CHAIR_MEMBER'
  | 'SUPERVISION_BUREAU'
  | 'DEPARTMENT'
  | 'LEADERSHIP_OFFICE'
  | 'LIANXIN_OFFICE'
  | 'ANALYST'
  | 'ADMIN';
export type SubmissionChannel = 'MEMBER' | 'INFORMANT' | 'SECTOR' | 'UNIT' | 'VISIT' | 'LIAISON' | 'CLUE';
export type Urgency = 'ROUTINE' | 'URGENT' | 'EXTRA_URGENT';
export type DeclineReason =
  | 'AGAINST_LAW_OR_POLICY'
  | 'PRIVATE_MATTER_OR_LITIGATION'
  | 'ALREADY_HANDLED'
  | 'NOT_FEASIBLE'
  | 'DUPLICATE'
  | 'ROUTINE_NEWS'
  | 'OTHER';
export type SubmissionMove =
  | 'SUBMIT'
  | 'WITHDRAW'
  | 'RETURN'
  | 'SHORTLIST'
  | 'RETAIN'
  | 'DECLINE'
  | 'UNMERGE'
  | 'SIGN_OFF'
  | 'RECONSIDER'
  | 'CONCLUDE';
export type VettingOutcome = 'REPORT' | 'TRANSFER' | 'BULLETIN' | 'RETAIN' | 'DECLINE' | 'RETURN' | 'MERGE' | 'DEFER';
export type VettingScoring = 'FULL' | 'RECOMMENDATION' | 'NONE';
export type VettingCriterion =
  'ACCURACY' | 'SOUNDNESS' | 'SECTOR_COMMONALITY' | 'BREADTH' | 'OVERALL_RELEVANCE' | 'FORESIGHT';
export type InstructionKind = 'HANDLE' | 'READ';
export type Disclosure = 'FACT' | 'GIST' | 'FULL';
export type TaskMove = 'ACCEPT' | 'SEND_BACK' | 'REPORT_RESULT' | 'REOPEN' | 'CANCEL' | 'PAUSE' | 'RESUME';
export type TaskOutcome = 'A_SOLVED' | 'B_IN_PROGRESS' | 'C_PLANNED' | 'D_REFERENCE';
export type SupervisionForm = 'JOINT_SUPERVISION' | 'ON_SITE_ASSISTANCE' | 'URGING_SYMPOSIUM' | 'THEMATIC_INSPECTION';
export type VerificationSide = 'CPPCC' | 'SUPERVISION_BUREAU';
export type UrgeLevel = 'BLUE' | 'ORANGE' | 'RED';
export type Finding = 'IMPLEMENTED' | 'PARTLY_IMPLEMENTED' | 'NOT_IMPLEMENTED' | 'RELAPSED';
export type Satisfaction = 'SATISFIED' | 'MOSTLY_SATISFIED' | 'DISSATISFIED';

/** `p017`; the keys of people in the roster. */
export type PersonKey = string;
/** `economy`, `education`; a sector's code as well. */
export type SectorKey = string;
/** `government-office`, `education-bureau`. */
export type OrganizationKey = string;
/** The user name of an account; `admin` is the installation's own. */
export type AccountKey = string;
/** `s0123`; not the number, which the first submit gives. */
export type SubmissionKey = string;
/** `v03`. */
export type SessionKey = string;
/** `r12`. */
export type ReportKey = string;
/** `i045`. */
export type InstructionKey = string;
/** `i045/s0123`: the task that instruction `i045` started for submission `s0123`. */
export type TaskKey = string;

/** `e07`: an event that is planned before it is held. */
export type EventKey = string;

export interface PlannedOrganization {
  name: string;
  kind: OrganizationKind;
  level?: Level;
}

export interface PlannedSector {
  code: string;
  name: string;
}

export interface PlannedPerson {
  name: string;
  phone: string;
  tier?: Tier;
  informantSource?: InformantSource;
  sector?: SectorKey;
  organization?: OrganizationKey;
}

export interface PlannedAccount {
  username: string;
  displayName: string;
  roles: Role[];
  person?: PersonKey;
  organization?: OrganizationKey;
}

export interface PlannedReporter {
  person?: PersonKey;
  organization?: OrganizationKey;
  lead: boolean;
}

export interface PlannedSubmission extends PlannedOrigins {
  title: string;
  /** The category's name, one of the standard list. */
  category: string;
  channel: SubmissionChannel;
  situation: string;
  analysis: string;
  suggestion: string;
  sector?: SectorKey;
  onBehalfOfSector: boolean;
  /** Always given, the lead reporter first. */
  reporters: PlannedReporter[];
  urgency: Urgency;
  consentToPublish: boolean;
}

export interface PlannedSession {
  title: string;
  /** Epoch milliseconds. */
  scheduledAt: number;
  place: string;
  presider: PersonKey;
  attendees: PersonKey[];
  enlarged: PersonKey[];
  guests: PersonKey[];
  submissions: SubmissionKey[];
  scoring: VettingScoring;
}

export interface PlannedScore {
  criterion: VettingCriterion;
  score: number;
}

export interface PlannedArticle {
  submission: SubmissionKey;
  title: string;
  body: string;
}

export interface PlannedReport {
  title: string;
  addressees: OrganizationKey[];
  articles: PlannedArticle[];
}

export interface PlannedInstruction {
  /** Exactly one of `submissions` and `report` is given; a report stands for all its articles. */
  submissions?: SubmissionKey[];
  report?: ReportKey;
  leaderName: string;
  leaderTitle: string;
  level: Level;
  text: string;
  givenAt: number;
  kind: InstructionKind;
  disclosure: Disclosure;
}

export interface PlannedEvent {
  tasks: TaskKey[];
  form: SupervisionForm;
  /** When it is to be, epoch milliseconds. */
  heldAt: number;
  place: string;
  participants: string;
  leader?: PersonKey;
}

/** What happens. Everything but `key`, `kind` and the keys in place of ids is passed to the service as it is. */
export type PlanAction =
  | BreadthAction
  | { kind: 'createOrganization'; key: OrganizationKey; input: PlannedOrganization }
  | { kind: 'createSector'; key: SectorKey; input: PlannedSector }
  | { kind: 'createPerson'; key: PersonKey; input: PlannedPerson }
  /** The sector's `updateSector` with a convener. */
  | { kind: 'nameConvener'; sector: SectorKey; person: PersonKey }
  /** The password is the runner's affair. */
  | { kind: 'createAccount'; key: AccountKey; input: PlannedAccount }
  | { kind: 'draftSubmission'; key: SubmissionKey; input: PlannedSubmission }
  | { kind: 'editSubmission'; submission: SubmissionKey; input: PlannedSubmission }
  | {
      kind: 'moveSubmission';
      submission: SubmissionKey;
      action: SubmissionMove;
      note?: string;
      declineReason?: DeclineReason;
    }
  | { kind: 'mergeSubmissions'; target: SubmissionKey; sources: SubmissionKey[]; note: string }
  | { kind: 'planVettingSession'; key: SessionKey; input: PlannedSession }
  | { kind: 'checkIn'; session: SessionKey; person: PersonKey }
  | { kind: 'openVettingSession'; session: SessionKey }
  | { kind: 'presentVettingItem'; session: SessionKey; submission: SubmissionKey }
  /** The presider reported the item: an attending chair-meeting member presides for it. */
  | { kind: 'nameActingPresider'; session: SessionKey; submission: SubmissionKey; person: PersonKey }
  | {
      kind: 'giveOpinion';
      session: SessionKey;
      submission: SubmissionKey;
      scores?: PlannedScore[];
      recommendation?: VettingOutcome;
      comment?: string;
    }
  | {
      kind: 'decideVettingItem';
      session: SessionKey;
      submission: SubmissionKey;
      outcome: VettingOutcome;
      reason?: string;
      declineReason?: DeclineReason;
      mergeInto?: SubmissionKey;
    }
  | { kind: 'closeVettingSession'; session: SessionKey }
  | { kind: 'draftSpecialReport'; key: ReportKey; input: PlannedReport }
  | { kind: 'editSpecialReport'; report: ReportKey; input: PlannedReport }
  | { kind: 'signSpecialReport'; report: ReportKey }
  | { kind: 'sendSpecialReport'; report: ReportKey }
  /** An addressee has received the report, and says whether it was shown to a leader and instructed. */
  | {
      kind: 'signForSpecialReport';
      report: ReportKey;
      organization: OrganizationKey;
      shown: boolean;
      instructed: boolean;
      note?: string;
    }
  | { kind: 'transferSubmission'; submission: SubmissionKey; recipient: OrganizationKey }
  | { kind: 'acknowledgeTransfer'; submission: SubmissionKey; recipient: OrganizationKey; reply?: string }
  | {
      kind: 'recordInstruction';
      key: InstructionKey;
      input: PlannedInstruction;
      tasks: { key: TaskKey; submission: SubmissionKey }[];
    }
  | {
      kind: 'assignTask';
      task: TaskKey;
      leadOrganization: OrganizationKey;
      assistingOrganizations: OrganizationKey[];
      responsibleViceChair: PersonKey;
      dueAt: number;
      note?: string;
    }
  | {
      kind: 'moveTask';
      task: TaskKey;
      action: TaskMove;
      note?: string;
      outcome?: TaskOutcome;
      /** `YYYY-MM-DD`, with the outcomes `B_IN_PROGRESS` and `C_PLANNED`. */
      followUpOn?: string;
    }
  /** The CPPCC's side agrees to what the bureau asked for with `CANCEL`; the task is cancelled with it, not before. */
  | { kind: 'confirmCancellation'; task: TaskKey; note: string }
  | { kind: 'recordProgress'; task: TaskKey; handlingOpinion?: string; progress: string; effect?: string }
  | { kind: 'planSupervisionAction'; key: EventKey; input: PlannedEvent }
  | { kind: 'changePlannedAction'; event: EventKey; input: PlannedEvent }
  | { kind: 'cancelPlannedAction'; event: EventKey; note: string }
  | ({
      kind: 'recordSupervisionAction';
      outcome: string;
      promises?: string;
      /** The planned one that was held. */
      event?: EventKey;
    } & PlannedEvent)
  /** The last of the task that nobody has decided is decided. */
  | { kind: 'requestExtension'; task: TaskKey; until: number; reason: string }
  | { kind: 'decideExtension'; task: TaskKey; granted: boolean; note: string }
  | { kind: 'urgeTask'; task: TaskKey; level: UrgeLevel; note: string }
  | { kind: 'verifyTask'; task: TaskKey; passed: boolean; side: VerificationSide; note?: string }
  | { kind: 'rateHandling'; task: TaskKey; satisfaction: Satisfaction; comment?: string }
  | { kind: 'reviewRating'; task: TaskKey; note: string; whatFollows: string }
  | { kind: 'recordFollowUp'; task: TaskKey; outcome: TaskOutcome; followUpOn?: string; note: string }
  | { kind: 'openLookBack'; year: number }
  | { kind: 'recordFinding'; year: number; task: TaskKey; finding: Finding; note: string };

export type PlanStep = PlanAction & {
  /** When it happens, epoch milliseconds; steps stand in the order of `at`. */
  at: number;
  /** The account that does it. */
  by: AccountKey;
};

export interface YearPlan {
  /** The calendar year that the plan tells. */
  year: number;
  steps: PlanStep[];
}
