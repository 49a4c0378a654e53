import { all, col, FALSE, hasRole, sql, TRUE, type ReadEnv, type Sql, type Viewer } from '../../platform';

/** Reports and transfers are read in full by the office and the chair meeting. */
export const readsAllReports = (viewer: Viewer): boolean => hasRole(viewer, 'INFO_OFFICE', 'CHAIR_MEMBER');

/** The report was sent to the viewer's organization. `alias` is the report's, `d` the addressee's. */
export function receiptOf(alias: string, { viewer }: ReadEnv, condition: Sql = TRUE): Sql {
  const { organizationId } = viewer;
  if (organizationId === null) return FALSE;
  const addressed = all([
    sql`d.reportId = ${col(alias, 'id')}`,
    sql`d.organizationId = ${organizationId}`,
    ...(condition === TRUE ? [] : [condition]),
  ]);
  return sql`(${col(alias, 'status')} = ${'SENT'} AND EXISTS (SELECT 1 FROM special_report_addressee d WHERE ${addressed}))`;
}

/** Special reports: all of them, or those sent to the viewer's organization. */
export const specialReportScope = (alias: string, env: ReadEnv): Sql =>
  readsAllReports(env.viewer) ? TRUE : receiptOf(alias, env);

/** What each addressee states is for the office, the chair meeting and itself. */
export const receiptScope = (alias: string, { viewer }: ReadEnv): Sql => {
  if (readsAllReports(viewer)) return TRUE;
  return viewer.organizationId === null ? FALSE : sql`${col(alias, 'organizationId')} = ${viewer.organizationId}`;
};

/** Transfers: all of them, or those to the viewer's organization. */
export const transferScope = (alias: string, { viewer }: ReadEnv): Sql => {
  if (readsAllReports(viewer)) return TRUE;
  return viewer.organizationId === null ? FALSE : sql`${col(alias, 'recipientId')} = ${viewer.organizationId}`;
};

/** `IN_RECEIVED_REPORT`: submissions in a report that was sent to the organization. */
export const inReceivedReport = (submissionId: Sql, organizationId: string): Sql =>
  sql`${submissionId} IN (SELECT ra.submissionId FROM special_report_addressee rd JOIN special_report rr ON rr.id = rd.reportId AND rr.status = ${'SENT'} JOIN special_report_article ra ON ra.reportId = rr.id WHERE rd.organizationId = ${organizationId})`;

/** `TRANSFERRED_TO_OWN`: submissions handed on to the organization. */
export const transferredTo = (submissionId: Sql, organizationId: string): Sql =>
  sql`${submissionId} IN (SELECT rt.submissionId FROM transfer rt WHERE rt.recipientId = ${organizationId})`;

/** What was sent to the viewer's organization, whatever its kind, opens the submissions in it. */
export const sentSubmissionScope = (alias: string, { viewer }: ReadEnv): Sql => {
  const { organizationId } = viewer;
  if (organizationId === null) return FALSE;
  const id = col(alias, 'id');
  return sql`(${inReceivedReport(id, organizationId)} OR ${transferredTo(id, organizationId)})`;
};
