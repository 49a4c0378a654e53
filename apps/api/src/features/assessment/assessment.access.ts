import { mayEver, readsAllAssessments, readsConfidences } from '@sanlian/domain';
import { any, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql, type Viewer } from '../../platform';

/** People of a sector that the viewer convenes. */
const inOwnSector = (personColumn: Sql, viewer: Viewer): Sql =>
  hasRole(viewer, 'SECTOR_CONVENER') && viewer.personId !== null
    ? sql`${personColumn} IN (SELECT ap.id FROM person ap JOIN sector ac ON ac.id = ap.sectorId WHERE ac.convenerId = ${viewer.personId})`
    : FALSE;

const isViewer = (personColumn: Sql, { personId }: Viewer): Sql =>
  personId === null ? FALSE : sql`${personColumn} = ${personId}`;

/** What is recorded of a person: for those who read all assessments, the person, and the convener of the sector. */
export const recordScope = (personColumn: Sql, { viewer }: ReadEnv): Sql =>
  readsAllAssessments(viewer.roles) ? TRUE : any([isViewer(personColumn, viewer), inOwnSector(personColumn, viewer)]);

/** What stays between a person, the office and the chair meeting; `convener`: and the convener of the sector. */
export const confidentialScope = (personColumn: Sql, { viewer }: ReadEnv, convener: boolean): Sql =>
  readsConfidences(viewer.roles)
    ? TRUE
    : any([isViewer(personColumn, viewer), convener ? inOwnSector(personColumn, viewer) : FALSE]);

const convenes = (sectorColumn: Sql, viewer: Viewer): Sql =>
  hasRole(viewer, 'SECTOR_CONVENER') && viewer.personId !== null
    ? sql`${sectorColumn} IN (SELECT vc.id FROM sector vc WHERE vc.convenerId = ${viewer.personId})`
    : FALSE;

/** Activities of a sector: for those who read all assessments, its members, its convener, and whoever took part. */
export function activityScope(alias: string, { viewer }: ReadEnv): Sql {
  if (readsAllAssessments(viewer.roles)) return TRUE;
  if (viewer.personId === null) return FALSE;
  return any([
    convenes(col(alias, 'sectorId'), viewer),
    sql`${col(alias, 'sectorId')} IN (SELECT vp.sectorId FROM person vp WHERE vp.id = ${viewer.personId} AND vp.sectorId IS NOT NULL)`,
    sql`${col(alias, 'id')} IN (SELECT vt.activityId FROM sector_activity_person vt WHERE vt.personId = ${viewer.personId})`,
  ]);
}

/** 1 where the viewer may change an activity: the office, and the sector's convener. */
export function editsActivity(alias: string, { viewer }: ReadEnv): Sql {
  if (viewer.readOnly || !mayEver(viewer.roles, 'activities:write')) return sql`0`;
  if (hasRole(viewer, 'INFO_OFFICE')) return sql`1`;
  return sql`(${convenes(col(alias, 'sectorId'), viewer)})`;
}
