import { testConfig } from '../tools/vitest/base.mjs';

export default testConfig({
  test: { include: ['*.spec.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 120_000 },
});
