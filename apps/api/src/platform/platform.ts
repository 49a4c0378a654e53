import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Database } from './database/database';
import type { EventBus } from './events/event-bus';
import type { FileStore } from './files/file-store';
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
  /** Who watches what, and how they are told of changes. */
  live: Live;
  /** HTTP routes that slices add beside GraphQL. */
  routes: ((server: FastifyInstance) => void)[];
  /**
   * Finds the viewer behind a session or API token, acting for another account where asked; set by the access slice.
   */
  authenticate: (credential: string, actingFor?: string) => Promise<Viewer | null>;
}
