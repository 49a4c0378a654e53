import { mayDecideExtension, mayRequestExtension, type ExtensionFacts } from '@sanlian/domain';
import {
  col,
  needsColumn,
  sql,
  type GuardedRead,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
  type Sql,
} from '../../../platform';
import { life, lifeFacts, unlessReadOnly } from '../task.may';

/** Whether a later deadline is asked for, and nobody has decided. `alias` is the task's. */
export const hasOpenRequest = (alias: string): Sql =>
  sql`(${col(alias, 'id')} IN (SELECT xo.taskId FROM task_extension xo WHERE xo.decidedAt IS NULL))`;

const needs = { ...life, dueAt: needsColumn('dueAt'), openRequest: hasOpenRequest };

function factsOf(row: ReadRow, env: ReadEnv): ExtensionFacts {
  const { status, roles, isLeadOrganization } = lifeFacts(row, env);
  const pausedAt = row.pausedAt === null ? null : Number(row.pausedAt);
  return { status, roles, isLeadOrganization, pausedAt, dueAt: Number(row.dueAt), open: Number(row.openRequest) === 1 };
}

const mayFields: Record<string, GuardedRead> = {
  mayRequestExtension: unlessReadOnly(needs, (row, env) => mayRequestExtension(factsOf(row, env), env.now), false),
  mayDecideExtension: unlessReadOnly(needs, (row, env) => mayDecideExtension(factsOf(row, env)), false),
};

/** What U6 adds to a task. */
export const extendTaskByExtensions = (registry: ReadRegistry): void =>
  registry.extend('SupervisionTask', { guarded: mayFields });
