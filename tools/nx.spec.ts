import { expect, test } from 'vitest';
import { failuresIn } from './nx.mjs';

test('of the projects that Nx checked, only the failed ones are told', () => {
  const output = `
> nx run api:typecheck

\u001b[2m> tsc -p apps/api\u001b[22m

apps/api/src/x.ts(1,1): \u001b[31merror\u001b[39m TS2305: No such member.
Warning: command "tsc" exited with non-zero status code
> nx run tools:typecheck

> tsc -p tools

 NX   Running target typecheck for 2 projects failed

Failed tasks:

- api:typecheck
`;
  expect(failuresIn(output)).toBe('api:typecheck\napps/api/src/x.ts(1,1): error TS2305: No such member.');
});

test('what Nx itself fails with is told as it is', () => {
  expect(failuresIn('Nx is missing')).toBe('Nx is missing');
});
