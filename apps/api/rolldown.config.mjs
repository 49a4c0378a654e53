import { defineConfig } from 'rolldown';

/** Installed packages stay outside; bundled are the workspace's own TypeScript sources and rolldown's runtime, which isn't installed. */
export function isExternal(id) {
  const inside = /^[./\0]/.test(id) || id.startsWith('@sanlian/') || id.startsWith('@oxc-project/');
  return !inside;
}

export default defineConfig({
  input: { main: 'src/main.ts' },
  cwd: import.meta.dirname,
  platform: 'node',
  external: isExternal,
  tsconfig: 'tsconfig.json',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true, keepNames: true },
});
