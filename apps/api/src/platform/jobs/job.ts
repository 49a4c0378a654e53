import type { Tx } from '../transaction';

/** Work that an installation does by itself, again and again, in one of its processes. */
export interface Job {
  name: string;
  /** How long after the beginning of a run the next one is due. */
  intervalMs: number;
  run(run: JobRun): Promise<void>;
}

/** One run of a job, as the job sees it. */
export interface JobRun {
  /** The process is about to stop: what isn't begun is left to the next run. */
  readonly stopping: boolean;
  /**
   * A transaction in which no other process runs jobs.
   * @throws LeaseLost where another process has taken over
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Work in portions, each in a transaction of its own, so that whoever else writes gets in between. A portion is told the
   * last id that the one before it looked at, and answers its own, or null where it found nothing left.
   */
  portions(portion: (tx: Tx, after: string) => Promise<string | null>): Promise<void>;
}

/** Another process runs the jobs now. */
export class LeaseLost extends Error {
  constructor() {
    super('Another process has taken over the jobs.');
  }
}
