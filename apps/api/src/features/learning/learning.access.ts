import { Tier, tiersWithin } from '@sanlian/domain';
import { any, col, FALSE, hasRole, sql, TRUE, within, type ReadEnv, type Sql, type Viewer } from '../../platform';

/** The office plans trainings and publishes briefings, and sees who came and who read. */
export const keepsLists = (viewer: Viewer): boolean => hasRole(viewer, 'INFO_OFFICE');

/** A row of a list of people: the office's, and the person's own. */
export function ownRowScope(alias: string, { viewer }: ReadEnv): Sql {
  if (keepsLists(viewer)) return TRUE;
  return viewer.personId === null ? FALSE : sql`${col(alias, 'personId')} = ${viewer.personId}`;
}

/** The viewer was asked to read the briefing, and did so or not: `condition` is about the reader's row `br`. */
export function readerOf(alias: string, { viewer }: ReadEnv, condition: Sql): Sql {
  if (viewer.personId === null) return FALSE;
  return sql`EXISTS (SELECT 1 FROM briefing_reader br WHERE br.briefingId = ${col(alias, 'id')} AND br.personId = ${viewer.personId} AND ${condition})`;
}

/** Briefings: those that were addressed to one, and those for the tier that one has now; the office all. */
export function briefingScope(alias: string, env: ReadEnv): Sql {
  if (keepsLists(env.viewer)) return TRUE;
  return any([readerOf(alias, env, TRUE), forTierOf(alias, env.viewer)]);
}

/** For the tier that the viewer has now. */
export function forTierOf(alias: string, { personId }: Viewer): Sql {
  if (personId === null) return FALSE;
  const reached = Object.values(Tier).map(
    (tier) => sql`(${col(alias, 'widestTier')} = ${tier} AND ${within(col('tp', 'tier'), tiersWithin(tier))})`,
  );
  return sql`EXISTS (SELECT 1 FROM person tp WHERE tp.id = ${personId} AND tp.active = 1 AND ${any(reached)})`;
}
