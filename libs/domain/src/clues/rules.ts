import { mayEver, Role } from '../access/index';
import { Refusal, type FieldProblem } from '../refusals/index';
import type { ClueStatus } from './enums';

/** A clue and whoever looks at it. */
export interface ClueStanding {
  status: ClueStatus;
  roles: readonly Role[];
  isAssignee: boolean;
  isCapturer: boolean;
}

/** L4: the only ways on; an assigned clue may be given to somebody else. */
const FROM = {
  assign: ['CAPTURED', 'ASSIGNED'],
  convert: ['ASSIGNED'],
  dismiss: ['ASSIGNED'],
  edit: ['CAPTURED', 'ASSIGNED'],
} as const satisfies Record<string, readonly ClueStatus[]>;
export type ClueStep = keyof typeof FROM;

const isOffice = ({ roles }: ClueStanding): boolean => mayEver(roles, 'clues:assign');

/** Who ever takes a step: assigning is the office's, working it up the assignee's, mending what was noted its capturer's. */
const BY: Record<ClueStep, (standing: ClueStanding) => boolean> = {
  assign: isOffice,
  convert: (standing) => isOffice(standing) || (mayEver(standing.roles, 'clues:work') && standing.isAssignee),
  dismiss: (standing) => isOffice(standing) || (mayEver(standing.roles, 'clues:work') && standing.isAssignee),
  edit: (standing) => isOffice(standing) || (standing.status === 'CAPTURED' && standing.isCapturer),
};

const leads = (step: ClueStep, status: ClueStatus): boolean => (FROM[step] as readonly ClueStatus[]).includes(status);

/** Whether this step is open to the one who looks, now. */
export const mayTakeClueStep = (step: ClueStep, standing: ClueStanding): boolean =>
  BY[step](standing) && leads(step, standing.status);

/** @throws Refusal `FORBIDDEN` for whoever never may, `ILLEGAL_TRANSITION` where the clue doesn't stand so */
export function refuseClueStep(step: ClueStep, standing: ClueStanding): void {
  if (!BY[step](standing)) throw new Refusal('FORBIDDEN');
  if (!leads(step, standing.status))
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: standing.status, action: step } });
}

/** What came of a clue whose draft was thrown away: it waits again where it waited before. */
export const statusAfterDraftIsGone = (assigneeId: string | null): ClueStatus =>
  assigneeId === null ? 'CAPTURED' : 'ASSIGNED';

/** A clue is noted when it was heard or later. */
export const heldAtProblems = (heldAt: number, now: number, path = 'heldAt'): FieldProblem[] =>
  heldAt > now ? [{ path, code: 'IN_THE_FUTURE' }] : [];

/** Roles whose accounts may work a clue up: those that may write submissions. */
export const CLUE_WORKERS: readonly Role[] = (Object.keys(Role) as Role[]).filter((role) =>
  mayEver([role], 'submissions:draft'),
);

/** L4: only who may write submissions can work a clue up. */
export function assigneeProblems(
  account: { roles: readonly Role[]; disabledAt: number | null } | null,
): FieldProblem[] {
  if (!account) return [{ path: 'accountId', code: 'NOT_FOUND' }];
  if (account.disabledAt !== null) return [{ path: 'accountId', code: 'INACTIVE' }];
  return mayEver(account.roles, 'submissions:draft') ? [] : [{ path: 'accountId', code: 'NOT_ALLOWED' }];
}
