import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const ready = /http:\/\/[\d.]+:(\d+)/;

export const adminPassword = 'a long enough password';

export interface RunningServer {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** What it has printed so far. */
  output(): string;
  /** Milliseconds from the start of the process to the first answer of `/readyz`. */
  readonly readyAfter: number;
  /** Sends a signal and waits for the end. Resolves to the exit code, null when a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Beside or instead of the defaults: an empty installation on a free port, with `adminPassword`. */
  env?: Record<string, string>;
  /** Data of an earlier server, which it keeps when it stops. */
  dataDir?: string;
  /** `start.mjs` is what `npm start` runs; the bundle alone starts faster. */
  program?: 'apps/api/dist/main.js' | 'tools/start.mjs';
}

interface Launched {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

function launch(program: string, env: Record<string, string>): Launched {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { child, output: () => output, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/**
 * Starts the built server and waits until it is ready.
 * @throws Error with its output when it ends, or isn't ready within two minutes
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'sanlian-e2e-')));
  const started = performance.now();
  const launched = launch(options.program ?? 'apps/api/dist/main.js', {
    PORT: '0',
    HOST: '127.0.0.1',
    SEED: 'none',
    ADMIN_PASSWORD: adminPassword,
    DATA_DIR: dataDir,
    ...options.env,
  });
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    launched.child.kill(signal);
    return launched.ended;
  };
  const stop = async () => {
    await end();
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const url = await readyUrl(launched);
    return { url, dataDir, output: launched.output, readyAfter: performance.now() - started, end, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readyUrl({ child, output }: Launched): Promise<string> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${output()}`);
    const port = ready.exec(output())?.[1];
    const url = `http://127.0.0.1:${port}`;
    if (port && (await fetch(`${url}/readyz`).catch(() => null))?.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The server was not ready within two minutes:\n${output()}`);
}

/** Runs a server that is expected to refuse its configuration. */
export async function runToTheEnd(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanlian-e2e-'));
  const launched = launch('apps/api/dist/main.js', { PORT: '0', SEED: 'none', DATA_DIR: dataDir, ...env });
  const timer = setTimeout(() => launched.child.kill('SIGKILL'), 20_000);
  const code = await launched.ended;
  clearTimeout(timer);
  await rm(dataDir, { recursive: true, force: true });
  return { code, output: launched.output() };
}
