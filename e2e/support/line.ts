import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The network between one browser and the server, which can be cut like a cable and plugged in again. */
export interface Line {
  /** The server's address as it is reached over this line. */
  readonly url: string;
  /** Breaks what is connected and refuses what wants to be. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** Lays a line to a server, such as `http://127.0.0.1:40123`. */
export async function layLine(to: string): Promise<Line> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Broken lines are what this is for; the other end is closed with it.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    keep(near);
    keep(far);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  const open = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const own = await open(0);
  return {
    url: `http://127.0.0.1:${own}`,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async restore() {
      await open(own);
    },
  };
}
