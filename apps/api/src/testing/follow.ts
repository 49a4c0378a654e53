import type { AddressInfo } from 'node:net';
import { promisedOperation, type AnswerError } from '@sanlian/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestApp } from './test-app';

export interface Told<T> {
  data?: T | null;
  errors?: AnswerError[];
}

export interface FollowOptions {
  language?: 'zh-CN' | 'en';
  actingFor?: string;
  /** Headers of the upgrade instead of the token in the first message. */
  headers?: Record<string, string>;
}

/** What a subscription tells, in the order in which it came. */
export class Follower<T = Record<string, never>> {
  readonly told: Told<T>[] = [];
  ended = false;
  /** The code with which the line was closed. */
  closedWith: number | null = null;
  private waiting: (() => void)[] = [];
  constructor(readonly stop: () => Promise<void>) {}

  get last(): T {
    const data = this.told.at(-1)?.data;
    if (!data) throw new Error(`Nothing was told: ${JSON.stringify(this.told.at(-1))}`);
    return data;
  }
  get codes(): string[] {
    return (this.told.at(-1)?.errors ?? []).map(({ extensions }) => extensions.code);
  }

  hear(told: Told<T>): void {
    this.told.push(told);
    this.wake();
  }
  end(): void {
    this.ended = true;
    this.wake();
  }
  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /** Waits until what was told last fits. @throws Error after ten seconds */
  async until(fits: (last: T) => boolean): Promise<T> {
    await this.reach(
      () => Boolean(this.told.at(-1)?.data) && fits(this.last),
      () => JSON.stringify(this.told.at(-1)),
    );
    return this.last;
  }
  /** Waits for the end. @throws Error after ten seconds */
  untilEnded(): Promise<void> {
    return this.reach(
      () => this.ended,
      () => 'it goes on',
    );
  }
  private async reach(reached: () => boolean, state: () => string): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!reached()) {
      if (Date.now() > deadline) throw new Error(`Not told within ten seconds; at last: ${state()}`);
      await Promise.race([
        new Promise<void>((resolve) => this.waiting.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ]);
    }
  }
}

/** Follows a subscription over a socket of its own, as the holder of a token. */
export async function follow<T>(
  { app }: TestApp,
  token: string | null,
  operation: string,
  variables: Record<string, unknown>,
  { language = 'zh-CN', actingFor, headers }: FollowOptions = {},
): Promise<Follower<T>> {
  if (!app.server.server.listening) await app.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.server.address() as AddressInfo;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: headers ?? {} });
    }
  }
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: Socket,
    lazy: true,
    retryAttempts: 0,
    connectionParams: { language, actingFor, ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const follower = new Follower<T>(async () => client.dispose());
  client.on('closed', (event) => (follower.closedWith = (event as { code: number }).code));
  const query = /^\w+$/.test(operation) ? promisedOperation(operation) : operation;
  client.subscribe<T>(
    { query, variables },
    {
      next: (told) => follower.hear(told as Told<T>),
      error: (errors) => {
        follower.hear({ errors: (Array.isArray(errors) ? errors : []) as AnswerError[] });
        follower.end();
      },
      complete: () => follower.end(),
    },
  );
  return follower;
}
