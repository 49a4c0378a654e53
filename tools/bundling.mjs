/**
 * What a bundle of the API leaves out: installed packages. Inside are the workspace's own TypeScript sources, which Node
 * can't import, JSON, which Node imports with an attribute only, and rolldown's runtime, which isn't installed.
 * @param {string} id the imported module, as named or resolved
 */
export function isExternal(id) {
  const inside = /^[./\0]|\.json$/.test(id) || id.startsWith('@sanlian/') || id.startsWith('@oxc-project/');
  return !inside;
}
