import type { Role } from '../../access/index';
import { Refusal, refuseProblems } from '../../refusals/index';
import type { Light, TaskStatus, UrgeLevel } from '../enums';

const URGERS: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE'];

/** U5: a task is urged while a department has it in hand. With a result reported it waits for both sides, not for them. */
export const URGEABLE: readonly TaskStatus[] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'];

/** Whether the viewer may urge the task now: for the button. */
export const mayUrgeTask = (facts: { status: TaskStatus; roles: readonly Role[] }): boolean =>
  URGEABLE.includes(facts.status) && facts.roles.some((role) => URGERS.includes(role));

/**
 * `urgeTask`: the bureau and the office urge a task by hand, on any of the three levels; a `RED` warning (督办单) says why.
 * Refuses with `FORBIDDEN`, `ILLEGAL_TRANSITION`, or `BAD_USER_INPUT` for the missing note.
 */
export function urgeTask(
  facts: { status: TaskStatus; roles: readonly Role[] },
  input: { level: UrgeLevel; note?: string | null },
): void {
  if (!facts.roles.some((role) => URGERS.includes(role))) throw new Refusal('FORBIDDEN');
  if (!URGEABLE.includes(facts.status)) {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: facts.status, action: 'URGE' } });
  }
  refuseProblems(input.level === 'RED' && !input.note?.trim() ? [{ path: 'note', code: 'REQUIRED' }] : []);
}

/**
 * U5: how a task is urged by itself when its light has become this: a `BLUE` reminder with yellow, an `ORANGE` warning with
 * red, and a `RED` one with red where an `ORANGE` warning came before, by hand or for an earlier deadline.
 */
export function urgeLevelAt(light: Light, warnedBefore: boolean): UrgeLevel | null {
  if (light === 'YELLOW') return 'BLUE';
  if (light === 'RED') return warnedBefore ? 'RED' : 'ORANGE';
  return null;
}

/** A `RED` warning also goes to the vice-chair who is responsible for the task. */
export const reachesViceChair = (level: UrgeLevel): boolean => level === 'RED';
