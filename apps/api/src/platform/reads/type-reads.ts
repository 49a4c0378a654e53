import type { Language } from '@sanlian/domain';
import type { Viewer } from '../access/viewer';
import type { Dialect } from '../database/database';
import { col, type Sql } from './sql';

/** What a read may depend on besides its row. */
export interface ReadEnv {
  viewer: Viewer;
  now: number;
  language: Language;
  dialect: Dialect;
}

/** Turns the database's value into the API's. */
export type Convert = (value: unknown, env: ReadEnv) => unknown;

/** A row as assembled so far: the asked fields and the hidden ones that rules need. */
export type ReadRow = Record<string, unknown>;

export interface ColumnRead {
  kind: 'column';
  expression: (alias: string, env: ReadEnv) => Sql;
  convert?: Convert;
}
export interface ToOneRead {
  kind: 'toOne';
  type: string;
  on: (alias: string, target: string, env: ReadEnv) => Sql;
  /** The parent's scope already grants the target; its own scope isn't asked again. */
  granted: boolean;
}
export interface ToManyRead {
  kind: 'toMany';
  type: string;
  /** The column of `table` (the target's own, or the link table) that holds the parent's key. */
  parent: string;
  /** The column of the parent that it points to; `id` unless said. */
  parentKey: string;
  link?: { table: string; target: string };
  orderBy: (target: string, link: string) => Sql;
  where?: (target: string, link: string, env: ReadEnv) => Sql;
  granted: boolean;
}
export interface ComputedRead {
  kind: 'computed';
  /** Hidden columns that `value` finds in its row under these names. */
  needs: Record<string, (alias: string, env: ReadEnv) => Sql>;
  value: (row: ReadRow, env: ReadEnv) => unknown;
}
export interface GuardedRead {
  kind: 'guarded';
  read: ColumnRead | ToOneRead | ToManyRead | ComputedRead;
  needs: Record<string, (alias: string, env: ReadEnv) => Sql>;
  /** What this viewer sees of the value: the value itself, a masked one, null or an empty list. */
  show: (value: unknown, row: ReadRow, env: ReadEnv) => unknown;
}
export type OpenRead = ColumnRead | ToOneRead | ToManyRead | ComputedRead;
export type FieldRead = OpenRead | GuardedRead;

/** How the fields of a type are read, and which rows a viewer may see. */
export interface TypeReads {
  /** The GraphQL type's name. */
  name: string;
  table: string;
  /** Fields shown to whoever may see the row. */
  open: Record<string, OpenRead>;
  /** Fields for which a rule decides per viewer or row. */
  guarded?: Record<string, GuardedRead>;
  /** The rows that this viewer may see; other slices may widen it. */
  scope: (alias: string, env: ReadEnv) => Sql;
}

/** A stored column; the column's name is the field's unless given. */
export const column = (columnName: string, convert?: Convert): ColumnRead => ({
  kind: 'column',
  expression: (alias) => col(alias, columnName),
  ...(convert ? { convert } : {}),
});
export const expression = (build: (alias: string, env: ReadEnv) => Sql, convert?: Convert): ColumnRead => ({
  kind: 'column',
  expression: build,
  ...(convert ? { convert } : {}),
});
/** Epoch milliseconds, shown as a Date. */
export const timeColumn = (columnName: string): ColumnRead =>
  column(columnName, (value) => (value === null ? null : new Date(Number(value))));
export const booleanColumn = (columnName: string): ColumnRead =>
  column(columnName, (value) => (value === null ? null : Number(value) === 1));
export const jsonColumn = (columnName: string): ColumnRead =>
  column(columnName, (value) => (typeof value === 'string' ? JSON.parse(value) : value));
/** The one row of `type` whose id stands in `localColumn`. */
export const toOne = (type: string, localColumn: string, options: { granted?: boolean } = {}): ToOneRead => ({
  kind: 'toOne',
  type,
  on: (alias, target) => joinOn(col(target, 'id'), col(alias, localColumn)),
  granted: options.granted ?? false,
});
export const toOneOn = (type: string, on: ToOneRead['on'], options: { granted?: boolean } = {}): ToOneRead => ({
  kind: 'toOne',
  type,
  on,
  granted: options.granted ?? false,
});
export const toMany = (
  type: string,
  parent: string,
  options: Partial<Omit<ToManyRead, 'kind' | 'type' | 'parent'>> = {},
): ToManyRead => ({
  kind: 'toMany',
  type,
  parent,
  parentKey: 'id',
  orderBy: (target) => col(target, 'id'),
  granted: false,
  ...options,
});
export const computed = (needs: ComputedRead['needs'], value: ComputedRead['value']): ComputedRead => ({
  kind: 'computed',
  needs,
  value,
});
export const guarded = (read: OpenRead, show: GuardedRead['show'], needs: GuardedRead['needs'] = {}): GuardedRead => ({
  kind: 'guarded',
  read,
  needs,
  show,
});

/** A stored column as something that a rule needs. */
export const needsColumn = (columnName: string) => (alias: string) => col(alias, columnName);

const joinOn = (left: Sql, right: Sql): Sql => ({ text: `${left.text} = ${right.text}`, params: [] });
