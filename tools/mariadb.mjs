import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * @typedef {object} PrivateMariadb
 * @property {string} url `mysql://root@127.0.0.1:PORT`, without a database: whoever uses the server creates their own
 * @property {() => Promise<void>} stop ends the server and removes its data; may be called twice
 */

/** Whether this machine has what `startMariadb` needs. */
export function mariadbIsInstalled() {
  return Boolean(findProgram('mariadbd') && findProgram('mariadb-install-db'));
}

/**
 * Starts a MariaDB of one's own on a free port of 127.0.0.1, with its data in a new temporary directory, ready to answer.
 * Its settings forget what a crash of the machine would need (nothing is synced to the disk), because tests only ever
 * kill clients.
 * @returns {Promise<PrivateMariadb>}
 * @throws {Error} when MariaDB isn't installed, or didn't come up; with the end of its log
 */
export async function startMariadb() {
  const server = findProgram('mariadbd');
  const installer = findProgram('mariadb-install-db');
  if (!server || !installer) throw new Error('MariaDB is missing: install mariadb-server');
  const directory = await mkdtemp(join(tmpdir(), 'sanlian-mariadb-'));
  const data = join(directory, 'data');
  const user = `--user=${userInfo().username}`;
  try {
    await chmod(directory, 0o700);
    await promisify(execFile)(installer, [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--innodb-flush-method=nosync',
    ]);
    const port = await freePort();
    const child = spawn(server, ['--no-defaults', user, ...settings(directory, data, port)], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const stop = async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(directory, { recursive: true, force: true });
    };
    const killAtExit = () => child.kill('SIGKILL');
    process.once('exit', killAtExit);
    ended.then(() => process.off('exit', killAtExit));
    try {
      await answers(port, child);
    } catch (error) {
      const log = await readFile(join(directory, 'error.log'), 'utf8').catch(() => '');
      await stop();
      throw new Error(`MariaDB did not start\n${log.split('\n').slice(-15).join('\n')}`, { cause: error });
    }
    return { url: `mysql://root@127.0.0.1:${port}`, stop };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} directory @param {string} data @param {number} port */
function settings(directory, data, port) {
  return [
    `--datadir=${data}`,
    `--socket=${join(directory, 'sock')}`,
    `--pid-file=${join(directory, 'pid')}`,
    `--log-error=${join(directory, 'error.log')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--max-connections=400',
    '--innodb-flush-method=nosync',
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-doublewrite=0',
    '--innodb-buffer-pool-size=192M',
    '--innodb-log-file-size=96M',
    '--innodb-fast-shutdown=2',
    '--performance-schema=0',
    '--max-allowed-packet=64M',
  ];
}

/** @param {number} port @param {import('node:child_process').ChildProcess} child */
async function answers(port, child) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended');
    if (await greets(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer within 60 seconds');
}

/** A server that accepts but isn't ready sends no greeting. @param {number} port @returns {Promise<boolean>} */
function greets(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const done = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('data', () => done(true));
    socket.once('error', () => done(false));
  });
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {string} name */
function findProgram(name) {
  const directories = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
  return directories.map((directory) => join(directory, name)).find((path) => existsSync(path));
}
