import { Context, Reads, type Platform, type SqlValue, type Viewer } from '../platform';
import { Transactions } from '../platform/transaction';
import type { EntityManager } from 'typeorm';

/**
 * Where the year is played: one transaction for all of it, in which every act has its own actor and moment. Either the
 * whole year is there afterwards or nothing of it.
 */
export class Stage {
  /** The moment of the act, epoch milliseconds. */
  now = 0;
  private readonly platform: Platform;

  constructor(
    real: Platform,
    readonly manager: EntityManager,
  ) {
    const database = {
      ...real.database,
      transaction: <T>(work: (inner: EntityManager) => Promise<T>) => work(manager),
      read: (text: string, params: readonly SqlValue[]) => manager.query(text, [...params]),
    };
    const clock = () => this.now;
    this.platform = {
      ...real,
      clock,
      database,
      transactions: new Transactions(database, real.events, clock),
      reads: new Reads(database, real.registry),
    };
  }

  /** A request of this account at this moment. */
  contextOf(viewer: Viewer | null): Context {
    return new Context(this.platform, viewer, 'zh-CN', { address: 'demonstration', setSessionCookie: () => undefined });
  }
}
