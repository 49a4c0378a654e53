/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AssessmentFilter = {
  dutyMet?: boolean | null | undefined;
  exempt?: boolean | null | undefined;
  /** Members unless given; ranks are within the group. */
  group?: AssessmentGroup | null | undefined;
  /** A part of the name. */
  q?: string | null | undefined;
  sectorId?: string | null | undefined;
  /** The recorded tier. */
  tier?: Tier | null | undefined;
};

/** Whom an assessment ranks. */
export type AssessmentGroup =
  | 'INFORMANTS'
  | 'MEMBERS';

export type AssessmentSort = {
  field: AssessmentSortField;
  order: SortOrder;
};

export type AssessmentSortField =
  | 'ADOPTED'
  | 'NAME'
  | 'POINTS'
  | 'RANK';

export type AssignTaskInput = {
  /** Assisting departments (协办). */
  assistingOrganizationIds?: Array<string> | null | undefined;
  /** Without it and `workingDays` the leader's deadline, else the category's days, else the settings' (U3). */
  dueAt?: string | null | undefined;
  id: string;
  /** The lead department (主办). */
  leadOrganizationId: string;
  /** Required when the task is reassigned. */
  note?: string | null | undefined;
  /** The vice-chair responsible for it (分工副主席). */
  responsibleViceChairId?: string | null | undefined;
  version: number;
  /** Instead of `dueAt`: working days from now, 1 to 250. */
  workingDays?: number | null | undefined;
};

/** Enlarged attendees take part if the session says so; guests only comment (V1). */
export type AttendeeRole =
  | 'ATTENDEE'
  | 'ENLARGED'
  | 'GUEST'
  | 'PRESIDER';

export type AwardInput = {
  organizationId?: string | null | undefined;
  /** Exactly one of person, sector and organization. */
  personId?: string | null | undefined;
  sectorId?: string | null | undefined;
  title: string;
  year: number;
};

export type BriefingInput = {
  attachmentIds?: Array<string> | null | undefined;
  /** All tiers without it. Tiers nest: what is for members reaches standing members and the chair meeting. */
  audience?: Array<Tier> | null | undefined;
  body: string;
  title: string;
};

export type ChangePasswordInput = {
  current: string;
  /** At least 10 characters. */
  next: string;
};

export type ClueFilter = {
  /** An account. */
  assigneeId?: string | null | undefined;
  /** Noted by the viewer. */
  capturedByMe?: boolean | null | undefined;
  /** Heard then or later. */
  heldFrom?: string | null | undefined;
  /** Heard then or earlier. */
  heldTo?: string | null | undefined;
  /** Given to the viewer to work up. */
  mine?: boolean | null | undefined;
  occasion?: ClueOccasion | null | undefined;
  /** A part of the summary, the source or the speaker’s name. */
  q?: string | null | undefined;
  status?: Array<ClueStatus> | null | undefined;
  visitId?: string | null | undefined;
};

export type ClueInput = {
  /** When it was heard; not in the future. */
  heldAt: string;
  occasion: ClueOccasion;
  /** The meeting, report or proposal; at most 200 characters. */
  sourceTitle?: string | null | undefined;
  /** The person whose words they were. */
  speakerId?: string | null | undefined;
  /** At most 5,000 characters. */
  summary: string;
  /** L3: the visit at which it was heard. */
  visitId?: string | null | undefined;
};

/** Where a clue was noted. */
export type ClueOccasion =
  | 'CONSULTATION'
  | 'INSPECTION'
  | 'MEETING'
  | 'OTHER'
  | 'PLENARY_SPEECH'
  | 'PROPOSAL'
  | 'REPORT'
  | 'RESEARCH';

/** `CAPTURED` → `ASSIGNED` → `CONVERTED` or `DISMISSED` (L4). */
export type ClueStatus =
  | 'ASSIGNED'
  | 'CAPTURED'
  | 'CONVERTED'
  | 'DISMISSED';

/** How co-reporters share points (A2). */
export type CoReporterShare =
  | 'FULL'
  | 'HALF'
  | 'SPLIT';

export type CommissionedTopicInput = {
  /** The last day for writing on it. */
  dueOn: string;
  /** Reporting units that are asked; without sectors and units, everybody who reports. */
  organizationIds?: Array<string> | null | undefined;
  requirements: string;
  /** Sectors that are asked. */
  sectorIds?: Array<string> | null | undefined;
  title: string;
};

export type ConcernFilter = {
  /** Included. */
  from?: string | null | undefined;
  /** The sector whose people raised it. */
  sectorId?: string | null | undefined;
  /** Included. */
  to?: string | null | undefined;
};

/** L2: how a contact took place. */
export type ContactMode =
  | 'MEETING'
  | 'ONLINE'
  | 'PHONE'
  | 'VISIT';

export type CreateAccountInput = {
  displayName: string;
  /** Where the holder gets news by mail. */
  email?: string | null | undefined;
  organizationId?: string | null | undefined;
  /** At least 10 characters. */
  password: string;
  personId?: string | null | undefined;
  roles: Array<Role>;
  username: string;
};

export type CreateApiTokenInput = {
  /** In a year unless given. */
  expiresAt?: string | null | undefined;
  name: string;
};

export type CriterionScoreInput = {
  criterion: VettingCriterion;
  /** From 1 to 5. */
  score: number;
};

export type DecisionInput = {
  /** Needed for DECLINE. */
  declineReason?: DeclineReason | null | undefined;
  itemId: string;
  /** Needed for MERGE. */
  mergeIntoId?: string | null | undefined;
  outcome: VettingOutcome;
  /** Needed for DECLINE, RETURN, RETAIN, and against the majority’s recommendation (V6). */
  reason?: string | null | undefined;
};

/** Why a submission was not adopted (S7). */
export type DeclineReason =
  | 'AGAINST_LAW_OR_POLICY'
  | 'ALREADY_HANDLED'
  | 'DUPLICATE'
  | 'NOT_FEASIBLE'
  | 'OTHER'
  | 'PRIVATE_MATTER_OR_LITIGATION'
  | 'ROUTINE_NEWS';

/** What reporters see of an instruction (U11). */
export type Disclosure =
  | 'FACT'
  | 'FULL'
  | 'GIST';

export type DutyRuleInput = {
  /** Unique in the year; records refer to it. */
  key: string;
  /** The duty that carries them counts adopted submissions by itself. */
  points?: Array<PointRuleInput> | null | undefined;
  target: number;
  title: string;
};

/** A later deadline (延期) that the lead department asks for (U6). */
export type ExtensionInput = {
  reason: string;
  taskId: string;
  /** Later than the present deadline; on a day off the next working day. */
  until: string;
};

/** What the look-back found; the last two reopen the task. */
export type Finding =
  | 'IMPLEMENTED'
  | 'NOT_IMPLEMENTED'
  | 'PARTLY_IMPLEMENTED'
  | 'RELAPSED';

export type FindingInput = {
  /** Photos and papers. When a finding is changed: without it they stay, a list takes their place. */
  attachmentIds?: Array<string> | null | undefined;
  finding: Finding;
  lookBackId: string;
  note: string;
  /** For what was reported and isn’t under supervision. */
  submissionId?: string | null | undefined;
  /** Exactly one of task and submission. */
  taskId?: string | null | undefined;
};

/** Where an informant (特邀信息员) comes from. */
export type InformantSource =
  | 'DEMOCRATIC_PARTY'
  | 'GRASSROOTS'
  | 'MEMBER'
  | 'PROFESSIONAL';

/** On some submissions, or on all of a special report. */
export type InstructionInput = {
  attachmentIds?: Array<string> | null | undefined;
  disclosure?: Disclosure | null | undefined;
  dueAt?: string | null | undefined;
  /** What reporters read where `disclosure` is `GIST` (U11). */
  gist?: string | null | undefined;
  givenAt: string;
  kind?: InstructionKind | null | undefined;
  leaderName: string;
  leaderTitle: string;
  level: Level;
  specialReportId?: string | null | undefined;
  submissionIds?: Array<string> | null | undefined;
  text: string;
};

/** 办件 or 阅件 (U9). */
export type InstructionKind =
  | 'HANDLE'
  | 'READ';

/** Administrative level, from county to nation. */
export type Level =
  | 'CITY'
  | 'COUNTY'
  | 'NATION'
  | 'PROVINCE';

export type LiaisonContactFilter = {
  /** Included. */
  from?: string | null | undefined;
  level?: LiaisonLevel | null | undefined;
  linkId?: string | null | undefined;
  /** Either of the two who are linked. */
  personId?: string | null | undefined;
  /** A part of the summary or of a topic. */
  q?: string | null | undefined;
  /** The sector whose people were heard. */
  sectorId?: string | null | undefined;
  /** Included. */
  to?: string | null | undefined;
  /** A topic that was raised, whole. */
  topic?: string | null | undefined;
};

export type LiaisonContactInput = {
  /** Within the days of the link, and not ahead. */
  at: string;
  /** Up to 10 topics of up to 50 characters; a topic known already keeps its spelling. */
  concerns?: Array<string> | null | undefined;
  linkId: string;
  mode: ContactMode;
  /** At most 2,000 characters. */
  summary: string;
};

/** L1: the neighbouring tiers that a link joins. */
export type LiaisonLevel =
  | 'CHAIR_TO_STANDING'
  | 'MEMBER_TO_CONSTITUENCY'
  | 'STANDING_TO_MEMBER';

/** L1: exactly one of `toId` and `constituency`. */
export type LiaisonLinkInput = {
  /** A street, a firm, a school; at most 100 characters. */
  constituency?: string | null | undefined;
  fromId: string;
  since: string;
  toId?: string | null | undefined;
};

/** Computed from the deadline when it is read (U4). */
export type Light =
  | 'DONE'
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** Open until every matter is found (U8). */
export type LookBackStatus =
  | 'CLOSED'
  | 'OPEN';

export type MergeSubmissionsInput = {
  note?: string | null | undefined;
  sourceIds: Array<string>;
  targetId: string;
};

export type MoveSubmissionInput = {
  action: SubmissionAction;
  declineReason?: DeclineReason | null | undefined;
  id: string;
  note?: string | null | undefined;
  version: number;
};

export type MoveTaskInput = {
  action: TaskAction;
  /** With `B_IN_PROGRESS` and `C_PLANNED` (U10). */
  followUpOn?: string | null | undefined;
  id: string;
  note?: string | null | undefined;
  /** With `REPORT_RESULT`. */
  outcome?: TaskOutcome | null | undefined;
  version: number;
};

export type OfficeOpinionInput = {
  /** When it was said. */
  at: string;
  opinion: string;
  /** The office whose opinion it is. */
  organizationId: string;
};

export type OpinionInput = {
  comment?: string | null | undefined;
  itemId: string;
  recommendation?: VettingOutcome | null | undefined;
  scores?: Array<CriterionScoreInput> | null | undefined;
};

export type OrganizationFilter = {
  kind?: OrganizationKind | null | undefined;
  /** A part of the name. */
  q?: string | null | undefined;
};

export type OrganizationInput = {
  kind: OrganizationKind;
  level?: Level | null | undefined;
  name: string;
};

/** What an organization is to the committee. */
export type OrganizationKind =
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'LIANXIN_OFFICE'
  | 'MEDIA'
  | 'PARTY_COMMITTEE'
  | 'REPORTING_UNIT'
  | 'SUPERVISION_BUREAU'
  | 'UPPER_COMMITTEE';

export type OrganizationSort = {
  field: OrganizationSortField;
  order: SortOrder;
};

export type OrganizationSortField =
  | 'KIND'
  | 'NAME';

/** `limit` 1 to 200; `after` walks by key from `endCursor` and excludes `offset`. */
export type PageInput = {
  after?: string | null | undefined;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PersonFilter = {
  active?: boolean | null | undefined;
  informant?: boolean | null | undefined;
  organizationId?: string | null | undefined;
  /** A part of the name. */
  q?: string | null | undefined;
  sectorId?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type PersonInput = {
  active?: boolean | null | undefined;
  informantSource?: InformantSource | null | undefined;
  name: string;
  organizationId?: string | null | undefined;
  phone?: string | null | undefined;
  sectorId?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type PersonSort = {
  field: PersonSortField;
  order: SortOrder;
};

export type PersonSortField =
  | 'CREATED_AT'
  | 'NAME'
  | 'TIER';

/** What earns points (A2). */
export type PointEvent =
  | 'ADOPTED'
  | 'ADOPTED_UPWARD'
  | 'INSTRUCTED'
  | 'REPORTED'
  | 'SUBMITTED';

export type PointRuleInput = {
  coReporters?: CoReporterShare | null | undefined;
  event: PointEvent;
  highestLevelOnly?: boolean | null | undefined;
  /** For instructions and adoptions upward; null covers the rest. */
  level?: Level | null | undefined;
  points: number;
  yearlyCap?: number | null | undefined;
};

export type ProgressInput = {
  attachmentIds?: Array<string> | null | undefined;
  effect?: string | null | undefined;
  handlingOpinion?: string | null | undefined;
  progress: string;
  taskId: string;
};

export type RatingInput = {
  comment?: string | null | undefined;
  satisfaction: Satisfaction;
  taskId: string;
};

export type ReportArticleInput = {
  body: string;
  /** An adopted, reported or instructed submission. */
  submissionId: string;
  title: string;
};

export type ReportUpwardInput = {
  /** A committee further up. */
  recipientId: string;
  sentAt: string;
  submissionId: string;
};

/** Exactly one of person and organization. */
export type ReporterInput = {
  lead?: boolean | null | undefined;
  /** The reporter agrees that handling departments see the name. */
  nameDisclosed?: boolean | null | undefined;
  organizationId?: string | null | undefined;
  personId?: string | null | undefined;
};

/** Whether opinions carry names once the item is decided (V5). */
export type RevealMode =
  | 'ANONYMOUS'
  | 'NAMED';

/** What an account may be; one account may hold several. */
export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'CHAIR_MEMBER'
  | 'DEPARTMENT'
  | 'INFORMANT'
  | 'INFO_OFFICE'
  | 'LEADERSHIP_OFFICE'
  | 'LIANXIN_OFFICE'
  | 'MEMBER'
  | 'SECTOR_CONVENER'
  | 'SUPERVISION_BUREAU'
  | 'UNIT_REPORTER';

/** How a reporter rates the handling (U7). */
export type Satisfaction =
  | 'DISSATISFIED'
  | 'MOSTLY_SATISFIED'
  | 'SATISFIED';

export type SectorFilter = {
  /** A part of the name or code. */
  q?: string | null | undefined;
};

export type SectorInput = {
  code: string;
  convenerId?: string | null | undefined;
  name: string;
};

export type SectorSort = {
  field: SectorSortField;
  order: SortOrder;
};

export type SectorSortField =
  | 'CODE'
  | 'NAME';

export type SignInInput = {
  password: string;
  username: string;
};

/** Direction of a sorted list. */
export type SortOrder =
  | 'ASC'
  | 'DESC';

export type SpecialReportFilter = {
  /** A part of the title or number. */
  q?: string | null | undefined;
  /** Sent to the viewer's organization, and signed for by it (false: not yet). */
  received?: boolean | null | undefined;
  status?: Array<SpecialReportStatus> | null | undefined;
  submissionId?: string | null | undefined;
  /** The year of the number. */
  year?: number | null | undefined;
};

export type SpecialReportInput = {
  /** Organizations of any kind, at least one. */
  addresseeIds: Array<string>;
  /** At least one, in their order. */
  articles: Array<ReportArticleInput>;
  title: string;
};

export type SpecialReportSort = {
  field: SpecialReportSortField;
  order: SortOrder;
};

export type SpecialReportSortField =
  | 'NUMBER'
  | 'SENT_AT';

/** Drafted, signed by the chair meeting, sent. */
export type SpecialReportStatus =
  | 'DRAFT'
  | 'SENT'
  | 'SIGNED';

/** What `moveSubmission` may be asked. */
export type SubmissionAction =
  | 'CONCLUDE'
  | 'DECLINE'
  | 'RECONSIDER'
  | 'RETAIN'
  | 'RETURN'
  | 'SHORTLIST'
  | 'SIGN_OFF'
  | 'SUBMIT'
  | 'UNMERGE'
  | 'WITHDRAW';

/** Where a submission came from (S2). */
export type SubmissionChannel =
  | 'CLUE'
  | 'INFORMANT'
  | 'LIAISON'
  | 'MEMBER'
  | 'SECTOR'
  | 'UNIT'
  | 'VISIT';

export type SubmissionFilter = {
  categoryId?: Array<string> | null | undefined;
  channel?: Array<SubmissionChannel> | null | undefined;
  /** Written on this commissioned topic. */
  commissionedTopicId?: string | null | undefined;
  /** Urgent, or an informant's (快捷直报). */
  express?: boolean | null | undefined;
  /** Reported by the account's person or organization. */
  mine?: boolean | null | undefined;
  onBehalfOfSector?: boolean | null | undefined;
  /** A part of the title or number. */
  q?: string | null | undefined;
  /** Refused where reporters are not named to the viewer. */
  reporterOrganizationId?: string | null | undefined;
  /** Refused where reporters are not named to the viewer. */
  reporterPersonId?: string | null | undefined;
  /** S2: waiting for the convener's answer. */
  sectorAsked?: boolean | null | undefined;
  sectorId?: Array<string> | null | undefined;
  status?: Array<SubmissionStatus> | null | undefined;
  /** Included. */
  submittedFrom?: string | null | undefined;
  /** Included. */
  submittedTo?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  /** L3: came out of a visit of this campaign. */
  visitCampaignId?: string | null | undefined;
  /** The year of the number. */
  year?: number | null | undefined;
};

export type SubmissionInput = {
  analysis?: string | null | undefined;
  /** An edit without it leaves the attachments as they are. */
  attachmentIds?: Array<string> | null | undefined;
  categoryId: string;
  channel: SubmissionChannel;
  clueId?: string | null | undefined;
  commissionedTopicId?: string | null | undefined;
  /** The topic of concern (L2) it comes from. */
  concernId?: string | null | undefined;
  consentToPublish?: boolean | null | undefined;
  onBehalfOfSector?: boolean | null | undefined;
  /** Without it, the person or unit of the account leads; an edit leaves the reporters as they are. */
  reporters?: Array<ReporterInput> | null | undefined;
  /** Without it, the lead reporter's sector. */
  sectorId?: string | null | undefined;
  situation: string;
  suggestion: string;
  title: string;
  urgency?: Urgency | null | undefined;
  visitId?: string | null | undefined;
};

export type SubmissionSort = {
  field: SubmissionSortField;
  order: SortOrder;
};

/** `URGENCY` ascending: the most urgent first, then what informants sent, each longest waiting first. */
export type SubmissionSortField =
  | 'NUMBER'
  | 'STATUS'
  | 'SUBMITTED_AT'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'URGENCY';

/** Life of a submission. */
export type SubmissionStatus =
  | 'ADOPTED'
  | 'CONCLUDED'
  | 'DECLINED'
  | 'DRAFT'
  | 'INSTRUCTED'
  | 'MERGED'
  | 'REPORTED'
  | 'RESOLVED'
  | 'RETAINED'
  | 'RETURNED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SupervisionActionInput = {
  at: string;
  /** Photos and files, besides those of the planned event. */
  attachmentIds?: Array<string> | null | undefined;
  form: SupervisionForm;
  /** Who led it; without it whoever was to lead the planned event. */
  leaderId?: string | null | undefined;
  outcome: string;
  participants: string;
  place?: string | null | undefined;
  /** The planned event that was held. */
  plannedActionId?: string | null | undefined;
  /** What departments promised. */
  promises?: string | null | undefined;
  taskIds: Array<string>;
};

/** Forms of joint oversight (U2). */
export type SupervisionForm =
  | 'JOINT_SUPERVISION'
  | 'ON_SITE_ASSISTANCE'
  | 'THEMATIC_INSPECTION'
  | 'URGING_SYMPOSIUM';

export type SupervisionTaskFilter = {
  /** The bureau wants to cancel it; for both sides alone. */
  cancellationAsked?: boolean | null | undefined;
  /** Both sides disagree for long; for both sides alone. */
  disagreed?: boolean | null | undefined;
  /** Whether a reporter is dissatisfied with the handling (U7). */
  dissatisfied?: boolean | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  /** A later deadline is asked for, and nobody has decided (U6). */
  extensionAsked?: boolean | null | undefined;
  /** Closed without being solved, and to be looked at again today or before (U10). */
  followUpDue?: boolean | null | undefined;
  /** Closed without being solved, and still followed up (U10). */
  followedUp?: boolean | null | undefined;
  kind?: InstructionKind | null | undefined;
  leadOrganizationId?: string | null | undefined;
  light?: Array<Light> | null | undefined;
  /** Handled by the viewer's organization, on the viewer's submission, or the viewer's as vice-chair. */
  mine?: boolean | null | undefined;
  /** A part of the number or of the submission's title. */
  q?: string | null | undefined;
  status?: Array<TaskStatus> | null | undefined;
  submissionId?: string | null | undefined;
  /** A reporter said so after the last review (U7); for both sides alone. */
  toReview?: boolean | null | undefined;
  /** The year of the number. */
  year?: number | null | undefined;
};

export type SupervisionTaskSort = {
  field: SupervisionTaskSortField;
  order: SortOrder;
};

export type SupervisionTaskSortField =
  | 'ASSIGNED_AT'
  | 'DUE_AT'
  | 'LIGHT'
  | 'NUMBER'
  | 'STATUS';

/** What may be asked of a task by `moveTask`. */
export type TaskAction =
  | 'ACCEPT'
  | 'CANCEL'
  | 'PAUSE'
  | 'REOPEN'
  | 'REPORT_RESULT'
  | 'RESUME'
  | 'SEND_BACK';

/** What a department reports; closed is not solved. */
export type TaskOutcome =
  | 'A_SOLVED'
  | 'B_IN_PROGRESS'
  | 'C_PLANNED'
  | 'D_REFERENCE';

/** Life of a supervision task. */
export type TaskStatus =
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'REGISTERED'
  | 'RESULT_REPORTED'
  | 'SENT_BACK';

/** A chair-meeting member is also a standing member and a member. */
export type Tier =
  | 'CHAIR_MEETING'
  | 'MEMBER'
  | 'STANDING_COMMITTEE';

export type TrainingInput = {
  /** At least the day after `startsOn`: a training has two or more days (A4). */
  endsOn: string;
  /** Without it all active members are invited; when a training is changed, its invited stay. */
  invitedIds?: Array<string> | null | undefined;
  /** At least one. */
  lecturers: Array<string>;
  place?: string | null | undefined;
  startsOn: string;
  title: string;
};

export type TransferFilter = {
  recipientId?: string | null | undefined;
  submissionId?: string | null | undefined;
  /** True: not yet signed for; false: signed for. */
  unread?: boolean | null | undefined;
};

export type UrgeInput = {
  id: string;
  level: UrgeLevel;
  /** Required with `RED`. */
  note?: string | null | undefined;
};

/** 提醒单, 催办单, 督办单 (U5). */
export type UrgeLevel =
  | 'BLUE'
  | 'ORANGE'
  | 'RED';

/** 平件, 加急, 特急. */
export type Urgency =
  | 'EXTRA_URGENT'
  | 'ROUTINE'
  | 'URGENT';

/** Both verify; closed when both passed. */
export type VerificationSide =
  | 'CPPCC'
  | 'SUPERVISION_BUREAU';

export type VerifyTaskInput = {
  id: string;
  /** What is missing; required for a failure. */
  note?: string | null | undefined;
  passed: boolean;
  /** Only for accounts that could speak for both. */
  side?: VerificationSide | null | undefined;
};

/** The six criteria: 说得准, 说得对, 界别共性, 群体性, 全局性, 前瞻性; each scored from 1 to 5 (V3). */
export type VettingCriterion =
  | 'ACCURACY'
  | 'BREADTH'
  | 'FORESIGHT'
  | 'OVERALL_RELEVANCE'
  | 'SECTOR_COMMONALITY'
  | 'SOUNDNESS';

/** WAITING → PRESENTING → DECIDED, or DEFERRED to a later session. */
export type VettingItemStatus =
  | 'DECIDED'
  | 'DEFERRED'
  | 'PRESENTING'
  | 'WAITING';

/** What attendees recommend and the presider decides; REPORT, TRANSFER and BULLETIN adopt (V6). */
export type VettingOutcome =
  | 'BULLETIN'
  | 'DECLINE'
  | 'DEFER'
  | 'MERGE'
  | 'REPORT'
  | 'RETAIN'
  | 'RETURN'
  | 'TRANSFER';

/** How much each attendee gives (V3). */
export type VettingScoring =
  | 'FULL'
  | 'NONE'
  | 'RECOMMENDATION';

export type VettingSessionFilter = {
  status?: Array<VettingSessionStatus> | null | undefined;
  /** The year of the number. */
  year?: number | null | undefined;
};

export type VettingSessionInput = {
  /** Chair-meeting members (V1). */
  attendeeIds: Array<string>;
  enlargedIds?: Array<string> | null | undefined;
  /** V1: enlarged attendees take part like attendees. */
  enlargedTakePart?: boolean | null | undefined;
  guestIds?: Array<string> | null | undefined;
  place?: string | null | undefined;
  /** An attendee, listed in `attendeeIds` or not. */
  presiderId: string;
  /** Without it, more than half of those who take part (V2). */
  quorum?: number | null | undefined;
  revealMode?: RevealMode | null | undefined;
  scheduledAt: string;
  scoring?: VettingScoring | null | undefined;
  /** Show reporters’ names on the projector and in printed materials. */
  showReporters?: boolean | null | undefined;
  /** Shortlisted submissions, in the order of the agenda. */
  submissionIds: Array<string>;
  title: string;
};

export type VettingSessionSort = {
  field: VettingSessionSortField;
  order: SortOrder;
};

export type VettingSessionSortField =
  | 'NUMBER'
  | 'SCHEDULED_AT';

/** PLANNED → OPEN → CLOSED. */
export type VettingSessionStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED';

export type VisitCampaignInput = {
  /** 1 for the first half of the year, 2 for the second. */
  half: number;
  /** V7: where the leader is of the chair meeting, the visits are chair-led. */
  leaderId: string;
  /** The people to visit. */
  memberIds: Array<string>;
  title: string;
  year: number;
};

export type VisitInput = {
  at: string;
  campaignId: string;
  /** What the member asks for (意见诉求). */
  demands?: string | null | undefined;
  /** What was heard of the member’s work (履职情况). */
  dutyPerformance?: string | null | undefined;
  place?: string | null | undefined;
  /** One of the campaign’s members. */
  visitedId: string;
  visitorIds: Array<string>;
};

export type ViewerFieldsFragment = { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null };

export type SectorQueryVariables = Exact<{
  id: string;
}>;


export type SectorQuery = { sector: { id: string, code: string, name: string, memberCount: number, convener: { id: string, name: string } | null } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { id: string, kind: string, title: string, at: string } };

export type LiaisonCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type LiaisonCoverageQuery = { liaisonCoverage: Array<{ level: LiaisonLevel, linked: number, total: number, ratio: number, unlinked: Array<{ id: string, name: string }> }> };

export type DutyRulesQueryVariables = Exact<{
  year: number;
}>;


export type DutyRulesQuery = { dutyRules: Array<{ key: string, title: string, target: number, points: Array<{ event: PointEvent, level: Level | null, points: number, yearlyCap: number | null, highestLevelOnly: boolean, coReporters: CoReporterShare }> }> };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  version: number;
  input: PersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type CloseVettingSessionMutationVariables = Exact<{
  id: string;
}>;


export type CloseVettingSessionMutation = { closeVettingSession: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type CommissionedTopicsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type CommissionedTopicsQuery = { commissionedTopics: { total: number, items: Array<{ id: string, title: string, requirements: string, dueOn: string, submissionCount: number }> } };

export type EditSpecialReportMutationVariables = Exact<{
  id: string;
  version: number;
  input: SpecialReportInput;
}>;


export type EditSpecialReportMutation = { editSpecialReport: { id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> } };

export type RecordInstructionMutationVariables = Exact<{
  input: InstructionInput;
}>;


export type RecordInstructionMutation = { recordInstruction: { id: string, leaderName: string | null, leaderTitle: string | null, level: Level, text: string | null, givenAt: string, tasks: Array<{ id: string, number: string, status: TaskStatus, submission: { id: string, number: string | null } }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, revokedAt: string | null } };

export type VettingSessionsQueryVariables = Exact<{
  filter?: VettingSessionFilter | null | undefined;
  sort?: VettingSessionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type VettingSessionsQuery = { vettingSessions: { total: number, items: Array<{ id: string, number: string, title: string, status: VettingSessionStatus, scheduledAt: string, itemCount: number, decidedCount: number }> } };

export type DraftSubmissionMutationVariables = Exact<{
  input: SubmissionInput;
}>;


export type DraftSubmissionMutation = { draftSubmission: { id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null } };

export type OpenVettingSessionMutationVariables = Exact<{
  id: string;
}>;


export type OpenVettingSessionMutation = { openVettingSession: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type PresentVettingItemMutationVariables = Exact<{
  itemId: string;
}>;


export type PresentVettingItemMutation = { presentVettingItem: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { verifyTask: { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null } };

export type ReportUpwardMutationVariables = Exact<{
  input: ReportUpwardInput;
}>;


export type ReportUpwardMutation = { reportUpward: { id: string, sentAt: string, adoptedAt: string | null, recipient: { id: string, name: string, level: Level | null } } };

export type MarkReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MarkReadMutation = { markRead: number };

export type RecordSupervisionActionMutationVariables = Exact<{
  input: SupervisionActionInput;
}>;


export type RecordSupervisionActionMutation = { recordSupervisionAction: { id: string, form: SupervisionForm, tasks: Array<{ id: string }> } };

export type LiaisonContactsQueryVariables = Exact<{
  filter?: LiaisonContactFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type LiaisonContactsQuery = { liaisonContacts: { total: number, items: Array<{ id: string, at: string, mode: ContactMode, summary: string, concerns: Array<{ topic: string }>, link: { id: string, level: LiaisonLevel, constituency: string | null, from: { id: string, name: string }, to: { id: string, name: string } | null } }> } };

export type UpdateSectorMutationVariables = Exact<{
  id: string;
  version: number;
  input: SectorInput;
}>;


export type UpdateSectorMutation = { updateSector: { id: string, version: number, code: string, name: string } };

export type CreatePersonMutationVariables = Exact<{
  input: PersonInput;
}>;


export type CreatePersonMutation = { createPerson: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { id: string, username: string | null, roles: Array<Role> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ImportSubmissionsMutationVariables = Exact<{
  fileId: string;
  dryRun: boolean;
}>;


export type ImportSubmissionsMutation = { importSubmissions: { created: number, updated: number, unchanged: number, errors: Array<{ row: number, column: string, code: string, message: string }> } };

export type UnlinkLiaisonMutationVariables = Exact<{
  id: string;
  until: string;
}>;


export type UnlinkLiaisonMutation = { unlinkLiaison: { id: string, until: string | null } };

export type ConvertClueMutationVariables = Exact<{
  id: string;
  input: SubmissionInput;
}>;


export type ConvertClueMutation = { convertClue: { id: string, status: ClueStatus, submission: { id: string, number: string | null } | null } };

export type MergeSubmissionsMutationVariables = Exact<{
  input: MergeSubmissionsInput;
}>;


export type MergeSubmissionsMutation = { mergeSubmissions: { id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, mergedFrom: Array<{ id: string, number: string | null }>, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null } };

export type SendSpecialReportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SendSpecialReportMutation = { sendSpecialReport: { id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> } };

export type GiveOpinionMutationVariables = Exact<{
  input: OpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { id: string, status: VettingItemStatus, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null } };

export type TransferSubmissionMutationVariables = Exact<{
  submissionId: string;
  recipientId: string;
}>;


export type TransferSubmissionMutation = { transferSubmission: { id: string, sentAt: string } };

export type MoveTaskMutationVariables = Exact<{
  input: MoveTaskInput;
}>;


export type MoveTaskMutation = { moveTask: { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string, expiresAt: string, viewer: { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null } } };

export type SectorAssessmentQueryVariables = Exact<{
  year: number;
}>;


export type SectorAssessmentQuery = { sectorAssessment: Array<{ rank: number, submitted: number, onBehalfOfSector: number, adopted: number, instructed: number, points: number, dutyMetRatio: number, sector: { id: string, name: string } }> };

export type ImportPeopleMutationVariables = Exact<{
  fileId: string;
  dryRun: boolean;
}>;


export type ImportPeopleMutation = { importPeople: { created: number, updated: number, unchanged: number, errors: Array<{ row: number, column: string, code: string, message: string }> } };

export type VettingSessionQueryVariables = Exact<{
  id: string;
}>;


export type VettingSessionQuery = { vettingSession: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, createdAt: string, expiresAt: string, lastUsedAt: string | null } } };

export type CloseLookBackMutationVariables = Exact<{
  id: string;
}>;


export type CloseLookBackMutation = { closeLookBack: { id: string, year: number, status: LookBackStatus, openedAt: string, closedAt: string | null, documentUrl: string | null, findings: Array<{ id: string, finding: Finding | null, note: string | null, at: string | null, task: { id: string, number: string } | null, submission: { id: string, number: string | null, title: string } }>, summary: Array<{ finding: Finding, count: number }> } };

export type AssessmentQueryVariables = Exact<{
  year: number;
  filter?: AssessmentFilter | null | undefined;
  sort?: AssessmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AssessmentQuery = { assessment: { total: number, published: boolean, items: Array<{ rank: number, submitted: number, adopted: number, instructed: number, points: number, dutyMet: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null }, duties: Array<{ key: string, target: number, done: number, met: boolean }> }> } };

export type CaptureClueMutationVariables = Exact<{
  input: ClueInput;
}>;


export type CaptureClueMutation = { captureClue: { id: string, status: ClueStatus, occasion: ClueOccasion, summary: string } };

export type CheckInMutationVariables = Exact<{
  sessionId: string;
  personId?: string | null | undefined;
}>;


export type CheckInMutation = { checkIn: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type RecordOfficeOpinionMutationVariables = Exact<{
  input: OfficeOpinionInput;
}>;


export type RecordOfficeOpinionMutation = { recordOfficeOpinion: { id: string, at: string, opinion: string, organization: { id: string, name: string } } };

export type CluesQueryVariables = Exact<{
  filter?: ClueFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type CluesQuery = { clues: { total: number, items: Array<{ id: string, occasion: ClueOccasion, status: ClueStatus, summary: string, assignee: { id: string, displayName: string } | null }> } };

export type SetAccountRolesMutationVariables = Exact<{
  id: string;
  roles: Array<Role> | Role;
}>;


export type SetAccountRolesMutation = { setAccountRoles: { id: string, roles: Array<Role> } };

export type SubmissionsQueryVariables = Exact<{
  filter?: SubmissionFilter | null | undefined;
  sort?: SubmissionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SubmissionsQuery = { submissions: { total: number, endCursor: string | null, items: Array<{ id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null }> } };

export type OrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  sort?: OrganizationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { total: number, items: Array<{ id: string, name: string, kind: OrganizationKind }> } };

export type ReorderVettingItemsMutationVariables = Exact<{
  sessionId: string;
  itemIds: Array<string> | string;
}>;


export type ReorderVettingItemsMutation = { reorderVettingItems: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type DisableAccountMutationVariables = Exact<{
  id: string;
}>;


export type DisableAccountMutation = { disableAccount: { id: string, disabledAt: string | null } };

export type VisitCampaignsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type VisitCampaignsQuery = { visitCampaigns: Array<{ id: string, title: string, year: number, half: number, visitedCount: number, memberCount: number, collectedCount: number, adoptedCount: number }> };

export type SignSpecialReportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SignSpecialReportMutation = { signSpecialReport: { id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> } };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, code: string, name: string }> };

export type AcknowledgeBriefingMutationVariables = Exact<{
  id: string;
}>;


export type AcknowledgeBriefingMutation = { acknowledgeBriefing: { id: string, readAt: string | null } };

export type SectorsQueryVariables = Exact<{
  filter?: SectorFilter | null | undefined;
  sort?: SectorSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SectorsQuery = { sectors: { total: number, items: Array<{ id: string, version: number, code: string, name: string, memberCount: number, convener: { id: string, name: string } | null }> } };

export type TaskRowFragment = { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null };

export type PersonFieldsFragment = { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null };

export type RequestExtensionMutationVariables = Exact<{
  input: ExtensionInput;
}>;


export type RequestExtensionMutation = { requestExtension: { id: string, until: string } };

export type DismissClueMutationVariables = Exact<{
  id: string;
  note: string;
}>;


export type DismissClueMutation = { dismissClue: { id: string, status: ClueStatus } };

export type DraftSpecialReportMutationVariables = Exact<{
  input: SpecialReportInput;
}>;


export type DraftSpecialReportMutation = { draftSpecialReport: { id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> } };

export type TopConcernsQueryVariables = Exact<{
  filter?: ConcernFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type TopConcernsQuery = { topConcerns: Array<{ topic: string, count: number, sectors: Array<{ id: string, name: string }> }> };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type RecordVisitMutationVariables = Exact<{
  input: VisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { id: string, at: string, visited: { id: string, name: string }, submissions: Array<{ id: string }>, clues: Array<{ id: string }> } };

export type LiaisonTreeQueryVariables = Exact<{
  rootId?: string | null | undefined;
}>;


export type LiaisonTreeQuery = { liaisonTree: Array<{ parentId: string | null, contactCount: number, lastContactAt: string | null, person: { id: string, name: string, tier: Tier | null } }> };

export type RecordAttendanceMutationVariables = Exact<{
  trainingId: string;
  personIds: Array<string> | string;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string, attendedCount: number, invitedCount: number } };

export type SpecialReportFieldsFragment = { id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> };

export type InboxQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InboxQuery = { inbox: { total: number, unread: number, items: Array<{ id: string, kind: string, at: string, readAt: string | null, title: string, body: string, submission: { id: string, number: string | null } | null, task: { id: string, number: string } | null }> } };

export type PlanVisitCampaignMutationVariables = Exact<{
  input: VisitCampaignInput;
}>;


export type PlanVisitCampaignMutation = { planVisitCampaign: { id: string, title: string, year: number, half: number, leader: { id: string, name: string } } };

export type EditSubmissionMutationVariables = Exact<{
  id: string;
  version: number;
  input: SubmissionInput;
}>;


export type EditSubmissionMutation = { editSubmission: { id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null } };

export type SetDutyRulesMutationVariables = Exact<{
  year: number;
  rules: Array<DutyRuleInput> | DutyRuleInput;
}>;


export type SetDutyRulesMutation = { setDutyRules: Array<{ key: string, title: string, target: number, points: Array<{ event: PointEvent, level: Level | null, points: number, yearlyCap: number | null, highestLevelOnly: boolean, coReporters: CoReporterShare }> }> };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null } };

export type SubmissionRowFragment = { id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null };

export type DutyRuleFieldsFragment = { key: string, title: string, target: number, points: Array<{ event: PointEvent, level: Level | null, points: number, yearlyCap: number | null, highestLevelOnly: boolean, coReporters: CoReporterShare }> };

export type RecordFindingMutationVariables = Exact<{
  input: FindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { id: string, finding: Finding | null } };

export type PublishAssessmentMutationVariables = Exact<{
  year: number;
}>;


export type PublishAssessmentMutation = { publishAssessment: { year: number, publishedAt: string | null } };

export type MoveSubmissionMutationVariables = Exact<{
  input: MoveSubmissionInput;
}>;


export type MoveSubmissionMutation = { moveSubmission: { allowedActions: Array<SubmissionAction>, id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null } };

export type TransfersQueryVariables = Exact<{
  filter?: TransferFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TransfersQuery = { transfers: { total: number, items: Array<{ id: string, sentAt: string, readAt: string | null, reply: string | null, submission: { id: string, number: string | null, title: string }, recipient: { id: string, name: string } }> } };

export type RateHandlingMutationVariables = Exact<{
  input: RatingInput;
}>;


export type RateHandlingMutation = { rateHandling: { satisfaction: Satisfaction, comment: string | null, at: string } };

export type PlanVettingSessionMutationVariables = Exact<{
  input: VettingSessionInput;
}>;


export type PlanVettingSessionMutation = { planVettingSession: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type OpenLookBackMutationVariables = Exact<{
  year: number;
}>;


export type OpenLookBackMutation = { openLookBack: { id: string, year: number, status: LookBackStatus, openedAt: string, closedAt: string | null, documentUrl: string | null, findings: Array<{ id: string, finding: Finding | null, note: string | null, at: string | null, task: { id: string, number: string } | null, submission: { id: string, number: string | null, title: string } }>, summary: Array<{ finding: Finding, count: number }> } };

export type LookBackQueryVariables = Exact<{
  year: number;
}>;


export type LookBackQuery = { lookBack: { id: string, year: number, status: LookBackStatus, openedAt: string, closedAt: string | null, documentUrl: string | null, findings: Array<{ id: string, finding: Finding | null, note: string | null, at: string | null, task: { id: string, number: string } | null, submission: { id: string, number: string | null, title: string } }>, summary: Array<{ finding: Finding, count: number }> } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { id: string, name: string, kind: OrganizationKind } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort?: PersonSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PeopleQuery = { people: { total: number, items: Array<{ id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null }> } };

export type RecordProgressMutationVariables = Exact<{
  input: ProgressInput;
}>;


export type RecordProgressMutation = { recordProgress: { id: string, at: string } };

export type CreateSectorMutationVariables = Exact<{
  input: SectorInput;
}>;


export type CreateSectorMutation = { createSector: { id: string, code: string, name: string } };

export type TrainingsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type TrainingsQuery = { trainings: Array<{ id: string, title: string, startsOn: string, endsOn: string, attendedCount: number, invitedCount: number }> };

export type LinkLiaisonMutationVariables = Exact<{
  input: LiaisonLinkInput;
}>;


export type LinkLiaisonMutation = { linkLiaison: { id: string, level: LiaisonLevel, since: string, from: { id: string }, to: { id: string } | null } };

export type GiveAwardMutationVariables = Exact<{
  input: AwardInput;
}>;


export type GiveAwardMutation = { giveAward: { id: string, title: string, year: number, person: { id: string } | null, sector: { id: string } | null } };

export type SupervisionTaskQueryVariables = Exact<{
  id: string;
}>;


export type SupervisionTaskQuery = { supervisionTask: { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, progress: Array<{ id: string, at: string, handlingOpinion: string | null, progress: string, effect: string | null, organization: { id: string, name: string }, attachments: Array<{ id: string, name: string, url: string }> }>, actions: Array<{ id: string, form: SupervisionForm, at: string, place: string | null, participants: string, outcome: string | null }>, extensions: Array<{ id: string, requestedAt: string, until: string, reason: string, decidedAt: string | null, granted: boolean | null, decisionNote: string | null }>, verifications: Array<{ side: VerificationSide, passed: boolean, note: string | null, at: string, by: { id: string, displayName: string } }>, urgings: Array<{ level: UrgeLevel, note: string | null, at: string }>, ratings: Array<{ satisfaction: Satisfaction, comment: string | null, at: string, person: { id: string, name: string } | null, organization: { id: string, name: string } | null }>, timeline: Array<{ id: string, kind: string, at: string, note: string | null, data: unknown, actor: { id: string, displayName: string } | null }>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null } };

export type DecideVettingItemMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type DecideVettingItemMutation = { decideVettingItem: { id: string, status: VettingItemStatus, decision: { outcome: VettingOutcome, reason: string | null, decidedAt: string } | null, submission: { id: string, status: SubmissionStatus } } };

export type SupervisionTaskChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SupervisionTaskChangedSubscription = { supervisionTaskChanged: { id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null } };

export type AcknowledgeTransferMutationVariables = Exact<{
  id: string;
  reply?: string | null | undefined;
}>;


export type AcknowledgeTransferMutation = { acknowledgeTransfer: { id: string, readAt: string | null, reply: string | null } };

export type SupervisionTasksQueryVariables = Exact<{
  filter?: SupervisionTaskFilter | null | undefined;
  sort?: SupervisionTaskSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SupervisionTasksQuery = { supervisionTasks: { total: number, items: Array<{ id: string, version: number, number: string, status: TaskStatus, light: Light, dueAt: string, assignedAt: string | null, closedAt: string | null, outcome: TaskOutcome | null, allowedActions: Array<TaskAction>, submission: { id: string, number: string | null, title: string }, instruction: { id: string, leaderName: string | null, leaderTitle: string | null, text: string | null, givenAt: string }, leadOrganization: { id: string, name: string } | null, assistingOrganizations: Array<{ id: string, name: string }>, responsibleViceChair: { id: string, name: string } | null }> } };

export type RecordContactMutationVariables = Exact<{
  input: LiaisonContactInput;
}>;


export type RecordContactMutation = { recordContact: { id: string, at: string, mode: ContactMode, concerns: Array<{ topic: string }> } };

export type RecordAdoptionMutationVariables = Exact<{
  id: string;
  adoptedAt: string;
  note?: string | null | undefined;
}>;


export type RecordAdoptionMutation = { recordAdoption: { id: string, adoptedAt: string | null } };

export type SubmissionQueryVariables = Exact<{
  id: string;
}>;


export type SubmissionQuery = { submission: { situation: string, analysis: string | null, suggestion: string, urgency: Urgency, consentToPublish: boolean, declineReason: DeclineReason | null, allowedActions: Array<SubmissionAction>, id: string, version: number, number: string | null, title: string, category: string, channel: SubmissionChannel, status: SubmissionStatus, submittedAt: string | null, onBehalfOfSector: boolean, instructionCount: number, attachments: Array<{ id: string, name: string, mediaType: string, size: number, url: string }>, mergedInto: { id: string, number: string | null, title: string } | null, mergedFrom: Array<{ id: string, number: string | null, title: string }>, timeline: Array<{ id: string, kind: string, at: string, note: string | null, data: unknown, actor: { id: string, displayName: string } | null }>, sector: { id: string, name: string } | null, reporters: Array<{ lead: boolean, person: { id: string, name: string, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string } | null }>, latestTask: { id: string, number: string, status: TaskStatus, dueAt: string, light: Light, leadOrganization: { id: string, name: string } | null } | null } };

export type BriefingsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type BriefingsQuery = { briefings: { total: number, items: Array<{ id: string, title: string, body: string, publishedAt: string, readAt: string | null, attachments: Array<{ id: string, name: string, url: string }> }> } };

export type SpecialReportsQueryVariables = Exact<{
  filter?: SpecialReportFilter | null | undefined;
  sort?: SpecialReportSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SpecialReportsQuery = { specialReports: { total: number, items: Array<{ id: string, version: number, number: string, title: string, status: SpecialReportStatus, signedAt: string | null, sentAt: string | null, documentUrl: string | null, signer: { id: string, name: string } | null, addressees: Array<{ id: string, name: string, kind: OrganizationKind }>, articles: Array<{ position: number, title: string, body: string, submission: { id: string, number: string | null } }> }> } };

export type UrgeTaskMutationVariables = Exact<{
  input: UrgeInput;
}>;


export type UrgeTaskMutation = { urgeTask: { id: string, urgings: Array<{ level: UrgeLevel, note: string | null, at: string, by: { displayName: string } | null }> } };

export type VettingRoomFragment = { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> };

export type AnswerOfficeOpinionMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type AnswerOfficeOpinionMutation = { answerOfficeOpinion: { id: string, answer: string | null, answeredAt: string | null } };

export type OfficeOpinionsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type OfficeOpinionsQuery = { officeOpinions: { total: number, items: Array<{ id: string, at: string, opinion: string, answer: string | null, answeredAt: string | null, organization: { name: string } }> } };

export type DecideExtensionMutationVariables = Exact<{
  id: string;
  granted: boolean;
  note?: string | null | undefined;
}>;


export type DecideExtensionMutation = { decideExtension: { id: string, granted: boolean | null } };

export type PlanTrainingMutationVariables = Exact<{
  input: TrainingInput;
}>;


export type PlanTrainingMutation = { planTraining: { id: string, title: string, startsOn: string, endsOn: string, lecturers: Array<string> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type PublishBriefingMutationVariables = Exact<{
  input: BriefingInput;
}>;


export type PublishBriefingMutation = { publishBriefing: { id: string, title: string, publishedAt: string, readCount: number, audienceCount: number } };

export type CommissionTopicMutationVariables = Exact<{
  input: CommissionedTopicInput;
}>;


export type CommissionTopicMutation = { commissionTopic: { id: string, title: string, requirements: string, dueOn: string } };

export type SupervisionBoardQueryVariables = Exact<{
  year: number;
}>;


export type SupervisionBoardQuery = { supervisionBoard: Array<{ status: TaskStatus, light: Light, count: number, organization: { id: string, name: string } | null }> };

export type VettingSessionChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type VettingSessionChangedSubscription = { vettingSessionChanged: { id: string, version: number, number: string, title: string, place: string | null, status: VettingSessionStatus, scheduledAt: string, openedAt: string | null, closedAt: string | null, quorum: number, quorate: boolean, minutesUrl: string | null, presider: { id: string, name: string }, attendees: Array<{ role: AttendeeRole, checkedInAt: string | null, person: { id: string, name: string, tier: Tier | null } }>, currentItem: { id: string } | null, items: Array<{ id: string, position: number, status: VettingItemStatus, opinionCount: number | null, submission: { id: string, number: string | null, title: string }, opinions: Array<{ recused: boolean, recommendation: VettingOutcome | null, comment: string | null, attendee: { id: string, name: string } | null, scores: Array<{ criterion: VettingCriterion, score: number }> }>, averageScores: Array<{ criterion: VettingCriterion, score: number, count: number }>, decision: { outcome: VettingOutcome, reason: string | null, declineReason: DeclineReason | null, decidedAt: string, mergedInto: { id: string, number: string | null } | null } | null }> } };

export type AssignClueMutationVariables = Exact<{
  id: string;
  accountId: string;
}>;


export type AssignClueMutation = { assignClue: { id: string, status: ClueStatus } };

export type LookBackFieldsFragment = { id: string, year: number, status: LookBackStatus, openedAt: string, closedAt: string | null, documentUrl: string | null, findings: Array<{ id: string, finding: Finding | null, note: string | null, at: string | null, task: { id: string, number: string } | null, submission: { id: string, number: string | null, title: string } }>, summary: Array<{ finding: Finding, count: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}
    `, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const SpecialReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}
    `, {"fragmentName":"SpecialReportFields"}) as unknown as TypedDocumentString<SpecialReportFieldsFragment, unknown>;
export const SubmissionRowFragmentDoc = new TypedDocumentString(`
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}
    `, {"fragmentName":"SubmissionRow"}) as unknown as TypedDocumentString<SubmissionRowFragment, unknown>;
export const DutyRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment DutyRuleFields on DutyRule {
  key
  title
  target
  points {
    event
    level
    points
    yearlyCap
    highestLevelOnly
    coReporters
  }
}
    `, {"fragmentName":"DutyRuleFields"}) as unknown as TypedDocumentString<DutyRuleFieldsFragment, unknown>;
export const VettingRoomFragmentDoc = new TypedDocumentString(`
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}
    `, {"fragmentName":"VettingRoom"}) as unknown as TypedDocumentString<VettingRoomFragment, unknown>;
export const LookBackFieldsFragmentDoc = new TypedDocumentString(`
    fragment LookBackFields on LookBack {
  id
  year
  status
  openedAt
  closedAt
  findings {
    id
    task {
      id
      number
    }
    submission {
      id
      number
      title
    }
    finding
    note
    at
  }
  summary {
    finding
    count
  }
  documentUrl
}
    `, {"fragmentName":"LookBackFields"}) as unknown as TypedDocumentString<LookBackFieldsFragment, unknown>;
export const SectorDocument = new TypedDocumentString(`
    query Sector($id: ID!) {
  sector(id: $id) {
    id
    code
    name
    convener {
      id
      name
    }
    memberCount
  }
}
    `) as unknown as TypedDocumentString<SectorQuery, SectorQueryVariables>;
export const InboxChangedDocument = new TypedDocumentString(`
    subscription InboxChanged {
  inboxChanged {
    id
    kind
    title
    at
  }
}
    `) as unknown as TypedDocumentString<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const LiaisonCoverageDocument = new TypedDocumentString(`
    query LiaisonCoverage {
  liaisonCoverage {
    level
    linked
    total
    ratio
    unlinked {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LiaisonCoverageQuery, LiaisonCoverageQueryVariables>;
export const DutyRulesDocument = new TypedDocumentString(`
    query DutyRules($year: Int!) {
  dutyRules(year: $year) {
    ...DutyRuleFields
  }
}
    fragment DutyRuleFields on DutyRule {
  key
  title
  target
  points {
    event
    level
    points
    yearlyCap
    highestLevelOnly
    coReporters
  }
}`) as unknown as TypedDocumentString<DutyRulesQuery, DutyRulesQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const CloseVettingSessionDocument = new TypedDocumentString(`
    mutation CloseVettingSession($id: ID!) {
  closeVettingSession(id: $id) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<CloseVettingSessionMutation, CloseVettingSessionMutationVariables>;
export const CommissionedTopicsDocument = new TypedDocumentString(`
    query CommissionedTopics($page: PageInput) {
  commissionedTopics(page: $page) {
    total
    items {
      id
      title
      requirements
      dueOn
      submissionCount
    }
  }
}
    `) as unknown as TypedDocumentString<CommissionedTopicsQuery, CommissionedTopicsQueryVariables>;
export const EditSpecialReportDocument = new TypedDocumentString(`
    mutation EditSpecialReport($id: ID!, $version: Int!, $input: SpecialReportInput!) {
  editSpecialReport(id: $id, version: $version, input: $input) {
    ...SpecialReportFields
  }
}
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}`) as unknown as TypedDocumentString<EditSpecialReportMutation, EditSpecialReportMutationVariables>;
export const RecordInstructionDocument = new TypedDocumentString(`
    mutation RecordInstruction($input: InstructionInput!) {
  recordInstruction(input: $input) {
    id
    leaderName
    leaderTitle
    level
    text
    givenAt
    tasks {
      id
      number
      status
      submission {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordInstructionMutation, RecordInstructionMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const VettingSessionsDocument = new TypedDocumentString(`
    query VettingSessions($filter: VettingSessionFilter, $sort: VettingSessionSort, $page: PageInput) {
  vettingSessions(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      number
      title
      status
      scheduledAt
      itemCount
      decidedCount
    }
  }
}
    `) as unknown as TypedDocumentString<VettingSessionsQuery, VettingSessionsQueryVariables>;
export const DraftSubmissionDocument = new TypedDocumentString(`
    mutation DraftSubmission($input: SubmissionInput!) {
  draftSubmission(input: $input) {
    ...SubmissionRow
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<DraftSubmissionMutation, DraftSubmissionMutationVariables>;
export const OpenVettingSessionDocument = new TypedDocumentString(`
    mutation OpenVettingSession($id: ID!) {
  openVettingSession(id: $id) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<OpenVettingSessionMutation, OpenVettingSessionMutationVariables>;
export const PresentVettingItemDocument = new TypedDocumentString(`
    mutation PresentVettingItem($itemId: ID!) {
  presentVettingItem(itemId: $itemId) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<PresentVettingItemMutation, PresentVettingItemMutationVariables>;
export const VerifyTaskDocument = new TypedDocumentString(`
    mutation VerifyTask($input: VerifyTaskInput!) {
  verifyTask(input: $input) {
    ...TaskRow
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const ReportUpwardDocument = new TypedDocumentString(`
    mutation ReportUpward($input: ReportUpwardInput!) {
  reportUpward(input: $input) {
    id
    sentAt
    adoptedAt
    recipient {
      id
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<ReportUpwardMutation, ReportUpwardMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($ids: [ID!]!) {
  markRead(ids: $ids)
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const RecordSupervisionActionDocument = new TypedDocumentString(`
    mutation RecordSupervisionAction($input: SupervisionActionInput!) {
  recordSupervisionAction(input: $input) {
    id
    form
    tasks {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSupervisionActionMutation, RecordSupervisionActionMutationVariables>;
export const LiaisonContactsDocument = new TypedDocumentString(`
    query LiaisonContacts($filter: LiaisonContactFilter, $page: PageInput) {
  liaisonContacts(filter: $filter, page: $page) {
    total
    items {
      id
      at
      mode
      summary
      concerns {
        topic
      }
      link {
        id
        level
        from {
          id
          name
        }
        to {
          id
          name
        }
        constituency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LiaisonContactsQuery, LiaisonContactsQueryVariables>;
export const UpdateSectorDocument = new TypedDocumentString(`
    mutation UpdateSector($id: ID!, $version: Int!, $input: SectorInput!) {
  updateSector(id: $id, version: $version, input: $input) {
    id
    version
    code
    name
  }
}
    `) as unknown as TypedDocumentString<UpdateSectorMutation, UpdateSectorMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: PersonInput!) {
  createPerson(input: $input) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    id
    username
    roles
  }
}
    `) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ImportSubmissionsDocument = new TypedDocumentString(`
    mutation ImportSubmissions($fileId: ID!, $dryRun: Boolean!) {
  importSubmissions(fileId: $fileId, dryRun: $dryRun) {
    created
    updated
    unchanged
    errors {
      row
      column
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportSubmissionsMutation, ImportSubmissionsMutationVariables>;
export const UnlinkLiaisonDocument = new TypedDocumentString(`
    mutation UnlinkLiaison($id: ID!, $until: LocalDate!) {
  unlinkLiaison(id: $id, until: $until) {
    id
    until
  }
}
    `) as unknown as TypedDocumentString<UnlinkLiaisonMutation, UnlinkLiaisonMutationVariables>;
export const ConvertClueDocument = new TypedDocumentString(`
    mutation ConvertClue($id: ID!, $input: SubmissionInput!) {
  convertClue(id: $id, input: $input) {
    id
    status
    submission {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ConvertClueMutation, ConvertClueMutationVariables>;
export const MergeSubmissionsDocument = new TypedDocumentString(`
    mutation MergeSubmissions($input: MergeSubmissionsInput!) {
  mergeSubmissions(input: $input) {
    ...SubmissionRow
    mergedFrom {
      id
      number
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<MergeSubmissionsMutation, MergeSubmissionsMutationVariables>;
export const SendSpecialReportDocument = new TypedDocumentString(`
    mutation SendSpecialReport($id: ID!, $version: Int!) {
  sendSpecialReport(id: $id, version: $version) {
    ...SpecialReportFields
  }
}
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}`) as unknown as TypedDocumentString<SendSpecialReportMutation, SendSpecialReportMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: OpinionInput!) {
  giveOpinion(input: $input) {
    id
    status
    averageScores {
      criterion
      score
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const TransferSubmissionDocument = new TypedDocumentString(`
    mutation TransferSubmission($submissionId: ID!, $recipientId: ID!) {
  transferSubmission(submissionId: $submissionId, recipientId: $recipientId) {
    id
    sentAt
  }
}
    `) as unknown as TypedDocumentString<TransferSubmissionMutation, TransferSubmissionMutationVariables>;
export const MoveTaskDocument = new TypedDocumentString(`
    mutation MoveTask($input: MoveTaskInput!) {
  moveTask(input: $input) {
    ...TaskRow
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<MoveTaskMutation, MoveTaskMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    expiresAt
    viewer {
      ...ViewerFields
    }
  }
}
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SectorAssessmentDocument = new TypedDocumentString(`
    query SectorAssessment($year: Int!) {
  sectorAssessment(year: $year) {
    rank
    sector {
      id
      name
    }
    submitted
    onBehalfOfSector
    adopted
    instructed
    points
    dutyMetRatio
  }
}
    `) as unknown as TypedDocumentString<SectorAssessmentQuery, SectorAssessmentQueryVariables>;
export const ImportPeopleDocument = new TypedDocumentString(`
    mutation ImportPeople($fileId: ID!, $dryRun: Boolean!) {
  importPeople(fileId: $fileId, dryRun: $dryRun) {
    created
    updated
    unchanged
    errors {
      row
      column
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPeopleMutation, ImportPeopleMutationVariables>;
export const VettingSessionDocument = new TypedDocumentString(`
    query VettingSession($id: ID!) {
  vettingSession(id: $id) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<VettingSessionQuery, VettingSessionQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    apiToken {
      id
      name
      createdAt
      expiresAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const CloseLookBackDocument = new TypedDocumentString(`
    mutation CloseLookBack($id: ID!) {
  closeLookBack(id: $id) {
    ...LookBackFields
  }
}
    fragment LookBackFields on LookBack {
  id
  year
  status
  openedAt
  closedAt
  findings {
    id
    task {
      id
      number
    }
    submission {
      id
      number
      title
    }
    finding
    note
    at
  }
  summary {
    finding
    count
  }
  documentUrl
}`) as unknown as TypedDocumentString<CloseLookBackMutation, CloseLookBackMutationVariables>;
export const AssessmentDocument = new TypedDocumentString(`
    query Assessment($year: Int!, $filter: AssessmentFilter, $sort: AssessmentSort, $page: PageInput) {
  assessment(year: $year, filter: $filter, sort: $sort, page: $page) {
    total
    published
    items {
      rank
      person {
        id
        name
        sector {
          id
          name
        }
      }
      submitted
      adopted
      instructed
      points
      dutyMet
      duties {
        key
        target
        done
        met
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentQuery, AssessmentQueryVariables>;
export const CaptureClueDocument = new TypedDocumentString(`
    mutation CaptureClue($input: ClueInput!) {
  captureClue(input: $input) {
    id
    status
    occasion
    summary
  }
}
    `) as unknown as TypedDocumentString<CaptureClueMutation, CaptureClueMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($sessionId: ID!, $personId: ID) {
  checkIn(sessionId: $sessionId, personId: $personId) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const RecordOfficeOpinionDocument = new TypedDocumentString(`
    mutation RecordOfficeOpinion($input: OfficeOpinionInput!) {
  recordOfficeOpinion(input: $input) {
    id
    at
    organization {
      id
      name
    }
    opinion
  }
}
    `) as unknown as TypedDocumentString<RecordOfficeOpinionMutation, RecordOfficeOpinionMutationVariables>;
export const CluesDocument = new TypedDocumentString(`
    query Clues($filter: ClueFilter, $page: PageInput) {
  clues(filter: $filter, page: $page) {
    total
    items {
      id
      occasion
      status
      summary
      assignee {
        id
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CluesQuery, CluesQueryVariables>;
export const SetAccountRolesDocument = new TypedDocumentString(`
    mutation SetAccountRoles($id: ID!, $roles: [Role!]!) {
  setAccountRoles(id: $id, roles: $roles) {
    id
    roles
  }
}
    `) as unknown as TypedDocumentString<SetAccountRolesMutation, SetAccountRolesMutationVariables>;
export const SubmissionsDocument = new TypedDocumentString(`
    query Submissions($filter: SubmissionFilter, $sort: SubmissionSort, $page: PageInput) {
  submissions(filter: $filter, sort: $sort, page: $page) {
    total
    endCursor
    items {
      ...SubmissionRow
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<SubmissionsQuery, SubmissionsQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $page: PageInput) {
  organizations(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const ReorderVettingItemsDocument = new TypedDocumentString(`
    mutation ReorderVettingItems($sessionId: ID!, $itemIds: [ID!]!) {
  reorderVettingItems(sessionId: $sessionId, itemIds: $itemIds) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<ReorderVettingItemsMutation, ReorderVettingItemsMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($id: ID!) {
  disableAccount(id: $id) {
    id
    disabledAt
  }
}
    `) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const VisitCampaignsDocument = new TypedDocumentString(`
    query VisitCampaigns($year: Int) {
  visitCampaigns(year: $year) {
    id
    title
    year
    half
    visitedCount
    memberCount
    collectedCount
    adoptedCount
  }
}
    `) as unknown as TypedDocumentString<VisitCampaignsQuery, VisitCampaignsQueryVariables>;
export const SignSpecialReportDocument = new TypedDocumentString(`
    mutation SignSpecialReport($id: ID!, $version: Int!) {
  signSpecialReport(id: $id, version: $version) {
    ...SpecialReportFields
  }
}
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}`) as unknown as TypedDocumentString<SignSpecialReportMutation, SignSpecialReportMutationVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  categories {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const AcknowledgeBriefingDocument = new TypedDocumentString(`
    mutation AcknowledgeBriefing($id: ID!) {
  acknowledgeBriefing(id: $id) {
    id
    readAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeBriefingMutation, AcknowledgeBriefingMutationVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors($filter: SectorFilter, $sort: SectorSort, $page: PageInput) {
  sectors(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      version
      code
      name
      memberCount
      convener {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const RequestExtensionDocument = new TypedDocumentString(`
    mutation RequestExtension($input: ExtensionInput!) {
  requestExtension(input: $input) {
    id
    until
  }
}
    `) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const DismissClueDocument = new TypedDocumentString(`
    mutation DismissClue($id: ID!, $note: String!) {
  dismissClue(id: $id, note: $note) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DismissClueMutation, DismissClueMutationVariables>;
export const DraftSpecialReportDocument = new TypedDocumentString(`
    mutation DraftSpecialReport($input: SpecialReportInput!) {
  draftSpecialReport(input: $input) {
    ...SpecialReportFields
  }
}
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}`) as unknown as TypedDocumentString<DraftSpecialReportMutation, DraftSpecialReportMutationVariables>;
export const TopConcernsDocument = new TypedDocumentString(`
    query TopConcerns($filter: ConcernFilter, $limit: Int) {
  topConcerns(filter: $filter, limit: $limit) {
    topic
    count
    sectors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TopConcernsQuery, TopConcernsQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: VisitInput!) {
  recordVisit(input: $input) {
    id
    at
    visited {
      id
      name
    }
    submissions {
      id
    }
    clues {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const LiaisonTreeDocument = new TypedDocumentString(`
    query LiaisonTree($rootId: ID) {
  liaisonTree(rootId: $rootId) {
    person {
      id
      name
      tier
    }
    parentId
    contactCount
    lastContactAt
  }
}
    `) as unknown as TypedDocumentString<LiaisonTreeQuery, LiaisonTreeQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($trainingId: ID!, $personIds: [ID!]!) {
  recordAttendance(trainingId: $trainingId, personIds: $personIds) {
    id
    attendedCount
    invitedCount
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($unreadOnly: Boolean, $page: PageInput) {
  inbox(unreadOnly: $unreadOnly, page: $page) {
    total
    unread
    items {
      id
      kind
      at
      readAt
      title
      body
      submission {
        id
        number
      }
      task {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const PlanVisitCampaignDocument = new TypedDocumentString(`
    mutation PlanVisitCampaign($input: VisitCampaignInput!) {
  planVisitCampaign(input: $input) {
    id
    title
    year
    half
    leader {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanVisitCampaignMutation, PlanVisitCampaignMutationVariables>;
export const EditSubmissionDocument = new TypedDocumentString(`
    mutation EditSubmission($id: ID!, $version: Int!, $input: SubmissionInput!) {
  editSubmission(id: $id, version: $version, input: $input) {
    ...SubmissionRow
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<EditSubmissionMutation, EditSubmissionMutationVariables>;
export const SetDutyRulesDocument = new TypedDocumentString(`
    mutation SetDutyRules($year: Int!, $rules: [DutyRuleInput!]!) {
  setDutyRules(year: $year, rules: $rules) {
    ...DutyRuleFields
  }
}
    fragment DutyRuleFields on DutyRule {
  key
  title
  target
  points {
    event
    level
    points
    yearlyCap
    highestLevelOnly
    coReporters
  }
}`) as unknown as TypedDocumentString<SetDutyRulesMutation, SetDutyRulesMutationVariables>;
export const AssignTaskDocument = new TypedDocumentString(`
    mutation AssignTask($input: AssignTaskInput!) {
  assignTask(input: $input) {
    ...TaskRow
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<AssignTaskMutation, AssignTaskMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: FindingInput!) {
  recordFinding(input: $input) {
    id
    finding
  }
}
    `) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const PublishAssessmentDocument = new TypedDocumentString(`
    mutation PublishAssessment($year: Int!) {
  publishAssessment(year: $year) {
    year
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<PublishAssessmentMutation, PublishAssessmentMutationVariables>;
export const MoveSubmissionDocument = new TypedDocumentString(`
    mutation MoveSubmission($input: MoveSubmissionInput!) {
  moveSubmission(input: $input) {
    ...SubmissionRow
    allowedActions
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<MoveSubmissionMutation, MoveSubmissionMutationVariables>;
export const TransfersDocument = new TypedDocumentString(`
    query Transfers($filter: TransferFilter, $page: PageInput) {
  transfers(filter: $filter, page: $page) {
    total
    items {
      id
      submission {
        id
        number
        title
      }
      recipient {
        id
        name
      }
      sentAt
      readAt
      reply
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const RateHandlingDocument = new TypedDocumentString(`
    mutation RateHandling($input: RatingInput!) {
  rateHandling(input: $input) {
    satisfaction
    comment
    at
  }
}
    `) as unknown as TypedDocumentString<RateHandlingMutation, RateHandlingMutationVariables>;
export const PlanVettingSessionDocument = new TypedDocumentString(`
    mutation PlanVettingSession($input: VettingSessionInput!) {
  planVettingSession(input: $input) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<PlanVettingSessionMutation, PlanVettingSessionMutationVariables>;
export const OpenLookBackDocument = new TypedDocumentString(`
    mutation OpenLookBack($year: Int!) {
  openLookBack(year: $year) {
    ...LookBackFields
  }
}
    fragment LookBackFields on LookBack {
  id
  year
  status
  openedAt
  closedAt
  findings {
    id
    task {
      id
      number
    }
    submission {
      id
      number
      title
    }
    finding
    note
    at
  }
  summary {
    finding
    count
  }
  documentUrl
}`) as unknown as TypedDocumentString<OpenLookBackMutation, OpenLookBackMutationVariables>;
export const LookBackDocument = new TypedDocumentString(`
    query LookBack($year: Int!) {
  lookBack(year: $year) {
    ...LookBackFields
  }
}
    fragment LookBackFields on LookBack {
  id
  year
  status
  openedAt
  closedAt
  findings {
    id
    task {
      id
      number
    }
    submission {
      id
      number
      title
    }
    finding
    note
    at
  }
  summary {
    finding
    count
  }
  documentUrl
}`) as unknown as TypedDocumentString<LookBackQuery, LookBackQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $sort: PersonSort, $page: PageInput) {
  people(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...PersonFields
    }
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const RecordProgressDocument = new TypedDocumentString(`
    mutation RecordProgress($input: ProgressInput!) {
  recordProgress(input: $input) {
    id
    at
  }
}
    `) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const CreateSectorDocument = new TypedDocumentString(`
    mutation CreateSector($input: SectorInput!) {
  createSector(input: $input) {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CreateSectorMutation, CreateSectorMutationVariables>;
export const TrainingsDocument = new TypedDocumentString(`
    query Trainings($year: Int) {
  trainings(year: $year) {
    id
    title
    startsOn
    endsOn
    attendedCount
    invitedCount
  }
}
    `) as unknown as TypedDocumentString<TrainingsQuery, TrainingsQueryVariables>;
export const LinkLiaisonDocument = new TypedDocumentString(`
    mutation LinkLiaison($input: LiaisonLinkInput!) {
  linkLiaison(input: $input) {
    id
    level
    from {
      id
    }
    to {
      id
    }
    since
  }
}
    `) as unknown as TypedDocumentString<LinkLiaisonMutation, LinkLiaisonMutationVariables>;
export const GiveAwardDocument = new TypedDocumentString(`
    mutation GiveAward($input: AwardInput!) {
  giveAward(input: $input) {
    id
    title
    year
    person {
      id
    }
    sector {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveAwardMutation, GiveAwardMutationVariables>;
export const SupervisionTaskDocument = new TypedDocumentString(`
    query SupervisionTask($id: ID!) {
  supervisionTask(id: $id) {
    ...TaskRow
    progress {
      id
      at
      organization {
        id
        name
      }
      handlingOpinion
      progress
      effect
      attachments {
        id
        name
        url
      }
    }
    actions {
      id
      form
      at
      place
      participants
      outcome
    }
    extensions {
      id
      requestedAt
      until
      reason
      decidedAt
      granted
      decisionNote
    }
    verifications {
      side
      passed
      note
      at
      by {
        id
        displayName
      }
    }
    urgings {
      level
      note
      at
    }
    ratings {
      person {
        id
        name
      }
      organization {
        id
        name
      }
      satisfaction
      comment
      at
    }
    timeline {
      id
      kind
      at
      actor {
        id
        displayName
      }
      note
      data
    }
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<SupervisionTaskQuery, SupervisionTaskQueryVariables>;
export const DecideVettingItemDocument = new TypedDocumentString(`
    mutation DecideVettingItem($input: DecisionInput!) {
  decideVettingItem(input: $input) {
    id
    status
    decision {
      outcome
      reason
      decidedAt
    }
    submission {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<DecideVettingItemMutation, DecideVettingItemMutationVariables>;
export const SupervisionTaskChangedDocument = new TypedDocumentString(`
    subscription SupervisionTaskChanged {
  supervisionTaskChanged {
    ...TaskRow
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<SupervisionTaskChangedSubscription, SupervisionTaskChangedSubscriptionVariables>;
export const AcknowledgeTransferDocument = new TypedDocumentString(`
    mutation AcknowledgeTransfer($id: ID!, $reply: String) {
  acknowledgeTransfer(id: $id, reply: $reply) {
    id
    readAt
    reply
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeTransferMutation, AcknowledgeTransferMutationVariables>;
export const SupervisionTasksDocument = new TypedDocumentString(`
    query SupervisionTasks($filter: SupervisionTaskFilter, $sort: SupervisionTaskSort, $page: PageInput) {
  supervisionTasks(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...TaskRow
    }
  }
}
    fragment TaskRow on SupervisionTask {
  id
  version
  number
  status
  light
  dueAt
  assignedAt
  closedAt
  outcome
  submission {
    id
    number
    title
  }
  instruction {
    id
    leaderName
    leaderTitle
    text
    givenAt
  }
  leadOrganization {
    id
    name
  }
  assistingOrganizations {
    id
    name
  }
  responsibleViceChair {
    id
    name
  }
  allowedActions
}`) as unknown as TypedDocumentString<SupervisionTasksQuery, SupervisionTasksQueryVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($input: LiaisonContactInput!) {
  recordContact(input: $input) {
    id
    at
    mode
    concerns {
      topic
    }
  }
}
    `) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const RecordAdoptionDocument = new TypedDocumentString(`
    mutation RecordAdoption($id: ID!, $adoptedAt: DateTime!, $note: String) {
  recordAdoption(id: $id, adoptedAt: $adoptedAt, note: $note) {
    id
    adoptedAt
  }
}
    `) as unknown as TypedDocumentString<RecordAdoptionMutation, RecordAdoptionMutationVariables>;
export const SubmissionDocument = new TypedDocumentString(`
    query Submission($id: ID!) {
  submission(id: $id) {
    ...SubmissionRow
    situation
    analysis
    suggestion
    urgency
    consentToPublish
    declineReason
    attachments {
      id
      name
      mediaType
      size
      url
    }
    mergedInto {
      id
      number
      title
    }
    mergedFrom {
      id
      number
      title
    }
    allowedActions
    timeline {
      id
      kind
      at
      actor {
        id
        displayName
      }
      note
      data
    }
  }
}
    fragment SubmissionRow on Submission {
  id
  version
  number
  title
  category
  channel
  status
  submittedAt
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
      sector {
        id
        name
      }
    }
    organization {
      id
      name
    }
  }
  latestTask {
    id
    number
    status
    dueAt
    light
    leadOrganization {
      id
      name
    }
  }
  instructionCount
}`) as unknown as TypedDocumentString<SubmissionQuery, SubmissionQueryVariables>;
export const BriefingsDocument = new TypedDocumentString(`
    query Briefings($page: PageInput) {
  briefings(page: $page) {
    total
    items {
      id
      title
      body
      publishedAt
      readAt
      attachments {
        id
        name
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BriefingsQuery, BriefingsQueryVariables>;
export const SpecialReportsDocument = new TypedDocumentString(`
    query SpecialReports($filter: SpecialReportFilter, $sort: SpecialReportSort, $page: PageInput) {
  specialReports(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...SpecialReportFields
    }
  }
}
    fragment SpecialReportFields on SpecialReport {
  id
  version
  number
  title
  status
  signedAt
  sentAt
  signer {
    id
    name
  }
  addressees {
    id
    name
    kind
  }
  articles {
    position
    title
    body
    submission {
      id
      number
    }
  }
  documentUrl
}`) as unknown as TypedDocumentString<SpecialReportsQuery, SpecialReportsQueryVariables>;
export const UrgeTaskDocument = new TypedDocumentString(`
    mutation UrgeTask($input: UrgeInput!) {
  urgeTask(input: $input) {
    id
    urgings {
      level
      note
      at
      by {
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UrgeTaskMutation, UrgeTaskMutationVariables>;
export const AnswerOfficeOpinionDocument = new TypedDocumentString(`
    mutation AnswerOfficeOpinion($id: ID!, $answer: String!) {
  answerOfficeOpinion(id: $id, answer: $answer) {
    id
    answer
    answeredAt
  }
}
    `) as unknown as TypedDocumentString<AnswerOfficeOpinionMutation, AnswerOfficeOpinionMutationVariables>;
export const OfficeOpinionsDocument = new TypedDocumentString(`
    query OfficeOpinions($page: PageInput) {
  officeOpinions(page: $page) {
    total
    items {
      id
      at
      organization {
        name
      }
      opinion
      answer
      answeredAt
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeOpinionsQuery, OfficeOpinionsQueryVariables>;
export const DecideExtensionDocument = new TypedDocumentString(`
    mutation DecideExtension($id: ID!, $granted: Boolean!, $note: String) {
  decideExtension(id: $id, granted: $granted, note: $note) {
    id
    granted
  }
}
    `) as unknown as TypedDocumentString<DecideExtensionMutation, DecideExtensionMutationVariables>;
export const PlanTrainingDocument = new TypedDocumentString(`
    mutation PlanTraining($input: TrainingInput!) {
  planTraining(input: $input) {
    id
    title
    startsOn
    endsOn
    lecturers
  }
}
    `) as unknown as TypedDocumentString<PlanTrainingMutation, PlanTrainingMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const PublishBriefingDocument = new TypedDocumentString(`
    mutation PublishBriefing($input: BriefingInput!) {
  publishBriefing(input: $input) {
    id
    title
    publishedAt
    readCount
    audienceCount
  }
}
    `) as unknown as TypedDocumentString<PublishBriefingMutation, PublishBriefingMutationVariables>;
export const CommissionTopicDocument = new TypedDocumentString(`
    mutation CommissionTopic($input: CommissionedTopicInput!) {
  commissionTopic(input: $input) {
    id
    title
    requirements
    dueOn
  }
}
    `) as unknown as TypedDocumentString<CommissionTopicMutation, CommissionTopicMutationVariables>;
export const SupervisionBoardDocument = new TypedDocumentString(`
    query SupervisionBoard($year: Int!) {
  supervisionBoard(year: $year) {
    status
    light
    count
    organization {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisionBoardQuery, SupervisionBoardQueryVariables>;
export const VettingSessionChangedDocument = new TypedDocumentString(`
    subscription VettingSessionChanged($id: ID!) {
  vettingSessionChanged(id: $id) {
    ...VettingRoom
  }
}
    fragment VettingRoom on VettingSession {
  id
  version
  number
  title
  place
  status
  scheduledAt
  openedAt
  closedAt
  quorum
  quorate
  minutesUrl
  presider {
    id
    name
  }
  attendees {
    person {
      id
      name
      tier
    }
    role
    checkedInAt
  }
  currentItem {
    id
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
    opinionCount
    opinions {
      attendee {
        id
        name
      }
      recused
      recommendation
      comment
      scores {
        criterion
        score
      }
    }
    averageScores {
      criterion
      score
      count
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
    }
  }
}`) as unknown as TypedDocumentString<VettingSessionChangedSubscription, VettingSessionChangedSubscriptionVariables>;
export const AssignClueDocument = new TypedDocumentString(`
    mutation AssignClue($id: ID!, $accountId: ID!) {
  assignClue(id: $id, accountId: $accountId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<AssignClueMutation, AssignClueMutationVariables>;