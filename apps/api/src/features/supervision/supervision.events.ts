import type {
  Disclosure,
  InstructionKind,
  Level,
  Satisfaction,
  SupervisionForm,
  TaskOutcome,
  TaskStatus,
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
  OfTask & { side: VerificationSide; passed: boolean; status: TaskStatus; note: string | null }
>('task.verified');
/** Both sides passed it. Follows the second `task.verified`. */
export const taskClosed = eventKind<
  OfTask & { outcome: TaskOutcome; followUpOn: string | null; kind: InstructionKind }
>('task.closed');
export const taskReopened = eventKind<OfTask & { note: string }>('task.reopened');
export const taskPaused = eventKind<OfTask & { note: string }>('task.paused');
/** The clock goes on; the deadline has moved by the working days that it stood. */
export const taskResumed = eventKind<OfTask & { note: string; dueAt: number }>('task.resumed');
/** The bureau wants to cancel it. Between both sides: reporters hear of `task.cancelled`. */
export const taskCancellationAsked = eventKind<OfTask & { note: string }>('task.cancellationAsked');
export const taskCancellationRefused = eventKind<OfTask & { note: string | null }>('task.cancellationRefused');
export const taskCancelled = eventKind<OfTask & { note: string | null }>('task.cancelled');
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
/** U7: for both sides and the reporter, not for departments. */
export const taskCommented = eventKind<OfTask & ByReporter & { commentId: string; text: string }>('task.commented');

interface OfAction {
  actionId: string;
  taskIds: string[];
  submissionIds: string[];
  form: SupervisionForm;
  at: number;
  place: string | null;
  participants: string;
}
/** U2: an event of joint oversight is planned. The subject is the action. */
export const supervisionActionPlanned = eventKind<OfAction>('supervisionAction.planned');
/** U2: it was held. The subject is the action. */
export const supervisionActionRecorded = eventKind<OfAction & { outcome: string }>('supervisionAction.recorded');
