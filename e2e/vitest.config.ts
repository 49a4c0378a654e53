import { testConfig } from '../tools/vitest/base.mjs';

/** What measures how long a start takes runs by itself; the walks, which mostly wait for their browsers, two at a time. */
const alone = ['start.spec.ts', 'durability.spec.ts'];
const timeouts = { testTimeout: 180_000, hookTimeout: 240_000 };

export default testConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 0 }, ...timeouts },
      },
      {
        extends: true,
        test: { name: 'walks', include: ['*.spec.ts'], exclude: alone, sequence: { groupOrder: 1 }, ...timeouts },
      },
    ],
  },
});
