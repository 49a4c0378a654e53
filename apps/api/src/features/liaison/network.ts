import { liaisonTree, Refusal, type LiaisonLevel } from '@sanlian/domain';
import { below, name, select, sql, within, col, type Context, type ReadRow, type Selection } from '../../platform';
import { linkScope } from './liaison.access';

/** An open link with how often and when last there was contact on it. */
interface Standing {
  linkId: string;
  level: LiaisonLevel;
  fromId: string;
  toId: string | null;
  constituency: string | null;
  contactCount: number;
  lastContactAt: number | null;
}

/** A link that goes to a person. */
type PersonLink = Standing & { toId: string };

/**
 * The network of open links as far as the viewer reads it, or the part below a person: two statements, however many links
 * there are, beside what is asked of the people.
 * @throws Refusal `NOT_FOUND` for a root who isn't on the roster
 */
export async function networkOf(context: Context, rootId: string | null, selection: Selection): Promise<ReadRow[]> {
  const standing = await openStanding(context);
  const links = standing.filter((link): link is PersonLink => link.toId !== null);
  const constituents = groupBy(
    standing.filter(({ toId }) => toId === null),
    ({ fromId }) => fromId,
  );
  const downwards = groupBy(standing, ({ fromId }) => fromId);
  const nodes = liaisonTree(links, [...constituents.values()].flat(), rootId);
  const people = await peopleById(
    context,
    nodes.map(({ personId }) => personId),
    below(selection, 'person'),
  );
  if (rootId !== null && !people.has(rootId)) throw new Refusal('NOT_FOUND');
  return nodes.map(({ personId, above }) => ({
    person: people.get(personId),
    parentId: above?.fromId ?? null,
    level: above?.level ?? null,
    linkId: above?.linkId ?? null,
    ...contactsOf(above === null ? (downwards.get(personId) ?? []) : [above]),
    constituencies: (constituents.get(personId) ?? []).map((link) => ({
      linkId: link.linkId,
      name: link.constituency,
      ...contactsOf([link]),
    })),
  }));
}

async function openStanding(context: Context): Promise<Standing[]> {
  const env = context.platform.reads.env(context);
  const { text, params } =
    sql`SELECT l.id AS ${name('linkId')}, l.level AS ${name('level')}, l.fromId AS ${name('fromId')}, l.toId AS ${name('toId')}, l.constituency AS ${name('constituency')}, COUNT(c.id) AS ${name('contactCount')}, MAX(c.at) AS ${name('lastContactAt')} FROM liaison_link l LEFT JOIN liaison_contact c ON c.linkId = l.id WHERE ${col('l', 'until')} IS NULL AND ${linkScope('l', env)} GROUP BY l.id, l.level, l.fromId, l.toId, l.constituency ORDER BY l.id`;
  return (await context.platform.database.read(text, params)) as unknown as Standing[];
}

function contactsOf(links: readonly Standing[]): { contactCount: number; lastContactAt: Date | null } {
  const times = links.flatMap(({ lastContactAt }) => (lastContactAt === null ? [] : [Number(lastContactAt)]));
  return {
    contactCount: links.reduce((sum, { contactCount }) => sum + Number(contactCount), 0),
    lastContactAt: times.length === 0 ? null : new Date(Math.max(...times)),
  };
}

/** People by their ids, each once and in the order of their names, with what is asked of them. */
export async function peopleById(
  context: Context,
  ids: readonly string[],
  selection: Selection,
): Promise<Map<string, ReadRow>> {
  if (ids.length === 0) return new Map();
  const rows = await context.platform.reads.list(context, 'Person', new Map([...selection, ...select({ id: true })]), {
    where: [(alias) => within(col(alias, 'id'), ids)],
    order: ['nameKey', 'id'].map((key) => ({ by: (alias) => col(alias, key), direction: 'ASC' as const })),
  });
  return new Map(rows.map((row) => [String(row.id), row]));
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
