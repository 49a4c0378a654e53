import { setImmediate as breathe } from 'node:timers/promises';
import { checkPage, Refusal } from '@sanlian/domain';
import type { Context } from '../context';
import type { Database, Row, SqlValue } from '../database/database';
import { behind, bound, decodeCursor, encodeCursor, type BoundKey, type OrderKey } from './page';
import { build, Plan, type ChildPlan } from './plan';
import type { ReadRegistry } from './registry';
import type { Selection } from './selection';
import { all, col, join, name, sql, Sql, TRUE, within } from './sql';
import type { ReadEnv, ReadRow } from './type-reads';

export interface ListQuery {
  /** Conditions beside the row scope. */
  where?: ((alias: string, env: ReadEnv) => Sql)[];
  order: OrderKey[];
}
export interface PageQuery extends ListQuery {
  /** `PageInput` of the contract: limit 1 to 200, `after` excludes `offset`. */
  page?: Parameters<typeof checkPage>[0];
}
export interface Page {
  total?: number;
  items: ReadRow[];
  endCursor: string | null;
}

const ROOT = 'r';
const CHUNK = 1_000;
/** Keys that are walked at once: finding where to go on costs as much as the rows before. */
const KEYS = 5_000;
const ID: Selection = new Map([['id', new Map()]]);

/**
 * The read side: a selection becomes one planned statement for the rows and one more for each level of to-many. Row
 * scopes are part of every statement; totals count under the same scope.
 */
export class Reads {
  constructor(
    private readonly database: Database,
    private readonly registry: ReadRegistry,
  ) {}

  env(context: Context): ReadEnv {
    return {
      viewer: context.actor,
      now: context.now(),
      language: context.language,
      dialect: this.database.dialect,
    };
  }

  /** A page of rows; `total` only where it is asked for. */
  async page(context: Context, type: string, selection: Selection, query: PageQuery): Promise<Page> {
    const env = this.env(context);
    const { limit, offset, after } = checkPage(query.page);
    const order = endingInId(query.order, env);
    const page: Page = { items: [], endCursor: null };
    if (selection.has('items') || selection.has('endCursor')) {
      const beyond = after === null ? null : decodeCursor(after, order.length);
      const window = this.window(type, env, query, order, beyond, limit, offset);
      const { objects, last } = await this.run(type, selection.get('items') ?? new Map(), env, window, order);
      page.items = objects;
      page.endCursor = last ? encodeCursor(last) : null;
    }
    if (selection.has('total')) page.total = await this.count(type, this.conditions(type, ROOT, env, query));
    return page;
  }

  /**
   * All rows that fit in their order, `size` at a time: their ids are walked by key, so that rows that come and go meanwhile
   * move nobody else. Nothing is read before it is asked for, and others get their turn between the portions.
   */
  async *portions(
    context: Context,
    type: string,
    selection: Selection,
    query: ListQuery,
    size: number,
  ): AsyncGenerator<ReadRow[], void, void> {
    const env = this.env(context);
    const order = endingInId(query.order, env);
    let beyond: readonly SqlValue[] | null = null;
    do {
      const window = this.window(type, env, query, order, beyond, KEYS, 0);
      const { objects, last }: Awaited<ReturnType<Reads['run']>> = await this.run(type, ID, env, window, order);
      const ids = objects.map(({ id }) => String(id));
      for (let start = 0; start < ids.length; start += size) {
        await breathe();
        yield await this.byIds(context, type, ids.slice(start, start + size), selection);
      }
      beyond = ids.length < KEYS ? null : last;
    } while (beyond !== null);
  }

  /** All rows that fit, without paging; for short lists such as categories. */
  async list(context: Context, type: string, selection: Selection, query: ListQuery): Promise<ReadRow[]> {
    const env = this.env(context);
    const window = all(this.conditions(type, ROOT, env, query));
    return (await this.run(type, selection, env, window, bound(query.order, env))).objects;
  }

  /**
   * One row by its id.
   * @throws Refusal `NOT_FOUND` for rows that are missing or hidden, without telling which
   */
  async one(context: Context, type: string, id: string, selection: Selection): Promise<ReadRow> {
    const [row] = await this.list(context, type, selection, {
      where: [(alias) => sql`${col(alias, 'id')} = ${id}`],
      order: [],
    });
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** Rows by their ids, in the order of the ids; hidden and missing ones are left out. */
  async byIds(context: Context, type: string, ids: readonly string[], selection: Selection): Promise<ReadRow[]> {
    const withId: Selection = new Map([...selection, ['id', new Map()]]);
    const rows = await this.list(context, type, withId, {
      where: [(alias) => within(col(alias, 'id'), ids)],
      order: [],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  }

  /** Whether the viewer may see this row. */
  async sees(context: Context, type: string, id: string): Promise<boolean> {
    const env = this.env(context);
    const scope = this.registry.scopeOf(type, ROOT, env);
    return (await this.count(type, [sql`${col(ROOT, 'id')} = ${id}`, scope])) > 0;
  }

  /** Rows that fit the conditions within the viewer's scope. */
  async countOf(context: Context, type: string, where: ListQuery['where'] = []): Promise<number> {
    const env = this.env(context);
    return this.count(type, this.conditions(type, ROOT, env, { where, order: [] }));
  }

  /** The rows of one portion: those behind the key, in their order. */
  private window(
    type: string,
    env: ReadEnv,
    query: ListQuery,
    order: readonly BoundKey[],
    beyond: readonly SqlValue[] | null,
    limit: number,
    offset: number,
  ): Sql {
    const conditions = this.conditions(type, ROOT, env, query);
    if (beyond) conditions.push(behind(order, ROOT, beyond));
    return sql`${all(conditions)} ORDER BY ${orderBy(order, ROOT)} LIMIT ${new Sql(String(limit))} OFFSET ${new Sql(String(offset))}`;
  }

  /** Several counts within the viewer's scope as of one moment, with one statement; each has conditions of its own. */
  async counts(context: Context, type: string, each: readonly NonNullable<ListQuery['where']>[]): Promise<number[]> {
    const env = this.env(context);
    const counted = each.map(
      (where, index) =>
        sql`(${this.counting(type, this.conditions(type, ROOT, env, { where, order: [] }))}) AS ${name(`n${index}`)}`,
    );
    const statement = sql`SELECT ${join(counted, ', ')}`;
    const [row] = await this.database.read(statement.text, statement.params);
    return each.map((_, index) => Number(row?.[`n${index}`] ?? 0));
  }

  private conditions(type: string, alias: string, env: ReadEnv, query: ListQuery): Sql[] {
    const scope = this.registry.scopeOf(type, alias, env);
    return [...(scope === TRUE ? [] : [scope]), ...(query.where ?? []).map((condition) => condition(alias, env))];
  }

  private async count(type: string, conditions: Sql[]): Promise<number> {
    const statement = this.counting(type, conditions);
    const [row] = await this.database.read(statement.text, statement.params);
    return Number(row?.n ?? 0);
  }

  private counting(type: string, conditions: Sql[]): Sql {
    const table = name(this.registry.get(type).table);
    return sql`SELECT COUNT(*) AS ${name('n')} FROM ${table} ${name(ROOT)} WHERE ${all(conditions)}`;
  }

  /** First the ids from the index, then the joined rows in the same order. */
  private async run(type: string, selection: Selection, env: ReadEnv, window: Sql, order: readonly BoundKey[]) {
    const plan = new Plan(this.registry, env, type, selection, ROOT);
    const keys = order.map(({ by }) => plan.key(by(ROOT)));
    const table = name(this.registry.get(type).table);
    const ids = sql`(SELECT ${col(ROOT, 'id')} FROM ${table} ${name(ROOT)} WHERE ${window}) ${name('ids')} JOIN ${table} ${name(ROOT)} ON ${col(ROOT, 'id')} = ${col('ids', 'id')}`;
    const sorted = order.length === 0 ? new Sql('') : sql` ORDER BY ${orderBy(order, ROOT)}`;
    const statement = sql`${plan.statement(ids)}${sorted}`;
    const rows = await this.database.read(statement.text, statement.params);
    const objects = await this.complete(plan, rows, env);
    const lastRow = rows.at(-1);
    return { objects, last: lastRow ? keys.map((key) => lastRow[key] as SqlValue) : null };
  }

  private async complete(plan: Plan, rows: readonly Row[], env: ReadEnv): Promise<ReadRow[]> {
    const built = build(plan, rows, env);
    for (const [child, waiting] of built.waiting) await this.fill(child, waiting, env);
    for (const finish of built.finish) finish();
    return built.objects;
  }

  /** Loads one to-many level for all its parents. */
  private async fill(child: ChildPlan, waiting: { parent: ReadRow; key: SqlValue }[], env: ReadEnv): Promise<void> {
    const { read, field, selection } = child;
    const parents = new Map<SqlValue, ReadRow[]>();
    for (const { parent, key } of waiting) parents.set(key, [...(parents.get(key) ?? []), parent]);
    const keys = [...parents.keys()];
    for (let start = 0; start < keys.length; start += CHUNK) {
      const plan = new Plan(this.registry, env, read.type, selection, ROOT);
      const linkAlias = read.link ? 'l' : ROOT;
      const parentColumn = col(linkAlias, read.parent);
      const parentKey = plan.key(parentColumn);
      const target = sql`${name(this.registry.get(read.type).table)} ${name(ROOT)}`;
      const source = read.link
        ? sql`${name(read.link.table)} ${name(linkAlias)} JOIN ${target} ON ${col(ROOT, 'id')} = ${col(linkAlias, read.link.target)}`
        : target;
      const conditions = [within(parentColumn, keys.slice(start, start + CHUNK))];
      if (read.where) conditions.push(read.where(ROOT, linkAlias, env));
      if (!read.granted) conditions.push(this.registry.scopeOf(read.type, ROOT, env));
      const statement = sql`${plan.statement(source)} WHERE ${all(conditions)} ORDER BY ${read.orderBy(ROOT, linkAlias)}`;
      const rows = await this.database.read(statement.text, statement.params);
      const objects = await this.complete(plan, rows, env);
      rows.forEach((row, index) => {
        for (const parent of parents.get(row[parentKey] as SqlValue) ?? [])
          (parent[field] as ReadRow[]).push(objects[index]!);
      });
    }
  }
}

/** Rows that are alike in every key of the order stand by their ids. */
const endingInId = (order: readonly OrderKey[], env: ReadEnv): BoundKey[] => [
  ...bound(order, env),
  { by: (alias: string) => col(alias, 'id'), direction: order[0]?.direction ?? 'ASC' },
];

const orderBy = (order: readonly BoundKey[], alias: string): Sql =>
  join(
    order.map(({ by, direction }) => sql`${by(alias)} ${new Sql(direction)}`),
    ', ',
  );
