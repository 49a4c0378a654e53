import { namingRoles, reporterNames, submissionScopes, type ReporterView, type SubmissionScope } from '@sanlian/domain';
import { any, col, FALSE, sql, type ReadEnv, type ReadRegistry, type Sql, type Viewer } from '../../platform';

/** Submissions of which the viewer's person or unit is lead or co-reporter. `idColumn` holds the submission's id. */
export function reportedBy(idColumn: Sql, viewer: Pick<Viewer, 'personId' | 'organizationId'>): Sql {
  return any([
    ...(viewer.personId === null
      ? []
      : [sql`${idColumn} IN (SELECT o.submissionId FROM submission_reporter o WHERE o.personId = ${viewer.personId})`]),
    ...(viewer.organizationId === null
      ? []
      : [
          sql`${idColumn} IN (SELECT o.submissionId FROM submission_reporter o WHERE o.organizationId = ${viewer.organizationId})`,
        ]),
  ]);
}

/** Whether the viewer's person or unit leads the submission. */
export function ledBy(idColumn: Sql, viewer: Pick<Viewer, 'personId' | 'organizationId'>): Sql {
  return sql`EXISTS (SELECT 1 FROM submission_reporter o WHERE o.submissionId = ${idColumn} AND ${col('o', 'lead')} = 1 AND (o.personId = ${viewer.personId} OR o.organizationId = ${viewer.organizationId}))`;
}

type Condition = (alias: string, viewer: Viewer) => Sql;

const numbered = (alias: string): Sql => sql`${col(alias, 'number')} IS NOT NULL`;

/** The scopes of "read submissions" that this slice can tell; slices further right add theirs by `widenScope`. */
const conditions: Partial<Record<SubmissionScope, Condition>> = {
  OWN: (alias, viewer) => reportedBy(col(alias, 'id'), viewer),
  OWN_SECTOR_NUMBERED: (alias, { personId }) =>
    personId === null
      ? FALSE
      : sql`(${numbered(alias)} AND ${col(alias, 'sectorId')} IN (SELECT c.id FROM sector c WHERE c.convenerId = ${personId}))`,
  NUMBERED: numbered,
  DRAFTED_BY_OFFICE: (alias) => sql`${col(alias, 'draftedByOffice')} = 1`,
  EVER_SHORTLISTED: (alias) => sql`${col(alias, 'shortlistedAt')} IS NOT NULL`,
  URGENT_OR_INFORMANT_NUMBERED: (alias) =>
    sql`(${numbered(alias)} AND (${col(alias, 'urgency')} <> 'ROUTINE' OR ${col(alias, 'channel')} = 'INFORMANT'))`,
};

export function submissionScope(alias: string, { viewer }: ReadEnv): Sql {
  const scopes = submissionScopes(viewer.roles).map((scope) => conditions[scope]?.(alias, viewer) ?? FALSE);
  return any(scopes.filter((scope) => scope !== FALSE));
}

/** How the viewer sees reporters of submissions that aren't theirs. */
export const reportersAsSeenBy = (viewer: Viewer): ReporterView => reporterNames({ roles: viewer.roles, isOwn: false });

/**
 * 1 where the viewer sees the reporters' names anyway, is one of them, or reads the submission in a role that sees names;
 * `idColumn` holds the submission's id.
 */
export function seesNames(registry: ReadRegistry, idColumn: Sql, env: ReadEnv): Sql {
  const { viewer } = env;
  if (reportersAsSeenBy(viewer) === 'names') return sql`1`;
  const roles = namingRoles(viewer.roles);
  if (roles.length === 0) return sql`(${reportedBy(idColumn, viewer)})`;
  const scope = registry.scopeOf('Submission', 'named', { ...env, viewer: { ...viewer, roles } });
  return sql`(${idColumn} IN (SELECT named.id FROM submission named WHERE ${scope}))`;
}
