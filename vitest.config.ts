import { testConfig } from './tools/vitest/base.mjs';

/** All tests but those of the API, which run once per database, and those in a browser. */
export default testConfig({ test: { projects: ['libs/*', 'tools', 'apps/admin'] } });
