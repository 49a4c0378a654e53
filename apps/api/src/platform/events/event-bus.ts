import type { Tx } from '../transaction';

/** What an event concerns. `type` is the GraphQL type's name. */
export interface Subject {
  type: string;
  id: string;
}

/** A kind of event with the shape of its payload; declared once by the slice that records it. */
export interface EventKind<P> {
  readonly kind: string;
  /** Only for the compiler: ties the payload to the kind. */
  readonly payload?: P;
}

export const eventKind = <P>(kind: string): EventKind<P> => ({ kind });

export interface DomainEvent<P = unknown> {
  kind: string;
  at: number;
  subject: Subject;
  payload: P;
}

type Listener = (tx: Tx, events: DomainEvent<never>[]) => Promise<void>;

/**
 * How a slice on the right reacts to one on its left: listeners run inside the transaction that records the event, so
 * both happen or neither does.
 */
export class EventBus {
  private readonly listeners = new Map<string, Listener[]>();

  on<P>(kind: EventKind<P>, listener: (tx: Tx, event: DomainEvent<P>) => Promise<void>): void {
    this.onMany(kind, async (tx, events) => {
      for (const event of events) await listener(tx, event);
    });
  }

  /** For listeners that answer many events of one kind with few statements, as an import records them. */
  onMany<P>(kind: EventKind<P>, listener: (tx: Tx, events: DomainEvent<P>[]) => Promise<void>): void {
    const known = this.listeners.get(kind.kind) ?? [];
    this.listeners.set(kind.kind, [...known, listener as Listener]);
  }

  async deliver<P>(tx: Tx, kind: EventKind<P>, events: DomainEvent<P>[]): Promise<void> {
    for (const listener of this.listeners.get(kind.kind) ?? []) await listener(tx, events as DomainEvent<never>[]);
  }
}
