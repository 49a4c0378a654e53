import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { Database } from '../database/database';
import type { Transactions } from '../transaction';
import { JobRunRow } from './job-run.entity';
import { LeaseLost, type Job, type JobRun } from './job';
import { Lease } from './lease';

const TICK_MS = 10_000;
/** Between two portions requests are served: SQLite's work would else follow upon itself without a gap. */
const REST_MS = 20;
const ERROR_MAX = 2000;
const LATE_INTERVALS = 3;
const LATE_MS = 5 * 60_000;

/** Whether the jobs of the installation run, in whichever process. */
export interface SchedulerState {
  /** ISO; null where none ever ran. */
  lastRunAt: string | null;
  /** A job hasn't succeeded for three of its intervals, nor for 5 minutes. */
  late: boolean;
}

type Runs = ReadonlyMap<string, JobRunRow>;

/**
 * Runs the jobs of an installation, each when it is due, in the one process that holds the lease. A job that throws is
 * logged and tried again; the others go on.
 */
export class Scheduler {
  private readonly jobs: Job[] = [];
  private readonly lease: Lease;
  private readonly since: number;
  private round: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.lease = new Lease('scheduler', transactions);
    this.since = clock();
  }

  add(job: Job): void {
    this.jobs.push(job);
  }

  /** Begins to look for due jobs, now and every 10 seconds. */
  start(): void {
    const beat = async () => {
      await this.tick().catch((error: unknown) => this.logger.error({ err: error }, 'the scheduler failed'));
      if (!this.stopping) this.timer = setTimeout(() => void beat(), TICK_MS);
    };
    void beat();
  }

  /** Runs what is due, where this process is or becomes the leader. A call during a round waits for that one. */
  tick(): Promise<void> {
    this.round ??= this.runDue().finally(() => (this.round = null));
    return this.round;
  }

  /** Ends the running portion, and lets another process have the lease. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.round?.catch(() => undefined);
    await this.lease
      .release()
      .catch((error: unknown) => this.logger.error({ err: error }, 'the lease of the jobs runs out by itself'));
  }

  async state(): Promise<SchedulerState> {
    const runs = await this.lastRuns();
    const ends = [...runs.values()].map(({ endedAt }) => endedAt);
    const succeeded = (job: Job) => Math.max(runs.get(job.name)?.succeededAt ?? 0, this.since);
    const now = this.clock();
    return {
      lastRunAt: ends.length === 0 ? null : new Date(Math.max(...ends)).toISOString(),
      late: this.jobs.some((job) => now - succeeded(job) > Math.max(LATE_INTERVALS * job.intervalMs, LATE_MS)),
    };
  }

  private async runDue(): Promise<void> {
    if (this.stopping || !(await this.lease.take())) return;
    const runs = await this.lastRuns();
    const done: JobRunRow[] = [];
    try {
      for (const job of this.jobs) {
        const last = runs.get(job.name);
        if (!this.stopping && isDue(job, last, this.clock())) done.push(await this.run(job, last));
      }
      await this.note(done, runs);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.logger.info('another process runs the jobs now');
    }
  }

  private async run(job: Job, last: JobRunRow | undefined): Promise<JobRunRow> {
    const startedAt = this.clock();
    const row = { name: job.name, startedAt };
    try {
      await job.run(this.newRun());
      const endedAt = this.clock();
      return { ...row, endedAt, succeededAt: endedAt, failures: 0, error: null };
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      this.logger.error({ job: job.name, err: error }, 'a job failed and is tried again');
      const failures = (last?.failures ?? 0) + 1;
      const said = String(error).slice(0, ERROR_MAX);
      return { ...row, endedAt: this.clock(), succeededAt: last?.succeededAt ?? null, failures, error: said };
    }
  }

  private async note(done: readonly JobRunRow[], before: Runs): Promise<void> {
    if (done.length === 0) return;
    await this.newRun().transaction(async (tx) => {
      for (const row of done)
        if (before.has(row.name)) await tx.manager.update(JobRunRow, { name: row.name }, row);
        else await tx.manager.insert(JobRunRow, row);
    });
  }

  private newRun(): JobRun {
    const isStopping = () => this.stopping;
    const transaction: JobRun['transaction'] = (work) =>
      this.transactions.run(null, async (tx) => {
        if (!(await this.lease.prolong(tx))) throw new LeaseLost();
        return work(tx);
      });
    return {
      get stopping() {
        return isStopping();
      },
      transaction,
      async portions(portion) {
        let after: string | null = '';
        while (after !== null && !isStopping()) {
          const from: string = after;
          after = await transaction((tx) => portion(tx, from));
          if (after !== null) await wait(REST_MS);
        }
      },
    };
  }

  private async lastRuns(): Promise<Runs> {
    const rows = await this.database.read(
      'SELECT name, startedAt, endedAt, succeededAt, failures, error FROM job_run',
      [],
    );
    return new Map(rows.map((row) => [String(row.name), row as unknown as JobRunRow]));
  }
}

/** Also where the clock was turned back. */
function isDue(job: Job, last: JobRunRow | undefined, now: number): boolean {
  return last === undefined || now >= last.startedAt + job.intervalMs || now < last.startedAt;
}
