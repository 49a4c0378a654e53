import { posix } from 'node:path';
import { importsOf } from './imports.mjs';
import { isDoor, roomOf } from './rooms.mjs';

/**
 * @typedef {object} Source
 * @property {string} path from the workspace's root
 * @property {string} text
 *
 * @typedef {object} Problem
 * @property {string} path
 * @property {number} line
 * @property {string} message what is wrong, and what to do
 */

const ORDER = 'tools/check-imports/slices.mjs';
export const LONGEST = 400;

/** All that the sources do wrong. @param {Source[]} sources @returns {Problem[]} */
export function check(sources) {
  return sources.flatMap((source) => [...wrongImports(source), ...grabBags(source), ...tooLong(source)]);
}

/** Slices import to their left only, and through the door. @param {Source} source @returns {Problem[]} */
export function wrongImports({ path, text }) {
  const room = roomOf(path);
  if (!room) return [];
  if (room.place < 0) {
    return [{ path, line: 1, message: `the slice "${room.slice}" has no place: give it one in ${ORDER}` }];
  }
  return importsOf(path, text).flatMap(({ from, line }) => {
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), from);
    const message = wrongImport(path, room, target, from);
    return message ? [{ path, line, message }] : [];
  });
}

/**
 * @param {string} path
 * @param {import('./rooms.mjs').Room} room
 * @param {string} target path of the imported module
 * @param {string} from as the import names it
 */
function wrongImport(path, room, target, from) {
  const other = roomOf(target);
  if (!other || other.area !== room.area) {
    return leavesProject(path, target) ? `imports '${from}' of another project: import its package @sanlian/…` : null;
  }
  if (other.folder === room.folder) return null;
  if (!isSpec(path)) {
    if (other.open) return null;
    if (other.slice === '') {
      // The demonstration plays through the whole app.
      if (room.slice === 'demonstration') return null;
      return `imports '${from}', which puts the slices together: pass it in from there instead`;
    }
    if (other.place > room.place || (other.place < 0 && room.slice !== '')) return toTheRight(room, other, from);
  }
  return other.behind && !isDoor(target, other)
    ? `imports '${from}' past the door of "${other.slice}": export what you need from ${other.folder}/index.ts and import that`
    : null;
}

/** @param {import('./rooms.mjs').Room} room @param {import('./rooms.mjs').Room} other @param {string} from */
function toTheRight(room, other, from) {
  const rule = room.slice === 'platform' ? 'the platform imports no slice' : `"${other.slice}" is not to its left`;
  return (
    `"${room.slice}" imports '${from}', but ${rule} (${ORDER}): ` +
    `let "${other.slice}" listen to a domain event or contribute the field, or move what both need to the left`
  );
}

/** @param {string} path @param {string} target */
function leavesProject(path, target) {
  const project = (/** @type {string} */ each) => each.split('/').slice(0, 2).join('/');
  const isProject = /^(apps|libs)\//.test(target);
  return isProject && project(path) !== project(target);
}

/** Names that say nothing become grab-bags. @param {Source} source @returns {Problem[]} */
export function grabBags({ path }) {
  const bag = path.split('/').find((part) => /^(misc|common|helpers?|utils?)(\.[a-z]+)?$/.test(part));
  return bag ? [{ path, line: 1, message: `"${bag}" says nothing: name it after what it holds, in its slice` }] : [];
}

/** @param {Source} source @returns {Problem[]} */
export function tooLong({ path, text }) {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines <= LONGEST || isSpec(path) || /\/(generated|demonstration\/texts)\//.test(path)) return [];
  return [{ path, line: LONGEST + 1, message: `${lines} lines, ${LONGEST} is the end: it is two rooms, divide it` }];
}

/** Tests start the app and build worlds out of every slice. @param {string} path */
function isSpec(path) {
  return /\.(spec|test)\.[cm]?tsx?$/.test(path);
}
