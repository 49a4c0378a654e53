import { posix } from 'node:path';
import { foundations, order } from './slices.mjs';

/**
 * Where a source file stands.
 * @typedef {object} Room
 * @property {string} area the source folder of a project that is divided into slices
 * @property {string} slice a name of `order`, or an unknown one; '' for what puts the slices together (app, migrations, …)
 * @property {number} place from the left; -1 for an unknown slice, beyond all for what puts them together
 * @property {string} folder path of the slice's folder
 * @property {boolean} behind whether the slice is entered through its index.ts only
 * @property {boolean} [open] whether slices may import it although it may import them: a module beside a library's slices
 */

/** @type {{ area: string, slices: string, platform: string | null }[]} */
const areas = [
  { area: 'apps/api/src', slices: 'apps/api/src/features', platform: 'apps/api/src/platform' },
  { area: 'apps/admin/src', slices: 'apps/admin/src/features', platform: 'apps/admin/src/platform' },
  { area: 'libs/domain/src', slices: 'libs/domain/src', platform: null },
  { area: 'libs/testing/src', slices: 'libs/testing/src', platform: null },
];

/**
 * @param {string} path of a module, from the workspace's root; the extension may be missing
 * @returns {Room | null} null outside the projects that are divided into slices
 */
export function roomOf(path) {
  const where = areas.find(({ area }) => path === area || path.startsWith(`${area}/`));
  if (!where) return null;
  const { area } = where;
  if (where.platform && isIn(path, where.platform)) return room(area, 'platform', where.platform, false);
  const demonstration = `${area}/demonstration`;
  if (isIn(path, demonstration)) return room(area, 'demonstration', demonstration, true);
  if (path.startsWith(`${where.slices}/`)) {
    const [name = ''] = path.slice(where.slices.length + 1).split('/');
    const folder = posix.join(where.slices, name);
    if (!isModuleBeside(path, folder)) {
      return foundations.includes(name) ? room(area, 'platform', folder, false) : room(area, name, folder, true);
    }
  }
  const open = where.platform === null && !/\/index(\.[a-z]+)?$/.test(path) && path !== area;
  return { area, slice: '', place: order.length, folder: area, behind: false, open };
}

/** @param {string} area @param {string} slice @param {string} folder @param {boolean} behind @returns {Room} */
function room(area, slice, folder, behind) {
  return { area, slice, place: order.indexOf(slice), folder, behind };
}

/** @param {string} path @param {string} folder */
function isIn(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A file of the slices' folder itself, as `libs/domain/src/index.ts` is; imported without its extension. @param {string} path @param {string} folder */
function isModuleBeside(path, folder) {
  const name = posix.basename(folder);
  return path === folder && (/\.[a-z]+$/.test(name) || !(order.includes(name) || foundations.includes(name)));
}

/** Whether a path names a slice's index.ts. @param {string} path @param {Room} target */
export function isDoor(path, target) {
  return path === target.folder || new RegExp(`^${target.folder}/index(\\.[a-z]+)?$`).test(path);
}
