import {
  below,
  select,
  sql,
  within,
  type Context,
  type ReadRow,
  type Row,
  type Selection,
  type Sql,
} from '../../../platform';

interface Asked {
  sectors: { id: string }[];
  organizations: { id: string }[];
}

const ASKED = select({ sectors: { id: true }, organizations: { id: true } });

/**
 * How many submissions each sector and each unit that is asked handed in on a topic, those without any as well: sectors in
 * the order of their codes, then units by name.
 * @throws Refusal `NOT_FOUND`
 */
export async function answersTo(context: Context, topicId: string, selection: Selection): Promise<ReadRow[]> {
  const { sectors, organizations } = (await context.platform.reads.one(
    context,
    'CommissionedTopic',
    topicId,
    ASKED,
  )) as unknown as Asked;
  const everybody = sectors.length + organizations.length === 0;
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const bySector = everybody || sectors.length > 0 ? await read(context, ofSectors(topicId, ids(sectors))) : [];
  const byUnit = everybody || organizations.length > 0 ? await read(context, ofUnits(topicId, ids(organizations))) : [];
  return [
    ...(await withNames(context, 'Sector', 'sector', bySector, selection)),
    ...(await withNames(context, 'Organization', 'organization', byUnit, selection)),
  ];
}

const read = ({ platform }: Context, { text, params }: Sql): Promise<Row[]> => platform.database.read(text, params);

const ofSectors = (topicId: string, ids: readonly string[]): Sql =>
  sql`SELECT se.id AS id, COUNT(s.id) AS n FROM sector se LEFT JOIN submission s ON s.sectorId = se.id AND s.commissionedTopicId = ${topicId} AND s.number IS NOT NULL WHERE ${ids.length === 0 ? sql`1 = 1` : within(sql`se.id`, ids)} GROUP BY se.id, se.codeKey ORDER BY se.codeKey`;

const ofUnits = (topicId: string, ids: readonly string[]): Sql =>
  sql`SELECT o.id AS id, COUNT(DISTINCT s.id) AS n FROM organization o LEFT JOIN submission_reporter r ON r.organizationId = o.id LEFT JOIN submission s ON s.id = r.submissionId AND s.commissionedTopicId = ${topicId} AND s.number IS NOT NULL WHERE ${ids.length === 0 ? sql`o.kind = ${'REPORTING_UNIT'}` : within(sql`o.id`, ids)} GROUP BY o.id, o.nameKey ORDER BY o.nameKey`;

async function withNames(
  context: Context,
  type: string,
  field: 'sector' | 'organization',
  rows: readonly Row[],
  selection: Selection,
): Promise<ReadRow[]> {
  const wanted = below(selection, field);
  const ids = rows.map(({ id }) => String(id));
  const named = wanted.size === 0 ? [] : await context.platform.reads.byIds(context, type, ids, wanted);
  const byId = new Map(named.map((row) => [row.id, row]));
  return rows.map(({ id, n }) => ({
    sector: null,
    organization: null,
    [field]: byId.get(id) ?? null,
    count: Number(n),
  }));
}
