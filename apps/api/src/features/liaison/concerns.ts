import { checkInput, normalKey, topConcernsInput } from '@sanlian/domain';
import {
  all,
  below,
  col,
  contains,
  type Context,
  given,
  name,
  type ReadRow,
  select,
  type Selection,
  sql,
  Sql,
  within,
} from '../../platform';
import { concernScope } from './liaison.access';
import type { ConcernFilter } from './liaison.input';
import { groupBy } from './network';

interface Counted {
  topicKey: string;
  topic: string;
  count: number;
  lastAt: number;
}
interface Part {
  topicKey: string;
  sectorId: string | null;
  month: string;
  count: number;
}

/** L2: the topics that were raised at most contacts, with their sectors and months; three statements. */
export async function topConcernsOf(
  context: Context,
  filter: ConcernFilter | null,
  limit: number | null,
  selection: Selection,
): Promise<ReadRow[]> {
  const { limit: most } = checkInput(topConcernsInput, { limit });
  const where = conditions(context, filter ?? {});
  const counted = await read<Counted>(
    context,
    sql`SELECT c.topicKey AS ${name('topicKey')}, MIN(c.topic) AS ${name('topic')}, COUNT(*) AS ${name('count')}, MAX(c.at) AS ${name('lastAt')} FROM liaison_concern c WHERE ${where} GROUP BY c.topicKey ORDER BY COUNT(*) DESC, MAX(c.at) DESC, c.topicKey LIMIT ${new Sql(String(most))}`,
  );
  if (counted.length === 0) return [];
  const keys = counted.map(({ topicKey }) => topicKey);
  const parts = await read<Part>(
    context,
    sql`SELECT c.topicKey AS ${name('topicKey')}, c.sectorId AS ${name('sectorId')}, c.month AS ${name('month')}, COUNT(*) AS ${name('count')} FROM liaison_concern c WHERE ${all([within(col('c', 'topicKey'), keys), where])} GROUP BY c.topicKey, c.sectorId, c.month`,
  );
  const sectors = await sectorsById(context, parts, below(selection, 'sectors'));
  const byTopic = groupBy(parts, ({ topicKey }) => topicKey);
  return counted.map(({ topicKey, topic, count, lastAt }) => {
    const own = byTopic.get(topicKey) ?? [];
    const bySector = sums(own, ({ sectorId }) => sectorId).sort((a, b) => b[1] - a[1]);
    return {
      topic,
      count: Number(count),
      lastAt: new Date(Number(lastAt)),
      sectors: bySector.flatMap(([id]) => sectors.get(id ?? '') ?? []),
      months: sums(own, ({ month }) => month)
        .map(([month, sum]) => ({ month, count: sum }))
        .sort((a, b) => a.month.localeCompare(b.month)),
    };
  });
}

/** Earlier topics that hold the text, the most frequent first. Names alone: whoever records needs them for the same matter. */
export async function suggestedConcerns(context: Context, q: string, limit: number | null): Promise<string[]> {
  const { limit: most } = checkInput(topConcernsInput, { limit });
  const holds = contains(col('c', 'topicKey'), normalKey(q));
  const found = await read<{ topic: string }>(
    context,
    sql`SELECT MIN(c.topic) AS ${name('topic')} FROM liaison_concern c WHERE ${holds} GROUP BY c.topicKey ORDER BY COUNT(*) DESC, MAX(c.at) DESC, c.topicKey LIMIT ${new Sql(String(most))}`,
  );
  return found.map(({ topic }) => topic);
}

function conditions(context: Context, { sectorId, from, to }: ConcernFilter): Sql {
  const scope = concernScope(col('c', 'contactId'), context.platform.reads.env(context));
  return all([
    scope,
    ...(given(sectorId) ? [sql`c.sectorId = ${sectorId}`] : []),
    ...(given(from) ? [sql`c.at >= ${from}`] : []),
    ...(given(to) ? [sql`c.at <= ${to}`] : []),
  ]);
}

async function sectorsById(
  context: Context,
  parts: readonly Part[],
  selection: Selection,
): Promise<Map<string, ReadRow>> {
  const ids = [...new Set(parts.flatMap(({ sectorId }) => sectorId ?? []))];
  if (ids.length === 0 || selection.size === 0) return new Map();
  const wanted = new Map([...selection, ...select({ id: true })]);
  const rows = await context.platform.reads.byIds(context, 'Sector', ids, wanted);
  return new Map(rows.map((row) => [String(row.id), row]));
}

function sums<K>(parts: readonly Part[], keyOf: (part: Part) => K): [K, number][] {
  return [...groupBy(parts, keyOf)].map(([key, own]) => [key, own.reduce((sum, { count }) => sum + Number(count), 0)]);
}

const read = async <T>({ platform }: Context, { text, params }: Sql): Promise<T[]> =>
  (await platform.database.read(text, params)) as unknown as T[];
