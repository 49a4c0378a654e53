import type { EntityClass, Platform, Slice } from '../../platform';
import { submissionMoved, type SubmissionsSlice } from '../submissions';
import { exportReports } from './report.exports';
import { defineReportReads } from './report.reads';
import { ReportResolver } from './report.resolver';
import { ReportService } from './report.service';
import { SpecialReportAddressee } from './special-report-addressee.entity';
import { SpecialReportArticle } from './special-report-article.entity';
import { SpecialReport } from './special-report.entity';
import { SubmissionReportsResolver } from './submission-reports.resolver';
import { Transfer } from './transfer.entity';
import { TransferResolver } from './transfer.resolver';
import { TransferService } from './transfer.service';
import { createUpward, upwardEntities, upwardResolvers, type UpwardService } from './upward';

export const reportEntities: EntityClass[] = [
  SpecialReport,
  SpecialReportArticle,
  SpecialReportAddressee,
  Transfer,
  ...upwardEntities,
];
export const reportResolvers = [ReportResolver, TransferResolver, SubmissionReportsResolver, ...upwardResolvers];

export interface ReportsSlice extends Slice {
  reports: ReportService;
  transfers: TransferService;
  upward: UpwardService;
}

/** Special reports (专报) and transfers (转交参阅). */
export function createReports(platform: Platform, submissions: Pick<SubmissionsSlice, 'life'>): ReportsSlice {
  defineReportReads(platform.registry);
  exportReports(platform);
  const reports = new ReportService(submissions.life);
  const transfers = new TransferService();
  platform.events.on(submissionMoved, (tx, event) => transfers.onMoved(tx, event));
  const { upward, resolvers } = createUpward(platform);
  return {
    reports,
    transfers,
    upward,
    resolvers: [
      new ReportResolver(reports),
      new TransferResolver(transfers),
      new SubmissionReportsResolver(),
      ...resolvers,
    ],
  };
}

export { inReceivedReport } from './report.access';
export {
  specialReportDrafted,
  specialReportEdited,
  specialReportReceived,
  specialReportSent,
  specialReportSigned,
  transferAcknowledged,
  transferSent,
  transferWithdrawn,
  type Named,
} from './report.events';
export { SpecialReportObject, SpecialReportReceiptObject } from './report.object';
export { TransferObject } from './transfer.object';
export { upwardAdopted, UpwardReport, upwardReported } from './upward';
export { ReportService, SpecialReport, SpecialReportAddressee, SpecialReportArticle, Transfer, TransferService };
