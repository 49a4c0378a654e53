import {
  checkInput,
  LEVEL_TIERS,
  LiaisonLevel,
  linksReadBy,
  quarterInput,
  quarterOf,
  type Quarter,
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

interface OnLevel {
  level: LiaisonLevel;
  personId: string;
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
  const spoken = new Set((await heardPeople(context, period)).map(keyOf));
  const members = groupBy(readsAll ? await tieredPeople(context) : [], ({ tier }) => tier);
  const levels = LEVELS.map((level) => {
    const onLevel = linked.get(level) ?? [];
    const known = new Set(onLevel.map(({ personId }) => personId));
    const total = members.get(LEVEL_TIERS[level].to ?? LEVEL_TIERS[level].from)?.map(({ id }) => id) ?? [...known];
    const unheard = onLevel.filter((one) => !spoken.has(keyOf(one))).map(({ personId }) => personId);
    return {
      level,
      linked: known.size,
      total,
      unlinked: total.filter((id) => !known.has(id)),
      heard: known.size - unheard.length,
      unheard,
    };
  });
  const [unlinked, unheard] = await Promise.all(
    (['unlinked', 'unheard'] as const).map((field) =>
      selection.has(field)
        ? peopleById(
            context,
            levels.flatMap((level) => level[field]),
            below(selection, field),
          )
        : new Map<string, ReadRow>(),
    ),
  );
  return levels.map((level) => ({
    ...level,
    total: level.total.length,
    ratio: level.total.length === 0 ? 1 : level.linked / level.total.length,
    unlinked: among(level.unlinked, unlinked!),
    unheard: among(level.unheard, unheard!),
  }));
}

const keyOf = ({ level, personId }: OnLevel): string => `${level} ${personId}`;

/** The active people of the right tier who are, or were at the end of the quarter, linked on each level. */
async function linkedPeople(context: Context, { lastDay }: Quarter): Promise<OnLevel[]> {
  const isOver = lastDay < shanghaiDate(context.now());
  const stood = isOver
    ? sql`(l.since <= ${lastDay} AND (${col('l', 'until')} IS NULL OR ${col('l', 'until')} > ${lastDay}))`
    : sql`${col('l', 'until')} IS NULL`;
  const tier = LEVELS.map(
    (level) => sql`WHEN ${level} THEN ${LEVEL_TIERS[level].to ?? LEVEL_TIERS[level].from}`,
  ).reduce((all, each) => sql`${all} ${each}`);
  const scope = linkScope('l', context.platform.reads.env(context));
  return read(
    context,
    sql`SELECT DISTINCT l.level AS ${name('level')}, p.id AS ${name('personId')} FROM liaison_link l JOIN person p ON p.id = ${concerned('l')} WHERE ${stood} AND p.active = 1 AND p.tier = CASE l.level ${tier} END AND ${scope}`,
  );
}

/** Everybody who was heard in the quarter, also on links that have ended since. */
const heardPeople = (context: Context, { from, to }: Quarter): Promise<OnLevel[]> =>
  read(
    context,
    sql`SELECT DISTINCT l.level AS ${name('level')}, ${concerned('l')} AS ${name('personId')} FROM liaison_contact c JOIN liaison_link l ON l.id = c.linkId WHERE c.at BETWEEN ${from} AND ${to}`,
  );

/** Whoever is to be linked. */
const tieredPeople = (context: Context): Promise<{ id: string; tier: string }[]> =>
  read(context, sql`SELECT id, tier FROM person WHERE tier IS NOT NULL AND active = 1`);

const read = async <T>({ platform }: Context, { text, params }: Sql): Promise<T[]> =>
  (await platform.database.read(text, params)) as unknown as T[];

/** In the order of the people, which is by name. */
function among(ids: readonly string[], people: ReadonlyMap<string, ReadRow>): ReadRow[] {
  const wanted = new Set(ids);
  return [...people].filter(([id]) => wanted.has(id)).map(([, person]) => person);
}
