import { TaskStatus } from '@sanlian/domain';
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

/** U4: `lightOf` of the domain, in SQL. A paused clock stands at `pausedAt`. */
export function lightAt(alias: string, { now }: ReadEnv): Sql {
  const at = sql`COALESCE(${col(alias, 'pausedAt')}, ${now})`;
  return sql`CASE WHEN ${col(alias, 'status')} IN ('CLOSED', 'CANCELLED') THEN 'DONE' WHEN ${at} > ${col(alias, 'dueAt')} THEN 'RED' WHEN ${at} >= ${col(alias, 'yellowFrom')} THEN 'YELLOW' ELSE 'GREEN' END`;
}
