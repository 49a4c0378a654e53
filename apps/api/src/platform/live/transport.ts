import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CloseCode, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';

/** What a socket's handlers know of it. */
export interface Line {
  socket: WebSocket;
  request: FastifyRequest;
  /** Bytes that go out in place of a payload, by the number that stands for them. */
  shared: Map<number, Buffer>;
}

interface Placeholder {
  liveBytes: number;
}

/** A message whose payload is shared ends like this; the payload is never the client's own. */
const SHARED = /"payload":\{"liveBytes":(\d+)\}\}$/;
const TAIL = Buffer.from('}');
let placeholders = 0;

/** Answers `onNext`: these bytes go out as the payload, as they are. */
export function sharedPayload({ shared }: Line, bytes: Buffer): Placeholder {
  shared.set(++placeholders, bytes);
  return { liveBytes: placeholders };
}

/**
 * graphql-ws's protocol on a fastify route. It differs from graphql-ws's own adapter in that a payload that many sockets
 * get is made into bytes once.
 */
export function socketRoute<Params extends Record<string, unknown>, Extra extends Line>(
  options: ServerOptions<Params, Extra>,
  logger: Logger,
  keepAliveMs: number,
) {
  const server = makeServer<Params, Extra>(options);
  return function handle(this: FastifyInstance, socket: WebSocket, request: FastifyRequest): void {
    this.websocketServer.options.handleProtocols = handleProtocols;
    const fail = (error: unknown) => {
      logger.error({ err: error }, 'a socket failed');
      socket.close(CloseCode.InternalServerError, 'Internal server error');
    };
    socket.on('error', (error) => logger.warn({ err: error }, 'a line broke'));
    const stopPings = keepAlive(socket, keepAliveMs);
    const line: Line = { socket, request, shared: new Map() };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (message) => send(line, message),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (listener) => socket.on('message', (message) => void listener(String(message)).catch(fail)),
      },
      line as Extra,
    );
    socket.once('close', (code, reason) => {
      stopPings();
      void closed(code, String(reason));
    });
  };
}

/** Ends when the line took it, so that a slow line is never given more than one message. */
function send({ socket, shared }: Line, message: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    const place = SHARED.exec(message);
    const bytes = place && shared.get(Number(place[1]));
    if (!place || !bytes) return socket.send(message, done);
    shared.delete(Number(place[1]));
    const head = Buffer.from(`${message.slice(0, place.index)}"payload":`);
    socket.send(Buffer.concat([head, bytes, TAIL]), { binary: false, compress: false }, done);
  });
}

/** A line that leaves two pings unanswered is dead; one alone may be late where this process or the line is busy. */
function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let unanswered = 0;
  socket.on('pong', () => (unanswered = 0));
  const timer = setInterval(() => {
    if (unanswered > 1) return socket.terminate();
    unanswered++;
    socket.ping();
  }, everyMs).unref();
  return () => clearInterval(timer);
}
