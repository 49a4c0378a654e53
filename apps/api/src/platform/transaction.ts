import { AsyncLocalStorage } from 'node:async_hooks';
import { Refusal } from '@sanlian/domain';
import type { DeepPartial, EntityManager, EntityTarget, FindManyOptions, ObjectLiteral } from 'typeorm';
import { AuditEntry } from './audit/audit-entry.entity';
import { Counter } from './audit/counter.entity';
import { DomainEventRow } from './audit/domain-event.entity';
import type { Clock } from './clock';
import type { Database } from './database/database';
import { isDuplicate } from './database/duplicate';
import { guardedManager } from './database/guarded-manager';
import type { EventBus, EventKind, Subject } from './events/event-bus';
import type { Viewer } from './access/viewer';

export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** A change of state as it is recorded: audit entry and domain event, in the transaction of the change. */
export interface Change<P> {
  subject: Subject;
  before?: unknown;
  after?: unknown;
  payload: P;
}

const INSERT_PORTION = 200;

/**
 * One running transaction. Everything that a service writes goes through it; after its end it refuses, so that a
 * forgotten `await` fails loudly instead of writing outside.
 */
export class Tx {
  private ended = false;
  private readonly em: EntityManager;
  /** What is done last, in the transaction still: what others would wait for is then locked for a moment only. */
  readonly beforeCommit: (() => Promise<void>)[] = [];
  readonly afterCommit: (() => void)[] = [];

  constructor(
    manager: EntityManager,
    private readonly database: Database,
    private readonly events: EventBus,
    readonly actor: Viewer | null,
    readonly now: number,
  ) {
    this.em = guardedManager(manager, () => this.refuseLate());
  }

  get manager(): EntityManager {
    this.refuseLate();
    return this.em;
  }

  /** @throws Error once the transaction has ended */
  refuseLate(): void {
    if (this.ended) throw new Error('The transaction has ended; something was not awaited.');
  }

  end(): void {
    this.ended = true;
  }

  /** Writes the audit entry and the domain event of a change, then lets the listeners on the right react. */
  record<P>(kind: EventKind<P>, change: Change<P>): Promise<void> {
    return this.recordAll(kind, [change]);
  }

  /** The same for many changes of one kind, with few statements. */
  async recordAll<P>(kind: EventKind<P>, changes: readonly Change<P>[]): Promise<void> {
    const actorId = this.actor?.accountId ?? null;
    const common = ({ subject }: Change<P>) => ({
      at: this.now,
      actorId,
      subjectType: subject.type,
      subjectId: subject.id,
    });
    await this.insertAll(
      AuditEntry,
      changes.map((change) => ({
        ...common(change),
        actingForId: this.actor?.actingForId ?? null,
        action: kind.kind,
        before: (change.before ?? null) as object,
        after: (change.after ?? null) as object,
      })),
    );
    await this.insertAll(
      DomainEventRow,
      changes.map((change) => ({ ...common(change), kind: kind.kind, payload: change.payload as object })),
    );
    await this.events.deliver(
      this,
      kind,
      changes.map(({ subject, payload }) => ({ kind: kind.kind, at: this.now, subject, payload })),
    );
  }

  /** Lets listeners react in this transaction to what is no change of its own: nothing is recorded. */
  async announce<P>(kind: EventKind<P>, events: readonly { subject: Subject; payload: P }[]): Promise<void> {
    if (events.length === 0) return;
    await this.events.deliver(
      this,
      kind,
      events.map(({ subject, payload }) => ({ kind: kind.kind, at: this.now, subject, payload })),
    );
  }

  /** Inserts rows in portions that every engine takes in one statement. */
  async insertAll<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly DeepPartial<T>[]): Promise<void> {
    for (let start = 0; start < rows.length; start += INSERT_PORTION)
      await this.manager.insert(entity, rows.slice(start, start + INSERT_PORTION) as never);
  }

  /**
   * The row, locked until the end of the transaction.
   * @throws Refusal `NOT_FOUND`
   */
  async lock<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>, id: string): Promise<T> {
    const row = await this.manager.findOne(entity, {
      where: { id } as never,
      ...(this.database.dialect === 'mysql' ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** All rows that fit, locked until the end of the transaction. */
  lockAll<T extends ObjectLiteral>(entity: EntityTarget<T>, options: FindManyOptions<T>): Promise<T[]> {
    return this.manager.find(entity, {
      ...options,
      ...(this.database.dialect === 'mysql' ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
  }

  /**
   * Ends a statement whose rows nobody changes until the end of the transaction, while others may read them the same way.
   * In the spelling that MariaDB knows as well, unlike TypeORM's `pessimistic_read`.
   */
  get sharedLock(): '' | ' LOCK IN SHARE MODE' {
    return this.database.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  }

  /**
   * Saves changed columns of a row that the caller has seen at `version`, and raises its version.
   * @throws Refusal `CONFLICT` when somebody else was faster
   */
  async update<T extends Versioned>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    changes: Partial<T>,
  ): Promise<void> {
    const result = await this.manager.update(
      entity,
      { id, version } as never,
      { ...changes, version: version + 1 } as never,
    );
    const affected = result.affected ?? (result.raw as { changes?: number } | undefined)?.changes;
    if (affected !== 1) throw new Refusal('CONFLICT');
  }

  /** The next value of a running number, beginning with 1; of `count` values the first. */
  async next(name: string, count = 1): Promise<number> {
    const raise = () => this.manager.increment(Counter, { name }, 'value', count);
    if (!(await raise()).affected) {
      try {
        await this.manager.insert(Counter, { name, value: count });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        await raise();
      }
    }
    const counter = await this.manager.findOneByOrFail(Counter, { name });
    return counter.value - count + 1;
  }
}

const running = new AsyncLocalStorage<Tx>();

/** Opens transactions; a call from inside one joins it. */
export class Transactions {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  async run<T>(actor: Viewer | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = running.getStore();
    if (outer) {
      outer.refuseLate();
      return work(outer);
    }
    let hooks: readonly (() => void)[] = [];
    const result = await this.database.transaction(async (manager) => {
      const tx = new Tx(manager, this.database, this.events, actor, this.clock());
      try {
        return await running.run(tx, () => workAndEnd(tx, work));
      } finally {
        tx.end();
        hooks = tx.afterCommit;
      }
    });
    for (const hook of hooks) hook();
    return result;
  }
}

async function workAndEnd<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await work(tx);
  for (const last of tx.beforeCommit) await last();
  return result;
}
