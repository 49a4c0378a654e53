/** What a subscription is answered: the result as it is sent, which also tells whether anything changed. */
export interface LiveAnswer {
  bytes: Buffer;
  /** Nothing more will come: the viewer may not see it (any more). */
  final: boolean;
  /** There is nothing that the viewer may see: it is missing or hidden. */
  missing: boolean;
}

/** Further answers that are worked out at a time: while one waits for the database, others go on. */
const AT_A_TIME = 3;

/**
 * One change of a watched thing. What it looks like is worked out once per document and group of viewers, in the order in
 * which they ask: the first answer is on its way to everybody who waits for it before the next is begun.
 */
export class Tick {
  private readonly answers = new Map<string, Promise<LiveAnswer>>();
  private readonly waiting: (() => void)[] = [];
  private readonly emptied: (() => void)[] = [];
  private working = 0;
  private most = 1;

  answer(key: string, work: () => Promise<LiveAnswer>): Promise<LiveAnswer> {
    const known = this.answers.get(key);
    if (known) return known;
    const made = this.inTurn(work);
    this.answers.set(key, made);
    return made;
  }

  /** Resolves once nobody waits for an answer any more. */
  async done(): Promise<void> {
    if (this.working > 0) await new Promise<void>((resolve) => this.emptied.push(resolve));
  }

  private async inTurn(work: () => Promise<LiveAnswer>): Promise<LiveAnswer> {
    if (this.working >= this.most) await new Promise<void>((enter) => this.waiting.push(enter));
    else this.working++;
    try {
      return await work();
    } finally {
      setImmediate(() => this.leave());
    }
  }

  private leave(): void {
    this.most = AT_A_TIME;
    this.working--;
    while (this.working < this.most && this.waiting.length > 0) {
      this.working++;
      this.waiting.shift()!();
    }
    if (this.working === 0) for (const resolve of this.emptied.splice(0)) resolve();
  }
}
