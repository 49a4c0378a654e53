import {
  dashboardFilters,
  extraDaysOf,
  overdueBandFilters,
  shanghaiWeek,
  type DashboardNumber,
  type Light,
  type TaskStatus,
} from '@sanlian/domain';
import { all, col, readSetting, sql, type Context, type Selection } from '../../../platform';
import { supervisionSettings } from '../deadlines/settings';
import { taskConditions } from '../task.lists';
import { effectiveStatus, lightAt } from '../task.state';

/** How many of the year's tasks that the viewer reads stand alike, counted by the database in one statement. */
export async function boardOf(context: Context, year: number, selection: Selection) {
  const { database, reads, registry } = context.platform;
  const env = reads.env(context);
  const counted = sql`SELECT c.stands, c.shows, c.leadOrganizationId, COUNT(*) AS n
    FROM (SELECT ${effectiveStatus('b', env)} AS stands, ${lightAt('b', env)} AS shows, b.leadOrganizationId
      FROM supervision_task b WHERE ${all([sql`${col('b', 'year')} = ${year}`, registry.scopeOf('SupervisionTask', 'b', env)])}) c
    GROUP BY c.stands, c.shows, c.leadOrganizationId ORDER BY c.leadOrganizationId, c.stands, c.shows`;
  const rows = await database.read(counted.text, counted.params);
  const ids = [
    ...new Set(rows.flatMap((row) => (row.leadOrganizationId === null ? [] : [String(row.leadOrganizationId)]))),
  ];
  const fields: Selection = new Map([...(selection.get('organization') ?? []), ['id', new Map()]]);
  const found = selection.has('organization') ? await reads.byIds(context, 'Organization', ids, fields) : [];
  const organizations = new Map(found.map((organization) => [organization.id, organization]));
  return rows.map((row) => ({
    status: row.stands as TaskStatus,
    light: row.shows as Light,
    organization: organizations.get(row.leadOrganizationId) ?? null,
    count: Number(row.n),
  }));
}

/** The numbers of the dashboard, all as of one moment; each is counted by the conditions of the list that it opens. */
export async function dashboardOf(context: Context) {
  const now = context.now();
  const filters = Object.entries(dashboardFilters(now));
  const { value: settings } = await readSetting(context.platform.database, supervisionSettings);
  const bands = overdueBandFilters(now, extraDaysOf(settings));
  const conditions = [...filters, ...bands.map(({ filter }) => [null, filter] as const)];
  const counts = await context.platform.reads.counts(
    context,
    'SupervisionTask',
    conditions.map(([, filter]) => taskConditions(filter)),
  );
  const numbers = Object.fromEntries(filters.map(([number], index) => [number, counts[index]]));
  const week = shanghaiWeek(now);
  return {
    ...(numbers as Record<DashboardNumber, number>),
    weekFrom: new Date(week.from),
    weekTo: new Date(week.to),
    overdueBands: bands.map(({ minDays, maxDays, dueFrom, dueTo }, index) => ({
      minDays,
      maxDays,
      dueFrom: dueFrom === null ? null : new Date(dueFrom),
      dueTo: new Date(dueTo),
      count: counts[filters.length + index]!,
    })),
  };
}
