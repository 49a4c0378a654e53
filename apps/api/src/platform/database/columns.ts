import { getMetadataArgsStorage, type ColumnOptions } from 'typeorm';
import type { Dialect } from './database';

const number = { to: (value: unknown) => value, from: (value: unknown) => (value === null ? null : Number(value)) };

/** Epoch milliseconds. Both drivers give numbers back. */
export const time: ColumnOptions = { type: 'bigint', transformer: number };
export const optionalTime: ColumnOptions = { ...time, nullable: true };

/** UUIDv7. `char` isn't known to SQLite. */
export const id = { type: 'varchar', length: 36 } as const satisfies ColumnOptions;
export const optionalId: ColumnOptions = { ...id, nullable: true };

/** Text beyond 64 KB: `mediumtext` on MySQL, `text` on SQLite (see `adaptColumnTypes`). */
export const longText: ColumnOptions = { type: 'mediumtext' };
export const optionalLongText: ColumnOptions = { ...longText, nullable: true };

/** JSON kept as text, the same on every engine. */
export const json: ColumnOptions = {
  ...longText,
  transformer: {
    to: (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value)),
    from: (value: string | null) => (value === null ? null : JSON.parse(value)),
  },
};
export const optionalJson: ColumnOptions = { ...json, nullable: true };

/** The type names that only one engine knows are set to the right one before the entities are read. */
export function adaptColumnTypes(dialect: Dialect): void {
  const long = dialect === 'mysql' ? 'mediumtext' : 'text';
  for (const column of getMetadataArgsStorage().columns)
    if (column.options.type === 'mediumtext' || column.options.type === 'text') column.options.type = long;
}
