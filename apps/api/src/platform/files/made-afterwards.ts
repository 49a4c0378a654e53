import type { Platform } from '../platform';

/** Files that are made of something once it has ended. */
export interface Making {
  /** What is made, for the log. */
  what: string;
  /** Makes it unless it is there, in a transaction of its own; what somebody else made meanwhile counts as well. */
  make: (id: string) => Promise<void>;
  /** Of what it should be there and isn't. */
  missing: () => Promise<string[]>;
}

/**
 * Makes files outside the transaction that ended what they are about, since that must not wait for them: once for each id at
 * a time, and at the next start where a process died in between.
 */
export class MadeAfterwards {
  private readonly running = new Map<string, Promise<void>>();
  private begun: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly logger: Platform['logger'],
    private readonly making: Making,
  ) {}

  /** Answers whether it is there now; what keeps it from being made is logged, and the next who asks tries again. */
  async ensure(id: string): Promise<boolean> {
    const running = this.running.get(id) ?? this.making.make(id);
    this.running.set(id, running);
    try {
      await running;
      return true;
    } catch (error) {
      this.logger.error({ err: error, id }, `${this.making.what} could not be made`);
      return false;
    } finally {
      if (this.running.get(id) === running) this.running.delete(id);
    }
  }

  /** Begins to make what was left undone. */
  begin(): void {
    this.begun = this.makeMissing().catch((error: unknown) =>
      this.logger.error({ err: error }, `what lacks ${this.making.what} could not be looked for`),
    );
  }

  /** Lets what is being made be finished, and begins nothing new. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled([this.begun, ...this.running.values()]);
  }

  private async makeMissing(): Promise<void> {
    for (const id of await this.making.missing()) if (!this.stopped) await this.ensure(id);
  }
}
