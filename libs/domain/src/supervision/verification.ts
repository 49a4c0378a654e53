import type { Role } from '../access/index';
import { Refusal, refuseProblems } from '../refusals/index';
import type { InstructionKind, TaskStatus, VerificationSide } from './enums';

/** A pass that stands: since the last result, and not cleared by a failure. */
export interface StandingPass {
  side: VerificationSide;
  accountId: string;
}

export interface VerificationFacts {
  status: TaskStatus;
  instructionKind: InstructionKind;
  roles: readonly Role[];
  accountId: string;
  passes: readonly StandingPass[];
}

/** The sides that these roles speak for. */
export function verificationSides(roles: readonly Role[]): VerificationSide[] {
  const sides: VerificationSide[] = [];
  if (roles.includes('CHAIR_MEMBER') || roles.includes('INFO_OFFICE')) sides.push('CPPCC');
  if (roles.includes('SUPERVISION_BUREAU')) sides.push('SUPERVISION_BUREAU');
  return sides;
}

/** A result is verified, and so is, without a department, what a `READ` instruction registered (U9). */
function isVerifiable(facts: VerificationFacts): boolean {
  return facts.status === 'RESULT_REPORTED' || (facts.status === 'REGISTERED' && facts.instructionKind === 'READ');
}

/** The sides for which the viewer may verify now: for the button. */
export function openVerificationSides(facts: VerificationFacts): VerificationSide[] {
  if (!isVerifiable(facts)) return [];
  const passedByViewer = facts.passes.some((pass) => pass.accountId === facts.accountId);
  if (passedByViewer) return [];
  return verificationSides(facts.roles).filter((side) => !facts.passes.some((pass) => pass.side === side));
}

function sideOf(facts: VerificationFacts, asked: VerificationSide | null | undefined): VerificationSide {
  const sides = verificationSides(facts.roles);
  const [first, second] = sides;
  if (first === undefined || (asked && !sides.includes(asked))) throw new Refusal('FORBIDDEN');
  if (asked) return asked;
  if (second !== undefined) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'side', code: 'REQUIRED' }] });
  return first;
}

export interface Verification {
  side: VerificationSide;
  to: TaskStatus;
  /** The passes that stand afterwards; none after a failure (U7). */
  passes: StandingPass[];
  /** What a `READ` instruction closes with, having no department that reports one; otherwise the reported outcome stays. */
  outcome: 'D_REFERENCE' | null;
}

/**
 * Joint verification: closed when both sides passed. A failure by either clears both passes and gives a result back to the
 * department. Refuses with `FORBIDDEN`, `ILLEGAL_TRANSITION` (also a second pass of the same side), `BOTH_SIDES` when one
 * account would pass both, `BAD_USER_INPUT` when an account that speaks for both doesn't say for which, and when a failure
 * doesn't say in its note what is missing.
 */
export function verifyTask(
  facts: VerificationFacts,
  input: { passed: boolean; side?: VerificationSide | null; note?: string | null },
): Verification {
  const side = sideOf(facts, input.side);
  const illegal = new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'VERIFY' } });
  if (!isVerifiable(facts)) throw illegal;
  if (!input.passed) {
    if (!input.note?.trim()) refuseProblems([{ path: 'note', code: 'REQUIRED' }]);
    return { side, to: facts.status === 'RESULT_REPORTED' ? 'IN_PROGRESS' : facts.status, passes: [], outcome: null };
  }
  if (facts.passes.some((pass) => pass.side !== side && pass.accountId === facts.accountId)) {
    throw new Refusal('BOTH_SIDES');
  }
  if (facts.passes.some((pass) => pass.side === side)) throw illegal;
  const passes = [...facts.passes, { side, accountId: facts.accountId }];
  if (passes.length < 2) return { side, to: facts.status, passes, outcome: null };
  return { side, to: 'CLOSED', passes, outcome: facts.status === 'REGISTERED' ? 'D_REFERENCE' : null };
}
