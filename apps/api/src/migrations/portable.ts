import { Table, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** Columns and tables that every supported engine understands. One table per migration: a half-done one can run again. */

const isMysql = (runner: QueryRunner): boolean => runner.connection.options.type !== 'better-sqlite3';

type Column = (runner: QueryRunner) => TableColumnOptions;
interface Options {
  nullable?: boolean;
  default?: string | number;
}

const column =
  (name: string, type: string | ((runner: QueryRunner) => string), extra: Partial<TableColumnOptions> = {}): Column =>
  (runner) => ({ name, type: typeof type === 'string' ? type : type(runner), ...extra });

const given = ({ nullable = false, ...others }: Options): Partial<TableColumnOptions> => ({
  isNullable: nullable,
  ...(others.default === undefined ? {} : { default: others.default }),
});

export const primaryId = (name = 'id'): Column => column(name, 'varchar', { length: '36', isPrimary: true });
export const primaryText = (name: string, length: number): Column =>
  column(name, 'varchar', { length: String(length), isPrimary: true });
export const sequence = (name = 'sequence'): Column =>
  column(name, (runner) => (isMysql(runner) ? 'int' : 'integer'), {
    isPrimary: true,
    isGenerated: true,
    generationStrategy: 'increment',
  });
export const idColumn = (name: string, options: Options = {}): Column => text(name, 36, options);
export const text = (name: string, length: number, options: Options = {}): Column =>
  column(name, 'varchar', { length: String(length), isNullable: options.nullable ?? false });
export const longText = (name: string, options: Options = {}): Column =>
  column(name, (runner) => (isMysql(runner) ? 'mediumtext' : 'text'), { isNullable: options.nullable ?? false });
/** Epoch milliseconds and other large whole numbers. */
export const big = (name: string, options: Options = {}): Column => column(name, 'bigint', given(options));
export const int = (name: string, options: Options = {}): Column =>
  column(name, (runner) => (isMysql(runner) ? 'int' : 'integer'), given(options));
export const boolean = (name: string, options: Options = {}): Column =>
  column(name, (runner) => (isMysql(runner) ? 'tinyint' : 'boolean'), given(options));

export interface TablePlan {
  columns: Column[];
  /** Columns of each index; the names are made as TypeORM makes them for the entity's own. */
  indexes?: string[][];
  uniques?: string[][];
  /** Column → table it refers to by its `id`. */
  references?: Record<string, string>;
}

/** Creates a table with its indexes and foreign keys unless it exists. */
export async function createTable(runner: QueryRunner, name: string, plan: TablePlan): Promise<void> {
  if (await runner.hasTable(name)) return;
  const index = (columnNames: string[], isUnique: boolean) => new TableIndex({ columnNames, isUnique });
  await runner.createTable(
    new Table({
      name,
      columns: plan.columns.map((make) => make(runner)),
      indices: [
        ...(plan.indexes ?? []).map((columns) => index(columns, false)),
        ...(plan.uniques ?? []).map((columns) => index(columns, true)),
      ],
      foreignKeys: Object.entries(plan.references ?? {}).map(([columnName, referencedTableName]) => ({
        columnNames: [columnName],
        referencedTableName,
        referencedColumnNames: ['id'],
        onDelete: 'NO ACTION',
        onUpdate: 'NO ACTION',
      })),
    }),
  );
}

/** By one statement: TypeORM's own way first reads all about the table, which MariaDB takes its time for. */
export async function dropTable(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`DROP TABLE IF EXISTS \`${name}\``);
}

/** Adds a column to a table that may hold rows already, unless it is there. `NOT NULL` needs a default. */
export async function addColumn(runner: QueryRunner, table: string, make: Column): Promise<void> {
  const { name, type, length, isNullable, default: fallback } = make(runner);
  if (await runner.hasColumn(table, name)) return;
  const rest = isNullable ? 'NULL' : `NOT NULL DEFAULT ${String(fallback)}`;
  await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN \`${name}\` ${type}${length ? `(${length})` : ''} ${rest}`);
}

export async function dropColumn(runner: QueryRunner, table: string, name: string): Promise<void> {
  if (await runner.hasColumn(table, name)) await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${name}\``);
}

/** Adds an index, named as TypeORM names the entity's own, unless it is there. */
export async function addIndex(runner: QueryRunner, table: string, columns: string[]): Promise<void> {
  const name = indexName(runner, table, columns);
  if (await hasIndex(runner, name)) return;
  const list = columns.map((column) => `\`${column}\``).join(', ');
  await runner.query(`CREATE INDEX \`${name}\` ON \`${table}\` (${list})`);
}

export async function dropIndex(runner: QueryRunner, table: string, columns: string[]): Promise<void> {
  const name = indexName(runner, table, columns);
  if (!(await hasIndex(runner, name))) return;
  await runner.query(`DROP INDEX \`${name}\`${isMysql(runner) ? ` ON \`${table}\`` : ''}`);
}

const indexName = (runner: QueryRunner, table: string, columns: string[]): string =>
  runner.connection.namingStrategy.indexName(table, columns);

async function hasIndex(runner: QueryRunner, name: string): Promise<boolean> {
  const found = (await runner.query(
    isMysql(runner)
      ? 'SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = ? LIMIT 1'
      : "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?",
    [name],
  )) as unknown[];
  return found.length > 0;
}
