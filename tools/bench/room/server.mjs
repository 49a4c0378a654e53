import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
export const password = 'a long enough password';

/**
 * One process of the built server on a new, empty database.
 * @param {string} [profiles] a directory for its CPU profile
 * @param {string} [databaseUrl] an empty database; without it SQLite
 */
export async function startServer(profiles, databaseUrl = '') {
  const dataDir = await mkdtemp(join(tmpdir(), 'sanlian-bench-'));
  const options = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const child = spawn(process.execPath, [...options, 'apps/api/dist/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      SEED: 'none',
      DATA_DIR: dataDir,
      ADMIN_PASSWORD: password,
      DATABASE_URL: databaseUrl,
      REDIS_URL: '',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'close');
      child.kill('SIGINT');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { pid: child.pid, dataDir, url: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addressOf(child) {
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const [url] = /http:\/\/[\d.]+:\d+/.exec(text) ?? [];
    if (url) return url;
  }
  throw new Error('The server ended before it was ready; is it built (npm start builds it)?');
}

/** The data of an answer. @throws {Error} with the errors of the answer */
export async function graphql(url, token, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export async function signIn(url) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
  return (await graphql(url, null, query, { input: { username: 'admin', password } })).signIn.token;
}
