import { defineConfig } from 'rolldown';
import { isExternal } from '../../tools/bundling.mjs';

export default defineConfig({
  input: { main: 'src/main.ts' },
  cwd: import.meta.dirname,
  platform: 'node',
  external: isExternal,
  tsconfig: 'tsconfig.json',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true, keepNames: true },
});
