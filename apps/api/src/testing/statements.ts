import type { TestApp } from './test-app';

/**
 * How many statements the read side sends for some work, beside those that find out who asks. A list that sends more
 * when it holds more rows asks once per row (N+1).
 */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  app.takeStatements();
  await work();
  return app.takeStatements().filter((text) => !/ JOIN account a ON /.test(text)).length;
}
