import { any, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql, type Viewer } from '../../platform';

/** The office and the chair meeting read all campaigns and visits; others those in which they take part. */
const readsAll = (viewer: Viewer): boolean => hasRole(viewer, 'INFO_OFFICE', 'CHAIR_MEMBER');

const led = (campaignId: Sql, personId: string): Sql =>
  sql`${campaignId} IN (SELECT lc.id FROM visit_campaign lc WHERE lc.leaderId = ${personId})`;

/** Campaigns that one leads, in which one is visited, or in which one visits. */
export function campaignScope(alias: string, { viewer }: ReadEnv): Sql {
  const { personId } = viewer;
  if (readsAll(viewer)) return TRUE;
  if (personId === null) return FALSE;
  const id = col(alias, 'id');
  return any([
    sql`${col(alias, 'leaderId')} = ${personId}`,
    sql`${id} IN (SELECT sm.campaignId FROM visit_campaign_member sm WHERE sm.personId = ${personId})`,
    sql`${id} IN (SELECT sa.campaignId FROM visit_campaign_visitor sa WHERE sa.personId = ${personId})`,
    sql`${id} IN (SELECT sv.campaignId FROM visit_visitor sw JOIN visit sv ON sv.id = sw.visitId WHERE sw.personId = ${personId})`,
  ]);
}

/** Of the members of a campaign one sees oneself and those whom one is to visit; its leader sees all. */
export function memberScope(alias: string, { viewer }: ReadEnv): Sql {
  const { personId } = viewer;
  if (readsAll(viewer)) return TRUE;
  if (personId === null) return FALSE;
  return any([
    sql`${col(alias, 'personId')} = ${personId}`,
    sql`${col(alias, 'id')} IN (SELECT sa.memberId FROM visit_campaign_visitor sa WHERE sa.personId = ${personId})`,
    led(col(alias, 'campaignId'), personId),
  ]);
}

/** Visits: whoever was there, and the campaign's leader. */
export function visitScope(alias: string, { viewer }: ReadEnv): Sql {
  const { personId } = viewer;
  if (readsAll(viewer)) return TRUE;
  if (personId === null) return FALSE;
  return any([takesPartIn(alias, personId), led(col(alias, 'campaignId'), personId)]);
}

/** Visits of this person, as visitor or visited. */
export const takesPartIn = (alias: string, personId: string): Sql =>
  any([sql`${col(alias, 'visitedId')} = ${personId}`, visitedBy(alias, personId)]);

export const visitedBy = (alias: string, personId: string): Sql =>
  sql`${col(alias, 'id')} IN (SELECT sw.visitId FROM visit_visitor sw WHERE sw.personId = ${personId})`;
