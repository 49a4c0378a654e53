import { createWorld, promisedOperation, type Answer, type Caller, type World } from '@sanlian/testing';
import { adminPassword, type RunningServer } from './server';

/** Sends operations of the contract, or documents, to a server over HTTP. */
export const callerOf =
  ({ url }: Pick<RunningServer, 'url'>): Caller =>
  async (token, operation, variables = {}, { idempotencyKey, language = 'zh-CN' } = {}) => {
    const query = /^\w+$/.test(operation) ? promisedOperation(operation) : operation;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

/** Whoever a test needs on a running server, made by its administrator. */
export const worldOf = (server: Pick<RunningServer, 'url'>): Promise<World> =>
  createWorld(callerOf(server), adminPassword);
