import { any, col, conditions, contains, given, inYear, type PageQuery, sql } from '../../../platform';
import { byName, ofPeople } from '../people.lists';
import type { BriefingFilter, BriefingReaderFilter } from './briefing.input';
import { isUnread } from './briefing.reads';

/** Briefings by the filter, the latest first. */
export function briefingsQuery(filter: BriefingFilter | null): Omit<PageQuery, 'page'> {
  const { q, year, unread } = filter ?? {};
  return {
    where: conditions(
      given(q) && ((alias) => any([contains(col(alias, 'title'), q), contains(col(alias, 'body'), q)])),
      given(year) && ((alias) => inYear(col(alias, 'publishedAt'), year)),
      given(unread) && ((alias, env) => (unread ? isUnread(alias, env) : sql`NOT ${isUnread(alias, env)}`)),
    ),
    order: [{ by: (alias) => col(alias, 'publishedAt'), direction: 'DESC' }],
  };
}

/** Whom a briefing is addressed to: by name. */
export function briefingReadersQuery(briefingId: string, filter: BriefingReaderFilter | null): Omit<PageQuery, 'page'> {
  const { q, read, sectorId } = filter ?? {};
  return {
    where: [
      (alias) => sql`${col(alias, 'briefingId')} = ${briefingId}`,
      ...conditions(
        given(read) &&
          ((alias) => (read ? sql`${col(alias, 'readAt')} IS NOT NULL` : sql`${col(alias, 'readAt')} IS NULL`)),
      ),
      ...ofPeople(q, sectorId),
    ],
    order: [byName],
  };
}
