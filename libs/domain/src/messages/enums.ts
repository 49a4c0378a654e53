import { AccountSortField, Role } from '../access/index';
import { SubmissionDimension, TaskDimension } from '../analytics/index';
import { AssessmentSortField, CoReporterShare, PointEvent } from '../assessment/index';
import { ClueOccasion, ClueStatus } from '../clues/index';
import { ContactMode, LiaisonLevel } from '../liaison/index';
import { SortOrder } from '../paging/index';
import {
  InformantSource,
  Level,
  OrganizationKind,
  OrganizationSortField,
  PersonSortField,
  SectorSortField,
  Tier,
} from '../people/index';
import { SpecialReportAction, SpecialReportSortField, SpecialReportStatus } from '../reports/index';
import {
  DeclineReason,
  ProgressStep,
  SubmissionAction,
  SubmissionChannel,
  SubmissionSortField,
  SubmissionStatus,
  Urgency,
} from '../submissions/index';
import {
  CountedDayKind,
  DeadlineBasis,
  DeadlineStepKind,
  Disclosure,
  ExtensionLapse,
  Finding,
  InstructionKind,
  Light,
  LookBackFindingSortField,
  LookBackStatus,
  RoundEnd,
  Satisfaction,
  SupervisionActionSortField,
  SupervisionActionStatus,
  SupervisionForm,
  SupervisionTaskSortField,
  TaskAction,
  TaskOutcome,
  TaskStatus,
  UrgeLevel,
  VerificationSide,
} from '../supervision/index';
import {
  AttendeeRole,
  RevealMode,
  VettingCriterion,
  VettingDocumentKind,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
  VettingSessionSortField,
  VettingSessionStatus,
} from '../vetting/index';

/** Every enum that has labels, by its name in the schema; `Boolean` stands for yes and no. */
export const domainEnums = {
  AccountSortField,
  AssessmentSortField,
  AttendeeRole,
  ClueOccasion,
  ClueStatus,
  CoReporterShare,
  ContactMode,
  CountedDayKind,
  DeadlineBasis,
  DeadlineStepKind,
  DeclineReason,
  Disclosure,
  ExtensionLapse,
  Finding,
  InformantSource,
  InstructionKind,
  Level,
  LiaisonLevel,
  Light,
  LookBackFindingSortField,
  LookBackStatus,
  OrganizationKind,
  OrganizationSortField,
  PersonSortField,
  PointEvent,
  ProgressStep,
  RevealMode,
  Role,
  RoundEnd,
  Satisfaction,
  SectorSortField,
  SortOrder,
  SpecialReportAction,
  SpecialReportSortField,
  SpecialReportStatus,
  SubmissionAction,
  SubmissionChannel,
  SubmissionDimension,
  SubmissionSortField,
  SubmissionStatus,
  SupervisionActionSortField,
  SupervisionActionStatus,
  SupervisionForm,
  SupervisionTaskSortField,
  TaskAction,
  TaskDimension,
  TaskOutcome,
  TaskStatus,
  Tier,
  UrgeLevel,
  Urgency,
  VerificationSide,
  VettingCriterion,
  VettingDocumentKind,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
  VettingSessionSortField,
  VettingSessionStatus,
  Boolean: { true: 'true', false: 'false' },
} as const;

export type EnumName = keyof typeof domainEnums;
export type EnumValue<Name extends EnumName> = keyof (typeof domainEnums)[Name] & string;

/** Labels of all enums in one language. */
export type EnumLabels = { readonly [Name in EnumName]: { readonly [Value in EnumValue<Name>]: string } };
