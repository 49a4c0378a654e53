import { databaseSetup, testConfig } from '../../tools/vitest/base.mjs';

export default testConfig({
  test: {
    include: ['src/**/*.spec.ts'],
    globalSetup: [databaseSetup],
    // Each file starts an application of its own; loading its modules anew for each takes longer than most files' tests.
    isolate: false,
  },
});
