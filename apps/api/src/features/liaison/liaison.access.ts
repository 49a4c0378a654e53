import { linksReadBy } from '@sanlian/domain';
import { any, col, FALSE, sql, TRUE, type ReadEnv, type Sql } from '../../platform';

/**
 * The office and chair members read all links; everybody else those they are in, also ended ones, and those directly below a
 * person whom they are linked to now.
 */
export function linkScope(alias: string, { viewer }: Pick<ReadEnv, 'viewer'>): Sql {
  const { personId } = viewer;
  const reads = linksReadBy(viewer.roles);
  if (reads === 'ALL') return TRUE;
  if (personId === null || reads === 'NONE') return FALSE;
  const from = col(alias, 'fromId');
  return any([
    sql`${from} = ${personId}`,
    sql`${col(alias, 'toId')} = ${personId}`,
    sql`${from} IN (SELECT own.toId FROM liaison_link own WHERE own.fromId = ${personId} AND own.until IS NULL AND own.toId IS NOT NULL)`,
  ]);
}

/** Contacts of the links that the viewer reads; `linkIdColumn` holds the link's id. */
export function contactScope(linkIdColumn: Sql, env: Pick<ReadEnv, 'viewer'>): Sql {
  const scope = linkScope('cl', env);
  if (scope === TRUE || scope === FALSE) return scope;
  return sql`${linkIdColumn} IN (SELECT cl.id FROM liaison_link cl WHERE ${scope})`;
}

/** Concerns of the contacts that the viewer reads; `contactIdColumn` holds the contact's id. */
export function concernScope(contactIdColumn: Sql, env: Pick<ReadEnv, 'viewer'>): Sql {
  const scope = linkScope('cl', env);
  if (scope === TRUE || scope === FALSE) return scope;
  return sql`${contactIdColumn} IN (SELECT cc.id FROM liaison_contact cc JOIN liaison_link cl ON cl.id = cc.linkId WHERE ${scope})`;
}
