import { testConfig } from '../../tools/vitest/base.mjs';

/** Pure functions share nothing that one test could leave to another; loading them anew for each file takes longer than the tests. */
export default testConfig({ test: { include: ['src/**/*.spec.ts'], isolate: false } });
