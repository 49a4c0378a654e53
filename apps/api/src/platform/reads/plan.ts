import type { Row, SqlValue } from '../database/database';
import type { ReadRegistry } from './registry';
import type { Selection } from './selection';
import { all, col, name, sql, Sql, TRUE } from './sql';
import type { ColumnRead, ComputedRead, FieldRead, ReadEnv, ReadRow, ToManyRead } from './type-reads';

/** A to-many level: loaded with one further statement for all parents together. */
export interface ChildPlan {
  field: string;
  read: ToManyRead;
  selection: Selection;
  parentKey: string;
}

/** What becomes of one joined row: which columns make which fields, and what is worked out afterwards. */
export interface PlanNode {
  columns: { field: string; key: string; convert: ColumnRead['convert'] }[];
  ones: { field: string; presence: string; node: PlanNode }[];
  children: ChildPlan[];
  /** Computed and guarded fields, worked out once the fields below are complete. */
  finish: { field: string; needs: [string, string][]; value: (current: unknown, needs: ReadRow) => unknown }[];
}

/** One statement's worth of a selection: its columns, its joins, and how to make objects of the rows. */
export class Plan {
  readonly root: PlanNode;
  private readonly columns: Sql[] = [];
  private readonly joins: Sql[] = [];
  private readonly keys = new Map<string, string>();
  private aliases = 0;

  constructor(
    private readonly registry: ReadRegistry,
    private readonly env: ReadEnv,
    readonly type: string,
    selection: Selection,
    readonly alias: string,
  ) {
    this.root = this.node(type, selection, alias);
  }

  /** `column AS key`, each expression once. */
  key(expression: Sql): string {
    const identity = `${expression.text}\n${expression.params.join('\n')}`;
    const known = this.keys.get(identity);
    if (known) return known;
    const key = `c${this.columns.length}`;
    this.keys.set(identity, key);
    this.columns.push(sql`${expression} AS ${name(key)}`);
    return key;
  }

  /** `SELECT` list and `FROM … LEFT JOIN …` around a source that goes by the plan's alias. */
  statement(source: Sql): Sql {
    if (this.columns.length === 0) this.key(col(this.alias, 'id'));
    const text = `SELECT ${this.columns.map((part) => part.text).join(', ')} FROM ${source.text}${this.joins.map((part) => ` ${part.text}`).join('')}`;
    const params: SqlValue[] = [...this.columns, source, ...this.joins].flatMap((part) => [...part.params]);
    return new Sql(text, params);
  }

  private node(type: string, selection: Selection, alias: string): PlanNode {
    const node: PlanNode = { columns: [], ones: [], children: [], finish: [] };
    for (const [field, below] of selection) {
      const read = this.registry.field(type, field);
      if (read) this.field(node, field, read, below, alias);
    }
    return node;
  }

  private field(node: PlanNode, field: string, read: FieldRead, below: Selection, alias: string): void {
    switch (read.kind) {
      case 'column':
        node.columns.push({ field, key: this.key(read.expression(alias, this.env)), convert: read.convert });
        return;
      case 'toOne': {
        const target = `t${++this.aliases}`;
        const scope = read.granted ? TRUE : this.registry.scopeOf(read.type, target, this.env);
        const on = all([read.on(alias, target, this.env), ...(scope === TRUE ? [] : [scope])]);
        this.joins.push(sql`LEFT JOIN ${name(this.registry.get(read.type).table)} ${name(target)} ON ${on}`);
        node.ones.push({ field, presence: this.key(col(target, 'id')), node: this.node(read.type, below, target) });
        return;
      }
      case 'toMany':
        node.children.push({ field, read, selection: below, parentKey: this.key(col(alias, read.parentKey)) });
        return;
      case 'computed':
        node.finish.push({ field, needs: this.needs(read, alias), value: (_, needs) => read.value(needs, this.env) });
        return;
      case 'guarded':
        this.field(node, field, read.read, below, alias);
        node.finish.push({
          field,
          needs: this.needs(read, alias),
          value: (current, needs) => read.show(current, needs, this.env),
        });
    }
  }

  private needs(read: Pick<ComputedRead, 'needs'>, alias: string): [string, string][] {
    return Object.entries(read.needs).map(([need, build]) => [need, this.key(build(alias, this.env))]);
  }
}

/** Objects made of joined rows, with the parents that wait for a to-many level. */
export interface Built {
  objects: ReadRow[];
  waiting: Map<ChildPlan, { parent: ReadRow; key: SqlValue }[]>;
  /** To run once the waiting levels are filled; inner objects come first. */
  finish: (() => void)[];
}

export function build(plan: Plan, rows: readonly Row[], env: ReadEnv): Built {
  const built: Built = { objects: [], waiting: new Map(), finish: [] };
  for (const row of rows) built.objects.push(buildNode(plan.root, row, env, built));
  return built;
}

function buildNode(node: PlanNode, row: Row, env: ReadEnv, built: Built): ReadRow {
  const object: ReadRow = {};
  for (const { field, key, convert } of node.columns) object[field] = convert ? convert(row[key], env) : row[key];
  for (const one of node.ones)
    object[one.field] = row[one.presence] === null ? null : buildNode(one.node, row, env, built);
  for (const child of node.children) {
    object[child.field] = [];
    const waiting = built.waiting.get(child) ?? [];
    waiting.push({ parent: object, key: row[child.parentKey] as SqlValue });
    built.waiting.set(child, waiting);
  }
  if (node.finish.length > 0)
    built.finish.push(() => {
      for (const { field, needs, value } of node.finish) {
        const known = Object.fromEntries(needs.map(([need, key]) => [need, row[key]]));
        object[field] = value(object[field], known);
      }
    });
  return object;
}
