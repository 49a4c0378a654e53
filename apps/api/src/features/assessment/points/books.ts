import { any, sql, type Platform, type Sql } from '../../../platform';
import { asking, type Ask } from './ask';
import { YearBook } from './year-book';

interface Kept {
  /** Events up to this one stood before the book was opened, and a long time before. */
  floor: number;
  /** How many events above the floor could change a book. */
  stamp: number;
  book: Promise<YearBook>;
}

/** Transactions that took their event's number so long before they ended are found as well. */
const LATE_EVENTS = 1_000;
const YEARS_KEPT = 3;

/** Events that change no assessment: who came and went, what was read, told or taken away. */
const IRRELEVANT = ['account.', 'api-token.', 'stand-in.', 'notification.', 'list.', 'file.received', 'setting.'];

/** Books that are still true, by their database: when many look at the same year, it is read once for each change. */
const shelves = new WeakMap<Platform['database'], Map<number, Kept>>();

/**
 * The year as it stands now. Every change of state records its event, so a book is as good as new until there is another
 * event; points are never kept beyond it (A2).
 */
export async function openBook(platform: Pick<Platform, 'database'>, year: number): Promise<YearBook> {
  const ask = asking(platform);
  const shelf = shelves.get(platform.database) ?? new Map<number, Kept>();
  shelves.set(platform.database, shelf);
  const known = shelf.get(year);
  if (known && (await stampAbove(ask, known.floor)) === known.stamp) return known.book;
  const [last] = await ask(sql`SELECT COALESCE(MAX(e.sequence), 0) AS sequence FROM domain_event e`);
  const floor = Math.max(0, Number(last?.sequence ?? 0) - LATE_EVENTS);
  // Before the book is read: what happens meanwhile makes it old.
  const stamp = await stampAbove(ask, floor);
  const kept: Kept = { floor, stamp, book: YearBook.open(ask, year) };
  kept.book.catch(() => shelf.get(year) === kept && shelf.delete(year));
  shelf.delete(year);
  shelf.set(year, kept);
  for (const oldest of [...shelf.keys()].slice(0, -YEARS_KEPT)) shelf.delete(oldest);
  return kept.book;
}

async function stampAbove(ask: Ask, floor: number): Promise<number> {
  const irrelevant: Sql = any(IRRELEVANT.map((prefix) => sql`e.kind LIKE ${`${prefix}%`}`));
  const [row] = await ask(
    sql`SELECT COUNT(*) AS n FROM domain_event e WHERE e.sequence > ${floor} AND NOT ${irrelevant}`,
  );
  return Number(row?.n ?? 0);
}
