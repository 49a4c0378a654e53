import type { Role } from '../access/index';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import { SubmissionAction, type DeclineReason, type SubmissionStatus } from './enums';
import { submissionTransitions, type SubmissionMover, type SubmissionTransition } from './transitions';

/** What the life of a submission depends on: where it stands, and who looks at it. */
export interface SubmissionFacts {
  status: SubmissionStatus;
  roles: readonly Role[];
  /** The viewer's person or organization is the lead reporter. */
  isLeadReporter: boolean;
  /** The information office wrote the draft on someone's behalf. */
  draftedByOffice: boolean;
  /** For merged ones: where it stood before, and whether the target went out in a report since (S4). */
  statusBeforeMerge?: SubmissionStatus | null;
  mergeTargetReported?: boolean;
}

function isMover(facts: SubmissionFacts, mover: SubmissionMover): boolean {
  switch (mover) {
    case 'LEAD_REPORTER':
      return facts.isLeadReporter;
    case 'OFFICE_AUTHOR':
      return facts.draftedByOffice && facts.roles.includes('INFO_OFFICE');
    case 'OFFICE':
      return facts.roles.includes('INFO_OFFICE');
    case 'CHAIR_MEMBER':
      return facts.roles.includes('CHAIR_MEMBER');
  }
}

const mayMove = (facts: SubmissionFacts, transition: SubmissionTransition): boolean =>
  transition.by.some((mover) => isMover(facts, mover));

function isOpen(facts: SubmissionFacts, transition: SubmissionTransition): boolean {
  return transition.from.includes(facts.status) && !(transition.action === 'UNMERGE' && facts.mergeTargetReported);
}

/** The actions open to the viewer now, in alphabetical order: what `Submission.allowedActions` answers. */
export function allowedSubmissionActions(facts: SubmissionFacts): SubmissionAction[] {
  return (Object.keys(SubmissionAction) as SubmissionAction[])
    .filter((action) =>
      submissionTransitions.some(
        (transition) => transition.action === action && isOpen(facts, transition) && mayMove(facts, transition),
      ),
    )
    .sort();
}

/**
 * Where the action leads. Refuses with `FORBIDDEN` whoever may never do it to this submission, with
 * `ILLEGAL_TRANSITION` when its status doesn't allow it, with `FORBIDDEN` when this status leaves it to others, and with
 * `BAD_USER_INPUT` when the note or the reason is missing. Completeness (S1) is for the caller: `completenessProblems`.
 */
export function moveSubmission(
  facts: SubmissionFacts,
  action: SubmissionAction,
  input: { note?: string | null; declineReason?: DeclineReason | null },
): { to: SubmissionStatus; requiresComplete: boolean } {
  const ofAction = submissionTransitions.filter((transition) => transition.action === action);
  if (!ofAction.some((transition) => mayMove(facts, transition))) throw new Refusal('FORBIDDEN');
  const open = ofAction.filter((transition) => isOpen(facts, transition));
  if (open.length === 0) throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action } });
  const transition = open.find((one) => mayMove(facts, one));
  if (!transition) throw new Refusal('FORBIDDEN');

  const problems: FieldProblem[] = [];
  if (transition.requires.includes('note') && !input.note?.trim()) problems.push({ path: 'note', code: 'REQUIRED' });
  if (transition.requires.includes('declineReason') && !input.declineReason) {
    problems.push({ path: 'declineReason', code: 'REQUIRED' });
  }
  refuseProblems(problems);
  const to = transition.to === 'BEFORE_MERGE' ? (facts.statusBeforeMerge ?? 'SUBMITTED') : transition.to;
  return { to, requiresComplete: transition.requires.includes('complete') };
}

/** Statuses in which the author still edits. */
export const EDITABLE: readonly SubmissionStatus[] = ['DRAFT', 'RETURNED'];

/** Whether the viewer may edit: the lead reporter, or the office where it wrote the draft on someone's behalf. */
export function mayEditSubmission(facts: SubmissionFacts): boolean {
  return EDITABLE.includes(facts.status) && (isMover(facts, 'LEAD_REPORTER') || isMover(facts, 'OFFICE_AUTHOR'));
}

/** Refuses editing by others with `FORBIDDEN`, and in other statuses with `ILLEGAL_TRANSITION`. */
export function refuseEditing(facts: SubmissionFacts): void {
  if (!isMover(facts, 'LEAD_REPORTER') && !isMover(facts, 'OFFICE_AUTHOR')) throw new Refusal('FORBIDDEN');
  if (!EDITABLE.includes(facts.status)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'EDIT' } });
  }
}

/** Only a draft that was never handed in can be thrown away, by whoever may edit it: refuses like `refuseEditing`. */
export function refuseDeleting(facts: SubmissionFacts): void {
  refuseEditing(facts);
  if (facts.status !== 'DRAFT') {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'DELETE' } });
  }
}

/**
 * S2: the sector's convener or the office answers the wish to write on behalf of the sector. Refuses others with
 * `FORBIDDEN`, and with `ILLEGAL_TRANSITION` where nobody asks.
 */
export function refuseConfirming(facts: {
  status: SubmissionStatus;
  roles: readonly Role[];
  sectorAsked: boolean;
  convenesSector: boolean;
}): void {
  if (!facts.convenesSector && !facts.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  if (!facts.sectorAsked) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'CONFIRM_SECTOR' } });
  }
}

const NOT_SUPPLEMENTED: readonly SubmissionStatus[] = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'DECLINED', 'MERGED'];

/**
 * Supplements are additions once a submission is handed in, by any of its reporters or the office: refuses others with
 * `FORBIDDEN`, other statuses with `ILLEGAL_TRANSITION`.
 */
export function refuseSupplement(facts: {
  status: SubmissionStatus;
  roles: readonly Role[];
  isReporter: boolean;
}): void {
  if (!facts.isReporter && !facts.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  if (NOT_SUPPLEMENTED.includes(facts.status)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'SUPPLEMENT' } });
  }
}
