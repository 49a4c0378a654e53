import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Database } from './database/database';
import type { EventBus } from './events/event-bus';
import type { ListExports } from './exports/list-export';
import type { FileStore } from './files/file-store';
import type { Scheduler } from './jobs/scheduler';
import type { Outbox } from './mail/outbox';
import type { ReadRegistry } from './reads/registry';
import type { Live } from './live/live';
import type { Reads } from './reads/reads';
import type { Transactions } from './transaction';
import type { Viewer } from './access/viewer';

/** What every slice is given: the services of the house. */
export interface Platform {
  config: Config;
  clock: Clock;
  logger: Logger;
  database: Database;
  transactions: Transactions;
  events: EventBus;
  registry: ReadRegistry;
  reads: Reads;
  files: FileStore;
  /** The lists that may be taken away as tables. */
  exports: ListExports;
  /** Who watches what, and how they are told of changes. */
  live: Live;
  /** What the installation does by itself; slices add their jobs. */
  jobs: Scheduler;
  /** Mails to accounts; null where the installation sends none. */
  mail: Outbox | null;
  /** HTTP routes that slices add beside GraphQL. */
  routes: ((server: FastifyInstance) => void)[];
  /**
   * Finds the viewer behind a session or API token, acting for another account where asked; set by the access slice.
   */
  authenticate: (credential: string, actingFor?: string) => Promise<Viewer | null>;
}
