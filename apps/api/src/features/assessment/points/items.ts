import type { AssessedPerson } from '@sanlian/domain';
import { all, below, col, sql, within, type Context, type ReadRow, type Selection } from '../../../platform';
import { rowsById } from '../rows-by-id';

/** Rows as the API shows them: with the people and their awards, as far as these are asked for. */
export async function itemsOf(
  context: Context,
  year: number,
  rows: readonly AssessedPerson[],
  selection: Selection,
): Promise<ReadRow[]> {
  const ids = rows.map(({ personId }) => personId);
  const people = await rowsById(context, 'Person', ids, below(selection, 'person'));
  const awards = await awardsOf(context, year, ids, below(selection, 'awards'));
  return rows.map((row) => ({
    ...row,
    id: row.personId,
    person: people.get(row.personId) ?? null,
    awards: awards.get(row.personId) ?? [],
  }));
}

async function awardsOf(
  context: Context,
  year: number,
  ids: readonly string[],
  selection: Selection,
): Promise<Map<string, ReadRow[]>> {
  const awards = new Map<string, ReadRow[]>();
  if (selection.size === 0 || ids.length === 0) return awards;
  const asked: Selection = new Map([
    ...selection,
    ['person', new Map([...below(selection, 'person'), ['id', new Map()]])],
  ]);
  const found = await context.platform.reads.list(context, 'Award', asked, {
    where: [(alias) => all([sql`${col(alias, 'year')} = ${year}`, within(col(alias, 'personId'), ids)])],
    order: [{ by: (alias) => col(alias, 'givenAt'), direction: 'ASC' }],
  });
  for (const award of found) {
    const personId = String((award.person as ReadRow | null)?.id);
    awards.set(personId, [...(awards.get(personId) ?? []), award]);
  }
  return awards;
}
