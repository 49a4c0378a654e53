import {
  checkInput,
  LEVEL_TIERS,
  LiaisonLevel,
  linksReadBy,
  quarterInput,
  quarterOf,
  shanghaiDate,
} from '@sanlian/domain';
import { below, col, name, sql, type Context, type ReadRow, type Selection, type Sql } from '../../platform';
import { linkScope } from './liaison.access';
import { groupBy, peopleById } from './network';

const LEVELS = Object.keys(LiaisonLevel) as LiaisonLevel[];

/**
 * Whose silence a link is about: the person below; for constituents the member who is linked to them. SQL for its id, of the
 * link that goes by the alias.
 */
const concerned = (link: string): Sql => sql`COALESCE(${col(link, 'toId')}, ${col(link, 'fromId')})`;

interface Linked {
  level: LiaisonLevel;
  personId: string;
  heard: number;
}

/**
 * L2: each level's coverage, in the quarter that is asked for and as things stood at its end: three statements, beside what
 * is asked of the people. A quarter that isn't over stands as of now. Tiers are those of today.
 * @throws Refusal `BAD_USER_INPUT` for a year or quarter that isn't one
 */
export async function coverageOf(
  context: Context,
  asked: { year: number | null; quarter: number | null },
  selection: Selection,
): Promise<ReadRow[]> {
  const { year, quarter } = checkInput(quarterInput, asked);
  const period = quarterOf(year, quarter, context.now());
  const readsAll = linksReadBy(context.actor.roles) === 'ALL';
  const linked = groupBy(await linkedPeople(context, period), ({ level }) => level);
  const members = groupBy(readsAll ? await tieredPeople(context) : [], ({ tier }) => tier);
  const levels = LEVELS.map((level) => {
    const onLevel = linked.get(level) ?? [];
    const known = new Set(onLevel.map(({ personId }) => personId));
    const total = members.get(LEVEL_TIERS[level].to ?? LEVEL_TIERS[level].from)?.map(({ id }) => id) ?? [...known];
    return {
      level,
      linked: known.size,
      total,
      unlinked: total.filter((id) => !known.has(id)),
      heard: onLevel.filter(({ heard }) => Number(heard) > 0).length,
      unheard: onLevel.filter(({ heard }) => Number(heard) === 0).map(({ personId }) => personId),
    };
  });
  const [unlinked, unheard] = await Promise.all(
    (['unlinked', 'unheard'] as const).map((field) =>
      selection.has(field)
        ? peopleById(
            context,
            levels.flatMap((level) => level[field]),
            new Map([...below(selection, field), ['name', new Map()]]),
          )
        : new Map<string, ReadRow>(),
    ),
  );
  return levels.map((level) => ({
    ...level,
    total: level.total.length,
    ratio: level.total.length === 0 ? 1 : level.linked / level.total.length,
    unlinked: byName(level.unlinked, unlinked!),
    unheard: byName(level.unheard, unheard!),
  }));
}

/** The active people of the right tier who are linked on each level, and on how many contacts of the quarter they stand. */
async function linkedPeople(context: Context, { from, to, lastDay }: ReturnType<typeof quarterOf>): Promise<Linked[]> {
  const env = context.platform.reads.env(context);
  const isOver = lastDay < shanghaiDate(context.now());
  const stood = isOver
    ? sql`(l.since <= ${lastDay} AND (${col('l', 'until')} IS NULL OR ${col('l', 'until')} > ${lastDay}))`
    : sql`${col('l', 'until')} IS NULL`;
  const heard = sql`EXISTS (SELECT 1 FROM liaison_link o JOIN liaison_contact c ON c.linkId = o.id WHERE (o.toId = p.id OR (o.fromId = p.id AND o.toId IS NULL)) AND o.level = l.level AND c.at BETWEEN ${from} AND ${to})`;
  const tier = LEVELS.map(
    (level) => sql`WHEN ${level} THEN ${LEVEL_TIERS[level].to ?? LEVEL_TIERS[level].from}`,
  ).reduce((all, each) => sql`${all} ${each}`);
  const { text, params } =
    sql`SELECT l.level AS ${name('level')}, p.id AS ${name('personId')}, MAX(CASE WHEN ${heard} THEN 1 ELSE 0 END) AS ${name('heard')} FROM liaison_link l JOIN person p ON p.id = ${concerned('l')} WHERE ${stood} AND p.active = 1 AND p.tier = CASE l.level ${tier} END AND ${linkScope('l', env)} GROUP BY l.level, p.id`;
  return (await context.platform.database.read(text, params)) as unknown as Linked[];
}

async function tieredPeople(context: Context): Promise<{ id: string; tier: string }[]> {
  const text = 'SELECT id, tier FROM person WHERE tier IS NOT NULL AND active = 1';
  return (await context.platform.database.read(text, [])) as unknown as { id: string; tier: string }[];
}

const byName = (ids: readonly string[], people: ReadonlyMap<string, ReadRow>): ReadRow[] =>
  ids
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .sort((a, b) => String(a.name).localeCompare(String(b.name), 'zh-CN') || String(a.id).localeCompare(String(b.id)));
