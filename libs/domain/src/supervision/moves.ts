import type { Role } from '../access/index';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import { TaskAction, type TaskOutcome, type TaskStatus } from './enums';
import { taskTransitions, type TaskMover, type TaskTransition } from './transitions';

/** What the life of a task depends on. `status` is the effective one (`effectiveTaskStatus`). */
export interface TaskFacts {
  status: TaskStatus;
  roles: readonly Role[];
  /** The viewer's organization leads the task, or assists in it. */
  isLeadOrganization: boolean;
  isAssisting?: boolean;
  paused: boolean;
  /** How often it was sent back: once is all; the second assignment is final. */
  sendBacks: number;
  /** The bureau asked to cancel, and the CPPCC side hasn't confirmed yet. */
  cancellationRequested: boolean;
}

function isMover(facts: TaskFacts, mover: TaskMover): boolean {
  switch (mover) {
    case 'LEAD_DEPARTMENT':
      return facts.roles.includes('DEPARTMENT') && facts.isLeadOrganization;
    case 'BUREAU':
      return facts.roles.includes('SUPERVISION_BUREAU');
    case 'CHAIR_MEMBER':
      return facts.roles.includes('CHAIR_MEMBER');
  }
}

const mayMove = (facts: TaskFacts, transition: TaskTransition): boolean =>
  transition.by.some((mover) => isMover(facts, mover));

function isOpen(facts: TaskFacts, transition: TaskTransition): boolean {
  if (!transition.from.includes(facts.status)) return false;
  switch (transition.action) {
    case 'SEND_BACK':
      return facts.sendBacks === 0;
    case 'PAUSE':
      return !facts.paused;
    case 'RESUME':
      return facts.paused;
    case 'CANCEL':
      return !facts.cancellationRequested;
    default:
      return true;
  }
}

/** The actions open to the viewer now, in alphabetical order: what `SupervisionTask.allowedActions` answers. */
export function allowedTaskActions(facts: TaskFacts): TaskAction[] {
  return (Object.keys(TaskAction) as TaskAction[])
    .filter((action) =>
      taskTransitions.some(
        (transition) => transition.action === action && isOpen(facts, transition) && mayMove(facts, transition),
      ),
    )
    .sort();
}

export interface TaskMove {
  /** The new status; unchanged for `PAUSE`, `RESUME`, and a `CANCEL` that still has to be confirmed. */
  to: TaskStatus;
  paused: boolean;
  cancellationRequested: boolean;
}

/** U10: outcomes that close with a follow-up date. */
export const FOLLOWED_UP: readonly TaskOutcome[] = ['B_IN_PROGRESS', 'C_PLANNED'];

function moveProblems(
  transition: TaskTransition,
  input: { note?: string | null; outcome?: TaskOutcome | null; followUpOn?: string | null },
  today: string,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (transition.requires.includes('note') && !input.note?.trim()) problems.push({ path: 'note', code: 'REQUIRED' });
  if (!transition.requires.includes('outcome')) return problems;
  if (!input.outcome) problems.push({ path: 'outcome', code: 'REQUIRED' });
  else if (FOLLOWED_UP.includes(input.outcome)) problems.push(...followUpProblems(input.followUpOn, today));
  return problems;
}

function followUpProblems(followUpOn: string | null | undefined, today: string): FieldProblem[] {
  if (!followUpOn) return [{ path: 'followUpOn', code: 'REQUIRED' }];
  return followUpOn < today ? [{ path: 'followUpOn', code: 'IN_THE_PAST' }] : [];
}

/**
 * Where the action leads. Refuses with `FORBIDDEN` whoever may never do it to this task, with `ILLEGAL_TRANSITION` when its
 * state doesn't allow it, with `BAD_USER_INPUT` when the note, the outcome or (U10) the follow-up date is missing. `today`
 * is the day in Shanghai.
 */
export function moveTask(
  facts: TaskFacts,
  action: TaskAction,
  input: { note?: string | null; outcome?: TaskOutcome | null; followUpOn?: string | null },
  today: string,
): TaskMove {
  const ofAction = taskTransitions.filter((transition) => transition.action === action);
  if (!ofAction.some((transition) => mayMove(facts, transition))) throw new Refusal('FORBIDDEN');
  const transition = ofAction.find((one) => isOpen(facts, one));
  if (!transition) throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action } });
  refuseProblems(moveProblems(transition, input, today));
  if (action === 'CANCEL') return { to: facts.status, paused: facts.paused, cancellationRequested: true };
  if (transition.to === 'UNCHANGED') {
    return { to: facts.status, paused: action === 'PAUSE', cancellationRequested: facts.cancellationRequested };
  }
  return { to: transition.to, paused: false, cancellationRequested: false };
}

/**
 * A matter that was closed by both sides alone (U9) has no department to be in progress at: reopened it is registered again,
 * to be assigned or judged anew.
 */
export const reopenedStatus = (leadOrganizationId: string | null): 'IN_PROGRESS' | 'REGISTERED' =>
  leadOrganizationId === null ? 'REGISTERED' : 'IN_PROGRESS';

/** Whether the viewer may answer the bureau's wish to cancel now: for the button. */
export function mayDecideCancellation(facts: Pick<TaskFacts, 'roles' | 'cancellationRequested'>): boolean {
  return facts.cancellationRequested && facts.roles.some((role) => role === 'CHAIR_MEMBER' || role === 'INFO_OFFICE');
}

/**
 * The CPPCC side confirms a cancellation, or refuses it: answers the new status. `byAsker`: the account that asked for it
 * would also answer, which is refused with `BOTH_SIDES`.
 */
export function decideCancellation(facts: TaskFacts, confirmed: boolean, byAsker = false): TaskStatus {
  if (!facts.roles.includes('CHAIR_MEMBER') && !facts.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  if (!facts.cancellationRequested) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'CONFIRM_CANCELLATION' } });
  }
  if (confirmed && byAsker) throw new Refusal('BOTH_SIDES');
  return confirmed ? 'CANCELLED' : facts.status;
}

/**
 * U10: a task closed with `B_IN_PROGRESS` or `C_PLANNED` stays on the tracking list until its outcome becomes `A_SOLVED` or
 * `D_REFERENCE`. By the bureau and the office. Refuses like `moveTask`.
 */
export function followUpTask(
  facts: { status: TaskStatus; outcome: TaskOutcome | null; roles: readonly Role[] },
  input: { outcome: TaskOutcome; followUpOn?: string | null },
  today: string,
): void {
  if (!facts.roles.includes('SUPERVISION_BUREAU') && !facts.roles.includes('INFO_OFFICE'))
    throw new Refusal('FORBIDDEN');
  if (facts.status !== 'CLOSED' || facts.outcome === null || !FOLLOWED_UP.includes(facts.outcome)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'FOLLOW_UP' } });
  }
  if (FOLLOWED_UP.includes(input.outcome)) refuseProblems(followUpProblems(input.followUpOn, today));
}
