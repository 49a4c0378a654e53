import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { promisedOperation, type Answer, type Caller } from '@sanlian/testing';
import { DomainEventRow } from '../platform/audit/domain-event.entity';
import type { TestApp } from './test-app';

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Numbers from 0 up to 1 that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/**
 * Calls over sockets, each request on its way at the same time as all others: calls that are handed to the server within
 * the process are worked off one after the other wherever nothing waits for the outside.
 */
export async function overSockets({ app: { server } }: TestApp): Promise<Caller> {
  if (!server.server.listening) await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `${server.listeningOrigin}/graphql`;
  return (token, operation, variables = {}) => {
    const query = /^\w+$/.test(operation) ? promisedOperation(operation) : operation;
    return post(url, token, JSON.stringify({ query, variables }));
  };
}

/** Without `fetch`, whose connections give up after ten seconds: a thousand at once may wait for longer on a busy machine. */
const post = (url: string, token: string | null, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    request(url, { method: 'POST', headers, agent: sockets }, (response) => {
      json(response).then((answer) => resolve(answer as Answer), reject);
    })
      .on('error', reject)
      .end(body);
  });

const sockets = new Agent({ keepAlive: true });

/** What was recorded of a kind about these subjects, in the order in which it happened. */
export async function eventsOf(app: TestApp, kind: string, subjectIds: readonly string[]): Promise<DomainEventRow[]> {
  const { manager } = app.app.platform.database.source;
  const events = await manager.find(DomainEventRow, { where: { kind }, order: { sequence: 'ASC' } });
  return events.filter(({ subjectId }) => subjectIds.includes(subjectId));
}
