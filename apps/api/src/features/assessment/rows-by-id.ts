import type { Context, ReadRow, Selection } from '../../platform';

const PORTION = 1_000;

/** Rows that the viewer may see, by their ids, with what is asked of them; nothing is read where nothing is asked. */
export async function rowsById(
  context: Context,
  type: string,
  ids: readonly (string | null)[],
  selection: Selection,
): Promise<Map<string, ReadRow>> {
  const found = new Map<string, ReadRow>();
  if (selection.size === 0) return found;
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  for (let start = 0; start < wanted.length; start += PORTION)
    for (const row of await context.platform.reads.byIds(
      context,
      type,
      wanted.slice(start, start + PORTION),
      selection,
    ))
      found.set(String(row.id), row);
  return found;
}
