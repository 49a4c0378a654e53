import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what the lockfile names, where it isn't installed already.
 * @param {string} root the workspace
 * @throws {Error} when npm fails
 */
export function ensureDependencies(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages, this takes a minute …');
  if (npm(root, 'ci') !== 0 && npm(root, 'install') !== 0) {
    throw new Error('The packages could not be installed: see the messages of npm above.');
  }
}

/**
 * npm keeps its own record of what it installed; a package that only other systems need may be missing from it.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, want]) => {
    if (!path.includes('node_modules/') || want.link) return true;
    const has = found[path];
    return has ? has.version === want.version : want.optional || want.devOptional || want.peer;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> | null}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {string} root @param {'ci' | 'install'} command @returns {number} exit code */
function npm(root, command) {
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env.npm_execpath;
  const { status } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}
