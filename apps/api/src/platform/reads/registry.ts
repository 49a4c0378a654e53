import { any, type Sql } from './sql';
import type { FieldRead, GuardedRead, OpenRead, ReadEnv, TypeReads } from './type-reads';

type Scope = TypeReads['scope'];

/** All types that are read through the read model. Slices on the right add fields and rows to types on their left. */
export class ReadRegistry {
  private readonly types = new Map<string, TypeReads>();
  private readonly wider = new Map<string, Scope[]>();

  define(reads: TypeReads): void {
    if (this.types.has(reads.name)) throw new Error(`${reads.name} is read in two ways`);
    this.types.set(reads.name, { ...reads, open: { ...reads.open }, guarded: { ...reads.guarded } });
  }

  /** Adds fields to a type of a slice further left. */
  extend(type: string, fields: { open?: Record<string, OpenRead>; guarded?: Record<string, GuardedRead> }): void {
    const known = this.get(type);
    Object.assign(known.open, fields.open);
    known.guarded = { ...known.guarded, ...fields.guarded };
  }

  /** Lets a slice further right grant rows of a type: "everyone in a vetting session those on its agenda". */
  widenScope(type: string, scope: Scope): void {
    this.wider.set(type, [...(this.wider.get(type) ?? []), scope]);
  }

  has(type: string): boolean {
    return this.types.has(type);
  }

  get(type: string): TypeReads {
    const reads = this.types.get(type);
    if (!reads) throw new Error(`Nothing says how ${type} is read`);
    return reads;
  }

  field(type: string, field: string): FieldRead | undefined {
    const reads = this.get(type);
    return reads.open[field] ?? reads.guarded?.[field];
  }

  /** Every row of the type that this viewer may see. */
  scopeOf(type: string, alias: string, env: ReadEnv): Sql {
    const own = this.get(type).scope(alias, env);
    const wider = this.wider.get(type)?.map((scope) => scope(alias, env)) ?? [];
    return wider.length === 0 ? own : any([own, ...wider]);
  }
}
