import type { Role } from '../../access/index';
import type { Tier } from '../../people/index';
import { Refusal, type FieldProblem } from '../../refusals/index';
import type { SupervisionForm } from '../enums';
import type { SupervisionActionStatus } from './enums';

const HOLDERS: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER'];

/** U2: an event is held once its outcome was recorded. */
export function supervisionActionStatus(action: {
  recordedAt: number | null;
  cancelledAt: number | null;
}): SupervisionActionStatus {
  if (action.cancelledAt !== null) return 'CANCELLED';
  return action.recordedAt === null ? 'PLANNED' : 'HELD';
}

/** Whether the viewer may change, cancel or record the event now: for the buttons. */
export function mayChangeAction(facts: { status: SupervisionActionStatus; roles: readonly Role[] }): boolean {
  return facts.status === 'PLANNED' && facts.roles.some((role) => HOLDERS.includes(role));
}

/** What was held or cancelled stays as it is. Refuses with `FORBIDDEN` or `ILLEGAL_TRANSITION`; `action` is what was asked. */
export function refuseActionChange(
  facts: { status: SupervisionActionStatus; roles: readonly Role[] },
  action: 'CHANGE' | 'CANCEL' | 'RECORD',
): void {
  if (!facts.roles.some((role) => HOLDERS.includes(role))) throw new Refusal('FORBIDDEN');
  if (facts.status !== 'PLANNED') throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action } });
}

/** Forms that a member of the chair meeting leads (分工副主席带队). */
export const LED_FORMS: readonly SupervisionForm[] = ['ON_SITE_ASSISTANCE'];

/**
 * U2: whoever leads an event is of the chair meeting, and on-site assistance is planned with its leader. One that was held
 * without being planned may be recorded without (`planned: false`).
 */
export function leaderProblems(
  form: SupervisionForm,
  leader: { tier: Tier | null } | null,
  { planned }: { planned: boolean },
): FieldProblem[] {
  if (leader === null) return planned && LED_FORMS.includes(form) ? [{ path: 'leaderId', code: 'REQUIRED' }] : [];
  return leader.tier === 'CHAIR_MEETING' ? [] : [{ path: 'leaderId', code: 'WRONG_TIER' }];
}
