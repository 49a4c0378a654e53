import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import type { Platform } from '../platform';

export const SESSION_COOKIE = 'sanlian_session';

const bearerOf = (authorization: unknown): string | undefined =>
  typeof authorization === 'string' ? /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] : undefined;

/** What a caller shows to be let in, and for whom they want to act. */
export interface Credentials {
  credential: string | undefined;
  actingFor: string | undefined;
}

/** Of an ordinary request: the header before the cookie. */
export const credentialsOf = (request: FastifyRequest): Credentials => ({
  credential: bearerOf(request.headers.authorization) ?? request.cookies[SESSION_COOKIE],
  actingFor: request.headers['x-acting-for'] ? String(request.headers['x-acting-for']) : undefined,
});

/**
 * Of a socket: what its first message says before the cookie. A cookie is only taken from pages of this server: browsers
 * send it along with sockets that other pages open.
 */
export function socketCredentials(request: FastifyRequest, params: Record<string, unknown>): Credentials {
  const { actingFor } = params;
  return {
    credential:
      bearerOf(params.authorization) ??
      bearerOf(request.headers.authorization) ??
      (isOwnPage(request) ? request.cookies[SESSION_COOKIE] : undefined),
    actingFor: typeof actingFor === 'string' && actingFor ? actingFor : undefined,
  };
}

function isOwnPage({ headers, host }: FastifyRequest): boolean {
  if (!headers.origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

/** @throws Refusal `FORBIDDEN` without a valid grant to act for somebody */
export const viewerBehind = async (
  platform: Platform,
  { credential, actingFor }: Credentials,
): Promise<Viewer | null> => (credential ? platform.authenticate(credential, actingFor) : null);
