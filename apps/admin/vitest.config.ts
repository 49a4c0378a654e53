import { testConfig } from '../../tools/vitest/base.mjs';

export default testConfig({ test: { include: ['src/**/*.spec.{ts,tsx}'] } });
