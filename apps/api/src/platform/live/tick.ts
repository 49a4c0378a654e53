/** What a subscription is answered: the result as it is sent, which also tells whether anything changed. */
export interface LiveAnswer {
  bytes: Buffer;
  /** Nothing more will come: the viewer may not see it (any more). */
  final: boolean;
}

/** One change of a watched thing. What it looks like is worked out once per document and group of viewers. */
export class Tick {
  private readonly answers = new Map<string, Promise<LiveAnswer>>();

  answer(key: string, work: () => Promise<LiveAnswer>): Promise<LiveAnswer> {
    const known = this.answers.get(key);
    if (known) return known;
    const made = work();
    this.answers.set(key, made);
    return made;
  }
}
