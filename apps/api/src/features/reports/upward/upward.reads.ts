import { mayEver } from '@sanlian/domain';
import { col, column, expression, sql, timeColumn, toMany, toOne, TRUE, type ReadRegistry } from '../../../platform';
import { reportedBy } from '../../submissions';

/** Reports upward are read by the office and the chair meeting; reporters read those of their own submissions. */
export function defineUpwardReads(registry: ReadRegistry): void {
  registry.define({
    name: 'UpwardReport',
    table: 'upward_report',
    open: {
      id: column('id'),
      submission: toOne('Submission', 'submissionId'),
      recipient: toOne('Organization', 'recipientId', { granted: true }),
      level: expression(
        (alias) => sql`(SELECT uo.level FROM organization uo WHERE uo.id = ${col(alias, 'recipientId')})`,
      ),
      sentAt: timeColumn('sentAt'),
      adoptedAt: timeColumn('adoptedAt'),
      note: column('note'),
      recordedBy: toOne('Account', 'recordedById', { granted: true }),
    },
    scope: (alias, { viewer }) =>
      mayEver(viewer.roles, 'upward:read') ? TRUE : reportedBy(col(alias, 'submissionId'), viewer),
  });
  registry.extend('Submission', {
    open: {
      upwardReports: toMany('UpwardReport', 'submissionId', {
        orderBy: (report) => sql`${col(report, 'sentAt')}, ${col(report, 'id')}`,
      }),
    },
  });
}
