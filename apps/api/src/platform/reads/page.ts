import { Refusal } from '@sanlian/domain';
import type { SqlValue } from '../database/database';
import { any, all, sql, type Sql } from './sql';
import type { ReadEnv } from './type-reads';

/** One key of an order. `by` must not differ between two reads of the same row, unless the row or its time did. */
export interface OrderKey {
  by: (alias: string, env: ReadEnv) => Sql;
  direction: 'ASC' | 'DESC';
}

/** The same for one read. */
export interface BoundKey {
  by: (alias: string) => Sql;
  direction: 'ASC' | 'DESC';
}

export const bound = (order: readonly OrderKey[], env: ReadEnv): BoundKey[] =>
  order.map(({ by, direction }) => ({ by: (alias) => by(alias, env), direction }));

/** An opaque mark behind a row: the values of its order keys. */
export const encodeCursor = (values: readonly SqlValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws Refusal `BAD_USER_INPUT` for a cursor that this order didn't give */
export function decodeCursor(cursor: string, keys: number): SqlValue[] {
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as SqlValue[];
    if (Array.isArray(values) && values.length === keys && values.every(isSqlValue)) return values;
  } catch {
    // Not a cursor at all: refused below like one of another list.
  }
  throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'page.after', code: 'INVALID' }] });
}

const isSqlValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** The rows behind the cursor. Both engines put NULL before every value. */
export function behind(order: readonly BoundKey[], alias: string, values: readonly SqlValue[]): Sql {
  const branches: Sql[] = [];
  order.forEach((key, index) => {
    const equal = order.slice(0, index).map((earlier, at) => {
      const value = values[at] ?? null;
      return value === null ? sql`${earlier.by(alias)} IS NULL` : sql`${earlier.by(alias)} = ${value}`;
    });
    const beyond = beyondOne(key.by(alias), key.direction, values[index] ?? null);
    if (beyond) branches.push(all([...equal, beyond]));
  });
  return any(branches);
}

function beyondOne(expression: Sql, direction: 'ASC' | 'DESC', value: SqlValue): Sql | null {
  if (direction === 'ASC') return value === null ? sql`${expression} IS NOT NULL` : sql`${expression} > ${value}`;
  return value === null ? null : sql`(${expression} < ${value} OR ${expression} IS NULL)`;
}
