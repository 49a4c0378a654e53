import { below, sql, within, type Context, type ReadRow, type Row, type Selection, type Sql } from '../../../platform';
import { heldActions } from './look-back.reads';

const GROUPS = ['byDepartment', 'byForm'] as const;

/** What a selection needs so that `withGroups` can fill it in. */
export const groupable = (selection: Selection): Selection =>
  GROUPS.some((group) => selection.has(group)) ? new Map([...selection, ['id', new Map()]]) : selection;

/** Fills in what is counted by department and by form, with one statement each for all look-backs. */
export async function withGroups(context: Context, rows: ReadRow[], selection: Selection): Promise<ReadRow[]> {
  const ids = rows.map(({ id }) => String(id));
  if (ids.length === 0) return rows;
  if (selection.has('byDepartment')) {
    const groups = await read(context, byDepartment(ids));
    const organizations = await organizationsOf(context, groups, below(selection, 'byDepartment', 'organization'));
    for (const row of rows)
      row.byDepartment = ofLookBack(groups, row).map(({ organizationId, finding, n }) => ({
        organization: organizations.get(organizationId) ?? null,
        finding,
        count: Number(n),
      }));
  }
  if (selection.has('byForm')) {
    const groups = await read(context, byForm(ids));
    for (const row of rows)
      row.byForm = ofLookBack(groups, row).map(({ form, finding, n }) => ({ form, finding, count: Number(n) }));
  }
  return rows;
}

const read = ({ platform }: Context, { text, params }: Sql): Promise<Row[]> => platform.database.read(text, params);
const ofLookBack = (groups: Row[], { id }: ReadRow): Row[] => groups.filter(({ lookBackId }) => lookBackId === id);

const byDepartment = (ids: readonly string[]): Sql =>
  sql`SELECT e.lookBackId AS lookBackId, e.leadOrganizationId AS organizationId, e.finding AS finding, COUNT(*) AS n FROM look_back_finding e LEFT JOIN organization o ON o.id = e.leadOrganizationId WHERE ${within(sql`e.lookBackId`, ids)} GROUP BY e.lookBackId, e.leadOrganizationId, e.finding, o.name ORDER BY o.name, e.leadOrganizationId, e.finding`;

const byForm = (ids: readonly string[]): Sql =>
  sql`SELECT h.lookBackId AS lookBackId, h.form AS form, h.finding AS finding, COUNT(*) AS n FROM (SELECT DISTINCT e.id AS id, e.lookBackId AS lookBackId, fa.form AS form, e.finding AS finding FROM look_back_finding e JOIN ${heldActions('e')} AND ${within(sql`e.lookBackId`, ids)}) h GROUP BY h.lookBackId, h.form, h.finding ORDER BY h.form, h.finding`;

async function organizationsOf(context: Context, groups: Row[], selection: Selection): Promise<Map<unknown, ReadRow>> {
  if (selection.size === 0) return new Map();
  const ids = [
    ...new Set(groups.flatMap(({ organizationId }) => (organizationId === null ? [] : [String(organizationId)]))),
  ];
  const withId: Selection = new Map([...selection, ['id', new Map()]]);
  const rows = await context.platform.reads.byIds(context, 'Organization', ids, withId);
  return new Map(rows.map((row) => [row.id, row]));
}
