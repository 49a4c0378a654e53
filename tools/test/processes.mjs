import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const KEPT = 64 * 1024;

/**
 * The processes of one run of the tests, with a temporary directory for all of them. All inherit the run's mark, so that
 * what a killed test left behind is found too.
 */
export class Processes {
  #mark = randomUUID();
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #running = new Set();
  #ended = false;
  directory = mkdtempSync(join(tmpdir(), 'sanlian-test-'));

  constructor() {
    Object.assign(process.env, {
      SANLIAN_TEST_RUN: this.#mark,
      TMPDIR: this.directory,
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    });
  }

  /**
   * Runs a program to its end, showing its output.
   * @param {string} command
   * @param {string[]} args
   * @param {{ cwd: string, env?: Record<string, string> }} options
   * @returns {Promise<{ code: number, output: string }>} `output` is the last of what it printed
   */
  run(command, args, { cwd, env = {} }) {
    if (this.#ended) return Promise.resolve({ code: 1, output: 'interrupted' });
    return new Promise((resolve) => {
      const child = spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        // A group of its own ends as a whole, and a Ctrl-C reaches it through us alone, in order.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#running.add(child);
      let output = '';
      const keep = (/** @type {NodeJS.WriteStream} */ to) => (/** @type {string} */ text) => {
        const plain = stripVTControlCharacters(text);
        to.write(to.isTTY ? text : plain);
        output = (output + plain).slice(-KEPT);
      };
      child.stdout?.setEncoding('utf8').on('data', keep(process.stdout));
      child.stderr?.setEncoding('utf8').on('data', keep(process.stderr));
      const done = (/** @type {number} */ code) => {
        this.#running.delete(child);
        resolve({ code, output });
      };
      child.once('error', (error) => {
        output += String(error);
        done(1);
      });
      child.once('close', (code) => done(code ?? 1));
    });
  }

  /** Whether the run is over, or was interrupted. */
  get ended() {
    return this.#ended;
  }

  /** Ends whatever still runs and removes the temporary directory. */
  async end() {
    this.#ended = true;
    for (const child of this.#running) kill(-(child.pid ?? 0), 'SIGTERM');
    if (this.#running.size > 0) await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (const child of this.#running) kill(-(child.pid ?? 0), 'SIGKILL');
    for (const pid of this.#marked()) kill(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Where the system tells the environment of processes (Linux); elsewhere nothing is found. @returns {number[]} */
  #marked() {
    try {
      return readdirSync('/proc')
        .map(Number)
        .filter((pid) => pid > 0 && pid !== process.pid && this.#carriesMark(pid));
    } catch {
      return [];
    }
  }

  /** @param {number} pid */
  #carriesMark(pid) {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`SANLIAN_TEST_RUN=${this.#mark}`);
    } catch {
      return false;
    }
  }
}

/** @param {number} pid negative for a group @param {NodeJS.Signals} signal */
function kill(pid, signal) {
  if (pid === 0) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
