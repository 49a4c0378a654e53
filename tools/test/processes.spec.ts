import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { Processes } from './processes.mjs';

const before = { ...process.env };
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['SANLIAN_TEST_RUN', 'TMPDIR', 'FORCE_COLOR']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const node = process.execPath;
const cwd = process.cwd();
const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('a program runs to its end, and its code and output come back', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const processes = new Processes();
  const ended = await processes.run(node, ['-e', 'console.log(process.env.GREETING); process.exit(3)'], {
    cwd,
    env: { GREETING: 'hello' },
  });
  expect(ended).toEqual({ code: 3, output: 'hello\n' });
  expect((await processes.run('/no/such/program', [], { cwd })).code).toBe(1);
  await processes.end();
});

test('the end stops what runs, also what went out of reach, and removes the temporary directory', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const processes = new Processes();
  const wait = 'setInterval(() => {}, 1000)';
  const running = processes.run(node, ['-e', wait], { cwd });
  const astray = spawn(node, ['-e', wait], { detached: true, stdio: 'ignore' });
  astray.unref();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await processes.end();
  expect((await running).code).toBe(1);
  await vi.waitFor(() => expect(lives(astray.pid ?? 0)).toBe(false));
  expect(existsSync(processes.directory)).toBe(false);
  expect(await processes.run(node, ['-e', ''], { cwd })).toEqual({ code: 1, output: 'interrupted' });
});
