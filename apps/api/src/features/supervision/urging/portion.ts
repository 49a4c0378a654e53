import type { Sql, Tx } from '../../../platform';

/** Tasks that one transaction of a job deals with: few enough that whoever writes besides hardly waits. */
export const PORTION = 100;

/** The ids that a statement finds, read in the transaction. */
export async function idsOf(tx: Tx, { text, params }: Sql): Promise<string[]> {
  const rows = (await tx.manager.query(text, [...params])) as { id: string }[];
  return rows.map(({ id }) => id);
}
