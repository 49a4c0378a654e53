import { stripVTControlCharacters } from 'node:util';

/** What to give Node to run a target of every project. @param {string} target @returns {string[]} */
export function nxArguments(target) {
  return ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', target, '--outputStyle=static'];
}

/** No background process, no full-screen display. */
export const nxEnvironment = { NX_DAEMON: 'false', NX_TUI: 'false' };

/**
 * What the failed tasks printed, without those that went well and without Nx's own words.
 * @param {string} output of `nx run-many`
 * @returns {string} the whole output where it names no failed task
 */
export function failuresIn(output) {
  const text = stripVTControlCharacters(output);
  const failed = new Set([...text.matchAll(/^- (\S+:\S+)\s*$/gm)].map(([, task]) => task));
  const told = text
    .split(/^> nx run /m)
    .slice(1)
    .filter((part) => failed.has(part.split(/\s/)[0]))
    .map((part) =>
      part
        .split(/^ NX /m)[0]
        ?.replace(/^(> .*|Warning: command .*)?\r?\n/gm, '')
        .trim(),
    );
  return told.join('\n') || text;
}
