import { testConfig } from './vitest/base.mjs';

export default testConfig({ test: { include: ['**/*.spec.ts'], testTimeout: 60_000 } });
