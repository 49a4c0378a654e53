import type {
  Disclosure,
  ExtensionLapse,
  Finding,
  InstructionKind,
  Level,
  Satisfaction,
  SupervisionForm,
  TaskOutcome,
  TaskReminder,
  TaskStatus,
  UrgeLevel,
  VerificationSide,
} from '@sanlian/domain';
import { eventKind } from '../../platform';
import type { Named } from '../reports';

/**
 * What every event of a task tells; its subject is `{ type: 'SupervisionTask', id: taskId }`. The texts of instructions are
 * in none of them (U11).
 */
export interface OfTask {
  taskId: string;
  taskNumber: string;
  submissionId: string;
  submissionNumber: string | null;
  submissionTitle: string;
  instructionId: string;
  leadOrganization: Named | null;
}

/** U1: an instruction was recorded. A `task.registered` follows for each submission. The subject is the instruction. */
export const instructionRecorded = eventKind<{
  instructionId: string;
  specialReportId: string | null;
  submissionIds: string[];
  taskIds: string[];
  kind: InstructionKind;
  level: Level;
  disclosure: Disclosure;
}>('instruction.recorded');
/** U9: its text was amended; the old one is kept. The subject is the instruction. */
export const instructionAmended = eventKind<{ instructionId: string; submissionIds: string[]; note: string | null }>(
  'instruction.amended',
);

/** U1: a submission is under supervision. */
export const taskRegistered = eventKind<OfTask & { kind: InstructionKind; level: Level; disclosure: Disclosure }>(
  'task.registered',
);
/** Assigned, or (`reassigned`) to another department; `recorded`: by the office, for those who decided it. */
export const taskAssigned = eventKind<
  OfTask & {
    assistingOrganizations: Named[];
    dueAt: number;
    reassigned: boolean;
    /** The department that it was taken from. */
    formerLeadId: string | null;
    recorded: boolean;
    /** It can't be sent back again. */
    final: boolean;
    note: string | null;
  }
>('task.assigned');
/** Accepted by the lead department, or (`automatic`) by the passing of 3 working days, at `acceptedAt` (U3). */
export const taskAccepted = eventKind<OfTask & { automatic: boolean; acceptedAt: number; note: string | null }>(
  'task.accepted',
);
export const taskSentBack = eventKind<OfTask & { note: string }>('task.sentBack');
/** `first`: with it the handling begins. */
export const taskProgressed = eventKind<
  OfTask & {
    progressId: string;
    organization: Named;
    handlingOpinion: string | null;
    progress: string;
    effect: string | null;
    first: boolean;
  }
>('task.progressed');
export const taskResultReported = eventKind<
  OfTask & { outcome: TaskOutcome; followUpOn: string | null; commentDueAt: number; note: string | null }
>('task.resultReported');
/** One side passed it, or failed it: then it stands at `status` again, and no pass is left (U7). */
export const taskVerified = eventKind<
  OfTask & { side: VerificationSide; passed: boolean; status: TaskStatus; note: string | null; round: number }
>('task.verified');
/** Both sides disagree for long now. Follows the `task.verified` that made it so; for both sides alone. */
export const taskDisagreed = eventKind<OfTask & { rounds: number; since: number }>('task.disagreed');
/** Both sides passed it. Follows the second `task.verified`. */
export const taskClosed = eventKind<
  OfTask & { outcome: TaskOutcome; followUpOn: string | null; kind: InstructionKind }
>('task.closed');
/** With `finding`: by what the look-back found (U8), of which `lookBack.found` tells the reporters. */
export const taskReopened = eventKind<OfTask & { note: string | null; finding: Finding | null }>('task.reopened');
export const taskPaused = eventKind<OfTask & { note: string }>('task.paused');
/** The clock goes on; the deadline has moved by the working days that it stood. */
export const taskResumed = eventKind<OfTask & { note: string; dueAt: number }>('task.resumed');
/** U6: the lead department asks for a later deadline. */
export const taskExtensionAsked = eventKind<OfTask & { extensionId: string; until: number; reason: string }>(
  'task.extensionAsked',
);
/** U6: the bureau granted or refused it, or (`lapse`) the task's life overtook it. `dueAt` is the deadline from now on. */
export const taskExtensionDecided = eventKind<
  OfTask & {
    extensionId: string;
    until: number;
    granted: boolean;
    lapse: ExtensionLapse | null;
    dueAt: number;
    note: string | null;
  }
>('task.extensionDecided');
/** Another calendar, or other handling days, moved a deadline that was counted. */
export const taskDeadlineRecounted = eventKind<OfTask & { previousDueAt: number; dueAt: number }>(
  'task.deadlineRecounted',
);
/** How many deadlines changed settings moved, in all and for each lead department. The subject is the settings. */
export const deadlinesRecounted = eventKind<{
  count: number;
  departments: { organizationId: string; count: number }[];
}>('supervision.deadlinesRecounted');
/** The bureau wants to cancel it. Between both sides: reporters hear of `task.cancelled`. */
export const taskCancellationAsked = eventKind<OfTask & { note: string }>('task.cancellationAsked');
export const taskCancellationRefused = eventKind<OfTask & { note: string | null }>('task.cancellationRefused');
export const taskCancelled = eventKind<OfTask & { note: string | null }>('task.cancelled');
/** U5: urged by hand, or (`automatic`) by a light that changed. */
export const taskUrged = eventKind<
  OfTask & {
    assistingOrganizations: Named[];
    urgingId: string;
    level: UrgeLevel;
    note: string | null;
    automatic: boolean;
    /** The person who also hears of a `RED` warning. */
    responsibleViceChairId: string | null;
  }
>('task.urged');
/** Something about the task is due, or late, and those who are to act are told; `sides` haven't verified yet. */
export const taskReminded = eventKind<
  OfTask & { reminder: TaskReminder; deadline: number; outcome: TaskOutcome | null; sides: VerificationSide[] }
>('task.reminded');
/** U9: the result report of a closing is ready for the offices to which the matter was reported. */
export const taskResultReportReady = eventKind<OfTask & { outcome: TaskOutcome | null; organizationIds: string[] }>(
  'task.resultReportReady',
);
/** U9: the file of a result report was made, and is kept by its hash. */
export const taskResultReportMade = eventKind<{ taskId: string; number: number; fileId: string; sha256: string }>(
  'task.resultReportMade',
);
/** U10: what was closed without being solved was looked at again. */
export const taskFollowedUp = eventKind<
  OfTask & { outcome: TaskOutcome; followUpOn: string | null; note: string | null }
>('task.followedUp');

interface ByReporter {
  personId: string | null;
  organizationId: string | null;
}
/** U7: for both sides and the reporter, not for departments. */
export const taskRated = eventKind<OfTask & ByReporter & { satisfaction: Satisfaction; comment: string | null }>(
  'task.rated',
);
/** U7: the bureau looked into what these reporters said. For both sides and these reporters. */
export const taskRatingReviewed = eventKind<OfTask & { reporters: ByReporter[]; whatFollows: string | null }>(
  'task.ratingReviewed',
);
/** U7: for both sides and the reporter, not for departments. */
export const taskCommented = eventKind<OfTask & ByReporter & { commentId: string; text: string }>('task.commented');

/** A task that an event covers. */
export interface CoveredTask {
  taskId: string;
  number: string;
  submissionId: string;
  leadOrganizationId: string | null;
}
interface OfAction {
  actionId: string;
  /** All tasks that this concerns. */
  taskIds: string[];
  /** Those that the event covers. */
  tasks: CoveredTask[];
  form: SupervisionForm;
  at: number;
  place: string | null;
  participants: string;
  leaderId: string | null;
}
/** U2: an event of joint oversight is planned. The subject is the action. */
export const supervisionActionPlanned = eventKind<OfAction>('supervisionAction.planned');
/** U2: it will be otherwise than planned. `dropped`: when it was to be, and the tasks and the leader that it left. */
export const supervisionActionChanged = eventKind<
  OfAction & { dropped: { at: number; tasks: CoveredTask[]; leaderId: string | null } }
>('supervisionAction.changed');
export const supervisionActionCancelled = eventKind<OfAction & { note: string }>('supervisionAction.cancelled');
/** U2: it was held. The subject is the action. */
export const supervisionActionRecorded = eventKind<OfAction & { outcome: string; promises: string | null }>(
  'supervisionAction.recorded',
);
