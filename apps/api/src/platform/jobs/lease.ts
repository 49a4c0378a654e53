import { Between, Not } from 'typeorm';
import type { UpdateResult } from 'typeorm';
import { isDuplicate } from '../database/duplicate';
import { newId } from '../ids';
import type { Transactions, Tx } from '../transaction';
import { JobLease } from './job-lease.entity';

/** How long a process that fell silent keeps the others waiting. */
const LEASE_MS = 60_000;
/** By how much the clocks of two processes may differ before the faster one takes the lease early. */
const CLOCK_DIFFERENCE_MS = 5_000;
/** A lease that runs for longer was taken by a clock that went wrong, and binds nobody. */
const LONGEST_MS = 60 * 60_000;

const wasChanged = ({ affected, raw }: UpdateResult): boolean =>
  (affected ?? (raw as { changes?: number } | undefined)?.changes) === 1;

/**
 * The right to run the jobs of an installation, held by one of its processes at a time. It is taken by a conditional
 * UPDATE, and prolonged inside each transaction of a job: the row stays locked until that ends, so that nobody else can be
 * at work meanwhile, whatever the clocks say.
 */
export class Lease {
  private readonly holder = newId();
  private isTaken = false;

  constructor(
    private readonly name: string,
    private readonly transactions: Transactions,
  ) {}

  /** Takes it or keeps it; false where another process holds it. */
  async take(): Promise<boolean> {
    this.isTaken = await this.transactions.run(null, async (tx) => {
      if (await this.prolong(tx)) return true;
      const binding = Between(tx.now - CLOCK_DIFFERENCE_MS, tx.now + LONGEST_MS);
      const free = { name: this.name, until: Not(binding) };
      const taken = await tx.manager.update(JobLease, free, { holder: this.holder, until: tx.now + LEASE_MS });
      return wasChanged(taken) || this.takeFirst(tx);
    });
    return this.isTaken;
  }

  /** Keeps it, in a running transaction; false where another process has taken it. */
  async prolong(tx: Tx): Promise<boolean> {
    const mine = { name: this.name, holder: this.holder };
    return wasChanged(await tx.manager.update(JobLease, mine, { until: tx.now + LEASE_MS }));
  }

  /** Lets the next process have it at once. */
  async release(): Promise<void> {
    if (!this.isTaken) return;
    this.isTaken = false;
    const mine = { name: this.name, holder: this.holder };
    await this.transactions.run(null, (tx) => tx.manager.update(JobLease, mine, { until: 0 }));
  }

  private async takeFirst(tx: Tx): Promise<boolean> {
    if (await tx.manager.existsBy(JobLease, { name: this.name })) return false;
    try {
      await tx.manager.insert(JobLease, { name: this.name, holder: this.holder, until: tx.now + LEASE_MS });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return false;
    }
  }
}
