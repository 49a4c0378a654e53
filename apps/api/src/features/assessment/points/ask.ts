import type { Platform, Row, Sql, Tx } from '../../../platform';

/** Asks the database, outside a transaction or within one. */
export type Ask = (statement: Sql) => Promise<Row[]>;

export const asking =
  ({ database }: Pick<Platform, 'database'>): Ask =>
  ({ text, params }) =>
    database.read(text, params);

export const askingIn =
  (tx: Tx): Ask =>
  async ({ text, params }) =>
    (await tx.manager.query(text, [...params])) as Row[];
