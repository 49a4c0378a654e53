import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisedOperation, type Answer, type Caller, type RunOptions, type TestDatabase } from '@sanlian/testing';
import { createApp, entities, type App } from '../app';
import { migrations } from '../migrations';
import { readConfig } from '../platform/config';
import { prepareInstallation } from '../installation';
import { migratedDatabase } from './migrated-database';

export const ADMIN_PASSWORD = 'correct horse battery';

export interface TestApp {
  app: App;
  database: TestDatabase;
  /** Sends a document, or a contract operation by its name, as the holder of a token. */
  call: Caller;
  /** Turns the clock: epoch milliseconds. */
  setNow(now: number): void;
  now(): number;
  /** Lets the installation do by itself what is due by the turned clock. */
  tick(): Promise<void>;
  /** Statements sent by the read side since the last call. */
  takeStatements(): string[];
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** Epoch milliseconds; a Monday morning of May 2026 unless given. */
  now?: number;
  /** Variables beside or instead of the tests' own. */
  env?: Record<string, string>;
  /** Whether the installation has its first administrator already. */
  prepared?: boolean;
  /** Another process of the same installation: the same database, the same files. */
  beside?: TestApp;
}

/** A whole application on a database of its own, with a clock that the test turns. Stop it when done. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const database = beside?.database ?? (await migratedDatabase({ entities, migrations }));
  const dataDir = beside?.app.platform.config.dataDir ?? (await mkdtemp(join(tmpdir(), 'sanlian-test-')));
  let now = options.now ?? Date.parse('2026-05-11T09:00:00+08:00');
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    SEED: 'none',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    ADMIN_PASSWORD,
    // Tests turn the clock by weeks; whoever signed in stays signed in.
    SESSION_HOURS: '8760',
    ...options.env,
  });
  const app = await createApp(config, { clock: () => now });
  if (!beside && (options.prepared ?? true)) await prepareInstallation(app);
  app.readiness.ready = true;
  const statements = countReads(app);
  return {
    app,
    database,
    call: (token, operation, variables, runOptions) => send(app, token, operation, variables, runOptions),
    setNow: (value) => void (now = value),
    now: () => now,
    tick: () => app.platform.jobs.tick(),
    takeStatements: () => statements.splice(0),
    async stop() {
      await app.close();
      if (beside) return;
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function countReads(app: App): string[] {
  const statements: string[] = [];
  const { database } = app.platform;
  const read = database.read.bind(database);
  database.read = (text, params) => {
    statements.push(text);
    return read(text, params);
  };
  return statements;
}

async function send(
  app: App,
  token: string | null,
  operation: string,
  variables: Record<string, unknown> = {},
  options: RunOptions = {},
): Promise<Answer> {
  const query = /^\w+$/.test(operation) ? promisedOperation(operation) : operation;
  const response = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      'accept-language': options.language ?? 'zh-CN',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(options.actingFor ? { 'x-acting-for': options.actingFor } : {}),
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
    },
    payload: { query, variables },
  });
  return response.json<Answer>();
}

/** A key as clients make them up. */
export const newKey = (): string => randomUUID();
