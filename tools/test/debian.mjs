import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const packages = ['mariadb-server', 'chromium', 'fonts-noto-cjk', 'redis-server'];
const policy = '/usr/sbin/policy-rc.d';

/** The Debian packages that the tests need and this machine lacks; none on other systems, which have their own ways. */
export function missingPackages() {
  if (!existsSync('/usr/bin/dpkg-query')) return [];
  return packages.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
    return stdout !== 'installed';
  });
}

/** @returns {boolean} whether this user may install packages */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages without starting their services: the tests start servers of their own.
 * @param {import('./processes.mjs').Processes} processes
 * @param {string[]} names
 * @param {string} cwd
 */
export async function installPackages(processes, names, cwd) {
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const apt = (/** @type {string[]} */ ...args) =>
      processes.run('apt-get', args, { cwd, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    const updated = await apt('update', '-qq');
    return updated.code === 0 ? await apt('install', '-y', '-qq', '--no-install-recommends', ...names) : updated;
  } finally {
    if (ownPolicy) rmSync(policy, { force: true });
  }
}
