import { expect, test } from 'vitest';
import { promisedOperation } from './operations';

test('an operation comes with the fragments that it uses, and with no other', () => {
  const text = promisedOperation('Submission');
  expect(text).toMatch(/^query Submission\(/);
  expect(text).toContain('fragment SubmissionRow on Submission');
  expect(text).not.toContain('mutation');
  expect(promisedOperation('Categories')).not.toContain('fragment');
});

test('an operation that nobody promised is refused', () => {
  expect(() => promisedOperation('Submiss')).toThrow('Submiss is not promised');
});
