import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import { Refusal } from '@sanlian/domain';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Context } from '../context';
import { exportRoutes } from '../exports/export.routes';
import { MAX_FILE_BYTES } from '../files/file-store';
import { fileRoutes } from '../files/file.routes';
import { presentError, presentRefusal } from '../graphql/present-error';
import { newId } from '../ids';
import type { Platform } from '../platform';
import { liveSockets } from '../live/sockets';
import { credentialsOf, SESSION_COOKIE, viewerBehind } from './caller';
import { languageOf } from './language';
import { statusOf } from './status';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, and the way to everything; set before any route of GraphQL, files and slices runs. */
    sanlian: Context;
  }
}

/** Whether the installation can serve: false while the first data are loaded and while it shuts down. */
export interface Readiness {
  ready: boolean;
}

/** One port: GraphQL, files, the admin, health. */
export async function buildServer(
  platform: Platform,
  schema: GraphQLSchema,
  readiness: Readiness,
): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    trustProxy: platform.config.trustedProxies ?? false,
    forceCloseConnections: 'idle',
  });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // What Apollo would work out for caches wraps every field's resolver; answers here are for nobody but who asked.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      presentErrors(platform),
    ],
    logger: platform.logger,
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());

  await server.register(cookie);
  await server.register(multipart, { limits: { fileSize: MAX_FILE_BYTES + 1 } });
  await server.register(fastifyWebsocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose: endLines });
  server.decorateRequest('sanlian', null as never);
  server.addHook('onRequest', async (_, reply) => {
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin')
      .header('content-security-policy', PAGE_POLICY);
  });
  server.setErrorHandler((error, request, reply) => answerError(platform, error, request, reply));

  server.get('/healthz', async () => ({ alive: true }));
  server.get('/readyz', async (_, reply) => {
    const scheduler =
      readiness.ready && (await answers(platform)) ? await platform.jobs.state().catch(() => null) : null;
    return scheduler ? reply.send({ ready: true, scheduler }) : reply.status(503).send({ ready: false });
  });
  await server.register(async (inner) => {
    inner.addHook('onRequest', async (request, reply) => {
      if (!readiness.ready) return reply.status(503).header('retry-after', '2').send({ ready: false });
      request.sanlian = await contextOf(platform, request, reply);
    });
    const context = async (request: FastifyRequest) => request.sanlian;
    await inner.register(fastifyApollo(apollo), { path: '/graphql', method: ['POST', 'OPTIONS'], context });
    inner.route({
      method: 'GET',
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, { context }),
      wsHandler: liveSockets(platform, schema),
    });
    fileRoutes(inner, platform);
    exportRoutes(inner, platform, schema);
    for (const route of platform.routes) route(inner);
  });
  await serveAdmin(server, platform);
  return server;
}

/** What a client says over a socket: documents and variables. */
const MAX_MESSAGE_BYTES = 256 * 1024;

const SERVICE_RESTART = 1012;
const GOODBYE_MS = 500;

/** Tells those who follow something to come back, and waits for no line that is dead. */
function endLines(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer;
  for (const client of clients) client.close(SERVICE_RESTART);
  const impatience = setTimeout(() => clients.forEach((client) => client.terminate()), GOODBYE_MS);
  this.websocketServer.close(() => {
    clearTimeout(impatience);
    done();
  });
}

const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

async function contextOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const key = request.headers['idempotency-key'];
  const { secureCookie, sessionSeconds } = platform.config;
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: secureCookie } as const;
  return new Context(
    platform,
    await viewerBehind(platform, credentialsOf(request)),
    languageOf(request.headers['accept-language']),
    {
      address: request.ip,
      idempotencyKey: typeof key === 'string' && key.length > 0 ? key.slice(0, 200) : undefined,
      setSessionCookie: (token) =>
        void (token === null
          ? reply.clearCookie(SESSION_COOKIE, options)
          : reply.setCookie(SESSION_COOKIE, token, { ...options, maxAge: sessionSeconds })),
    },
  );
}

function presentErrors(platform: Platform): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single' || !errors) return;
        response.body.singleResult.errors = errors.map((error) =>
          presentError(error, contextValue.language, platform.logger),
        );
      },
    }),
  };
}

function answerError(platform: Platform, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request.headers['accept-language']);
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const refusal =
    error instanceof Refusal
      ? error
      : code === 'FST_REQ_FILE_TOO_LARGE'
        ? new Refusal('FILE_TOO_LARGE', { params: { megabytes: MAX_FILE_BYTES / 1024 / 1024 } })
        : statusCode && statusCode < 500
          ? new Refusal('BAD_USER_INPUT')
          : null;
  if (refusal) return reply.status(statusOf(refusal.code)).send({ errors: [presentRefusal(refusal, language)] });
  const incident = newId();
  platform.logger.error({ incident, err: error }, 'unexpected error');
  return reply
    .status(500)
    .send({ errors: [presentRefusal(new Refusal('INTERNAL_SERVER_ERROR', { params: { incident } }), language)] });
}

const answers = (platform: Platform): Promise<boolean> =>
  platform.database.ping().then(
    () => true,
    () => false,
  );

/** The built admin at `/`; GraphiQL at `/graphiql`, outside production. */
async function serveAdmin(server: FastifyInstance, platform: Platform): Promise<void> {
  const { adminDir, production } = platform.config;
  if (!adminDir || !existsSync(join(adminDir, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: adminDir,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
    allowedPath: (path) => !production || !path.startsWith('/graphiql'),
  });
  if (!production && existsSync(join(adminDir, 'graphiql.html')))
    server.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html'));
}
