import { z } from 'zod';
import { shanghaiDate } from '../calendar/index';
import type { FieldProblem } from '../refusals/index';
import { checkInput, id, localDate, oneOf, optionalId } from '../text/index';
import { Role } from './enums';

/** A grant to stand in for someone (授权代办): whom, in which role, from which day to which, both included. */
export const standInInput = z.object({
  toAccountId: id(),
  role: oneOf(Role),
  startsOn: localDate(),
  endsOn: localDate(),
  fromAccountId: optionalId(),
});
export type StandInInput = z.output<typeof standInInput>;

/** The input of a new grant; refuses one that ends before it starts, or that has already ended. */
export function checkStandInInput(input: unknown, nowMs: number): StandInInput {
  const schema = standInInput
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], params: { code: 'OUT_OF_RANGE' } })
    .refine(({ endsOn }) => endsOn >= shanghaiDate(nowMs), { path: ['endsOn'], params: { code: 'IN_THE_PAST' } });
  return checkInput(schema, input);
}

interface Party {
  id: string;
  roles: readonly Role[];
  active: boolean;
}

/** What keeps one account from standing in for another: only a role that the other holds, and never for oneself. */
export function standInProblems(role: Role, from: Party, to: Party): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (from.id === to.id) problems.push({ path: 'toAccountId', code: 'NOT_ALLOWED' });
  if (!from.active) problems.push({ path: 'fromAccountId', code: 'INACTIVE' });
  if (!to.active) problems.push({ path: 'toAccountId', code: 'INACTIVE' });
  if (!from.roles.includes(role)) problems.push({ path: 'role', code: 'NOT_ALLOWED' });
  return problems;
}
