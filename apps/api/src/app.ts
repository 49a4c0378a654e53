import 'reflect-metadata';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { accessEntities, createAccess, type AccessSlice } from './features/access';
import { clueEntities, createClues, type CluesSlice } from './features/clues';
import { assessmentEntities, createAssessment, type AssessmentSlice } from './features/assessment';
import { createFeedback, feedbackEntities, type FeedbackSlice } from './features/feedback';
import { createLiaison, liaisonEntities, type LiaisonSlice } from './features/liaison';
import { createLearning, learningEntities, type LearningSlice } from './features/learning';
import { createPeople, peopleEntities, type PeopleSlice } from './features/people';
import { createReports, reportEntities, type ReportsSlice } from './features/reports';
import { createSubmissions, submissionEntities, type SubmissionsSlice } from './features/submissions';
import { createSupervision, supervisionEntities, type SupervisionSlice } from './features/supervision';
import { createVetting, vettingEntities, type VettingSlice } from './features/vetting';
import { createVisits, visitEntities, type VisitsSlice } from './features/visits';
import { migrations } from './migrations';
import { systemClock, type Clock } from './platform/clock';
import type { Config } from './platform/config';
import { openDatabase } from './platform/database/open';
import { EventBus } from './platform/events/event-bus';
import { ListExports } from './platform/exports/list-export';
import { FileStore } from './platform/files/file-store';
import { fileReads } from './platform/files/file.reads';
import { Scheduler } from './platform/jobs/scheduler';
import { localBroker, redisBroker } from './platform/live/broker';
import { Live } from './platform/live/live';
import { MailJob } from './platform/mail/mail.job';
import { Outbox } from './platform/mail/outbox';
import { buildServer, type Readiness } from './platform/http/server';
import type { Platform } from './platform/platform';
import { platformEntities } from './platform/platform.parts';
import { ReadRegistry } from './platform/reads/registry';
import { Reads } from './platform/reads/reads';
import { Transactions } from './platform/transaction';
import { buildApiSchema } from './schema';

/** The slices, each made of the platform and its left-hand neighbours. */
export interface Slices {
  people: PeopleSlice;
  access: AccessSlice;
  submissions: SubmissionsSlice;
  liaison: LiaisonSlice;
  visits: VisitsSlice;
  clues: CluesSlice;
  vetting: VettingSlice;
  reports: ReportsSlice;
  supervision: SupervisionSlice;
  feedback: FeedbackSlice;
  assessment: AssessmentSlice;
  learning: LearningSlice;
}

export interface App {
  platform: Platform;
  slices: Slices;
  server: FastifyInstance;
  readiness: Readiness;
  /** Lets requests in flight finish, then closes server and database. */
  close(): Promise<void>;
}

export interface AppOptions {
  clock?: Clock;
}

/** Every table of the application. */
export const entities = [
  ...platformEntities,
  ...peopleEntities,
  ...accessEntities,
  ...submissionEntities,
  ...liaisonEntities,
  ...visitEntities,
  ...clueEntities,
  ...vettingEntities,
  ...reportEntities,
  ...supervisionEntities,
  ...feedbackEntities,
  ...assessmentEntities,
  ...learningEntities,
];

const ARRIVING_MS = 150;

/** Puts schema, context, database and HTTP server together. Listens to nothing yet; `readiness` is for the caller to set. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  await mkdir(config.dataDir, { recursive: true });
  const clock = options.clock ?? systemClock;
  const logger = pino({ level: config.logLevel }, process.stderr);
  const database = await openDatabase(config.databaseUrl, { entities, migrations });
  const events = new EventBus();
  const transactions = new Transactions(database, events, clock);
  const registry = new ReadRegistry();
  registry.define(fileReads);
  const platform: Platform = {
    config,
    clock,
    logger,
    database,
    transactions,
    events,
    registry,
    reads: new Reads(database, registry),
    files: new FileStore(join(config.dataDir, 'files'), transactions),
    exports: new ListExports(),
    live: new Live(config.redisUrl ? redisBroker(config.redisUrl, logger) : localBroker(), logger),
    jobs: new Scheduler(database, transactions, clock, logger),
    mail: config.smtpUrl ? new Outbox(config.publicUrl) : null,
    routes: [],
    authenticate: async () => null,
  };
  const slices = createSlices(platform);
  if (config.smtpUrl)
    platform.jobs.add(new MailJob({ smtpUrl: config.smtpUrl, from: config.mailFrom }, { transactions, clock, logger }));
  const readiness: Readiness = { ready: false };
  const schema = buildApiSchema(Object.values(slices).flatMap((slice) => slice.resolvers));
  const server = await buildServer(platform, schema, readiness);
  return {
    platform,
    slices,
    server,
    readiness,
    async close() {
      const stopped = platform.jobs.stop();
      // Requests that have reached the machine but not yet the process are read before it stops listening.
      await wait(ARRIVING_MS);
      readiness.ready = false;
      await stopped;
      // A connection whose request was in flight stays open, kept alive, once it is answered.
      const sweep = setInterval(() => server.server.closeIdleConnections(), 100);
      await server.close().finally(() => clearInterval(sweep));
      await platform.live.close();
      await database.close();
    },
  };
}

function createSlices(platform: Platform): Slices {
  const people = createPeople(platform);
  const access = createAccess(platform);
  const submissions = createSubmissions(platform);
  const liaison = createLiaison(platform, submissions);
  const visits = createVisits(platform, submissions);
  const clues = createClues(platform, submissions);
  const vetting = createVetting(platform, submissions);
  const reports = createReports(platform, submissions);
  const supervision = createSupervision(platform, submissions);
  const feedback = createFeedback(platform);
  const assessment = createAssessment(platform);
  const learning = createLearning(platform);
  return {
    people,
    access,
    submissions,
    liaison,
    visits,
    clues,
    vetting,
    reports,
    supervision,
    feedback,
    assessment,
    learning,
  };
}
