import { TaskStatus, type Light } from '@sanlian/domain';
import { any, col, sql, within, type ReadEnv, type Sql } from '../../platform';

/** An assigned task past its 3 working days (U3). */
const pastAcceptance = (alias: string, { now }: ReadEnv): Sql =>
  sql`(${col(alias, 'status')} = ${TaskStatus.ASSIGNED} AND ${col(alias, 'acceptDueAt')} < ${now})`;

/** The status that counts now: `effectiveTaskStatus` of the domain, in SQL. */
export const effectiveStatus = (alias: string, env: ReadEnv): Sql =>
  sql`CASE WHEN ${pastAcceptance(alias, env)} THEN ${TaskStatus.ACCEPTED} ELSE ${col(alias, 'status')} END`;

/** When it was accepted, also by itself. */
export const effectiveAcceptance = (alias: string, env: ReadEnv): Sql =>
  sql`CASE WHEN ${pastAcceptance(alias, env)} THEN ${col(alias, 'acceptDueAt')} ELSE ${col(alias, 'acceptedAt')} END`;

/** Tasks whose effective status is one of these, in a form that an index can serve. */
export function inStatus(alias: string, env: ReadEnv, statuses: readonly TaskStatus[]): Sql {
  const stored = statuses.filter((status) => status !== 'ASSIGNED');
  const branches = [within(col(alias, 'status'), stored)];
  if (statuses.includes('ACCEPTED')) branches.push(pastAcceptance(alias, env));
  if (statuses.includes('ASSIGNED'))
    branches.push(
      sql`(${col(alias, 'status')} = ${TaskStatus.ASSIGNED} AND (${col(alias, 'acceptDueAt')} IS NULL OR ${col(alias, 'acceptDueAt')} >= ${env.now}))`,
    );
  return any(branches);
}

const turnsYellowAt = (alias: string) => col(alias, 'turnsYellowAt');
const turnsRedAt = (alias: string) => col(alias, 'turnsRedAt');

/** U4: `lightByChanges` of the domain, in SQL. */
export const lightAt = (alias: string, { now }: ReadEnv): Sql =>
  sql`CASE WHEN ${turnsRedAt(alias)} IS NULL THEN 'DONE' WHEN ${turnsRedAt(alias)} <= ${now} THEN 'RED' WHEN ${turnsYellowAt(alias)} <= ${now} THEN 'YELLOW' ELSE 'GREEN' END`;

const LIT: Record<Exclude<Light, 'DONE'>, (alias: string, env: ReadEnv) => Sql> = {
  RED: (alias, { now }) => sql`${turnsRedAt(alias)} <= ${now}`,
  YELLOW: (alias, { now }) => sql`(${turnsYellowAt(alias)} <= ${now} AND ${turnsRedAt(alias)} > ${now})`,
  GREEN: (alias, { now }) => sql`${turnsYellowAt(alias)} > ${now}`,
};

/** Tasks with one of these lights, in a form that an index can serve. */
export function inLight(alias: string, env: ReadEnv, lights: readonly Light[]): Sql {
  const branches = (['RED', 'YELLOW', 'GREEN'] as const)
    .filter((light) => lights.includes(light))
    .map((light) => LIT[light](alias, env));
  if (lights.includes('DONE')) branches.push(within(col(alias, 'status'), ['CLOSED', 'CANCELLED']));
  return any(branches);
}
