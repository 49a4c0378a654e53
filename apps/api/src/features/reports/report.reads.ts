import { allowedReportActions, type SpecialReportStatus } from '@sanlian/domain';
import {
  any,
  booleanColumn,
  byUpload,
  col,
  column,
  computed,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadEnv,
  type ReadRegistry,
} from '../../platform';
import { reportedBy } from '../submissions';
import { receiptScope, sentSubmissionScope, specialReportScope, transferScope } from './report.access';

const byPosition = (_: string, link: string) => col(link, 'position');

/** Whether the viewer's organization is an addressee: 1 or 0. */
const isAddressee = (alias: string, { viewer }: ReadEnv) =>
  sql`(SELECT COUNT(*) FROM special_report_addressee va WHERE va.reportId = ${col(alias, 'id')} AND va.organizationId = ${viewer.organizationId ?? ''})`;

/** How special reports and transfers are read, and which submissions they open to whom they were sent. */
export function defineReportReads(registry: ReadRegistry): void {
  registry.define({
    name: 'SpecialReport',
    table: 'special_report',
    open: {
      id: column('id'),
      version: column('version'),
      number: column('number'),
      title: column('title'),
      status: column('status'),
      createdAt: timeColumn('createdAt'),
      signer: toOne('Person', 'signerId', { granted: true }),
      signedAt: timeColumn('signedAt'),
      signedOnPaper: booleanColumn('signedOnPaper'),
      scans: toMany('Attachment', 'ownerId', { where: ownedBy('SpecialReport'), orderBy: byUpload, granted: true }),
      sentAt: timeColumn('sentAt'),
      addressees: toMany('Organization', 'reportId', {
        link: { table: 'special_report_addressee', target: 'organizationId' },
        orderBy: byPosition,
        granted: true,
      }),
      articles: toMany('SpecialReportArticle', 'reportId', {
        orderBy: (article) => col(article, 'position'),
        granted: true,
      }),
      receipts: toMany('SpecialReportReceipt', 'reportId', { orderBy: (receipt) => col(receipt, 'position') }),
      documentUrl: computed({}, () => null),
      allowedActions: computed({ status: needsColumn('status'), isAddressee }, (row, { viewer }) =>
        viewer.readOnly
          ? []
          : allowedReportActions(row.status as SpecialReportStatus, viewer.roles, Number(row.isAddressee) > 0),
      ),
    },
    scope: specialReportScope,
  });
  registry.define({
    name: 'SpecialReportArticle',
    table: 'special_report_article',
    open: {
      id: column('id'),
      position: column('position'),
      title: column('title'),
      body: column('body'),
      submission: toOne('Submission', 'submissionId', { granted: true }),
    },
    scope: (alias, env) =>
      sql`EXISTS (SELECT 1 FROM special_report sr WHERE sr.id = ${col(alias, 'reportId')} AND ${specialReportScope('sr', env)})`,
  });
  registry.define({
    name: 'SpecialReportReceipt',
    table: 'special_report_addressee',
    open: {
      id: column('id'),
      organization: toOne('Organization', 'organizationId', { granted: true }),
      receivedAt: timeColumn('receivedAt'),
      shown: booleanColumn('shown'),
      instructed: booleanColumn('instructed'),
      note: column('note'),
    },
    scope: receiptScope,
  });
  registry.define({
    name: 'Transfer',
    table: 'transfer',
    open: {
      id: column('id'),
      submission: toOne('Submission', 'submissionId', { granted: true }),
      recipient: toOne('Organization', 'recipientId', { granted: true }),
      sentAt: timeColumn('sentAt'),
      automatic: booleanColumn('automatic'),
      readAt: timeColumn('readAt'),
      reply: column('reply'),
    },
    scope: transferScope,
  });
  registry.extend('Submission', {
    open: {
      specialReports: toMany('SpecialReport', 'submissionId', {
        link: { table: 'special_report_article', target: 'reportId' },
        orderBy: (report) => sql`${col(report, 'year')}, ${col(report, 'sequenceInYear')}`,
      }),
      transfers: toMany('Transfer', 'submissionId', {
        orderBy: (transfer) => sql`${col(transfer, 'sentAt')}, ${col(transfer, 'id')}`,
        // Reporters see to whom their own were handed on, and what came back; the list of transfers stays closed to them.
        where: (transfer, _, env) =>
          any([transferScope(transfer, env), reportedBy(col(transfer, 'submissionId'), env.viewer)]),
        granted: true,
      }),
    },
  });
  registry.widenScope('Submission', sentSubmissionScope);
}
