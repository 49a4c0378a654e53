import type { EntityClass, Platform } from '../../../platform';
import { ledgerRoutes } from './ledger.routes';
import { definePaperReads } from './paper.reads';
import { TaskPaperResolver } from './paper.resolver';
import { paperRoutes } from './paper.routes';
import { ReconciliationResolver } from './reconciliation.resolver';
import { reconciliationRoutes } from './reconciliation.routes';
import { ResultReportService } from './result-report.service';
import { TaskResultReport } from './task-result-report.entity';
import { exportTasks } from './task.exports';

export const paperEntities: EntityClass[] = [TaskResultReport];
export const paperResolvers = [TaskPaperResolver, ReconciliationResolver];

/** What leaves the house on paper and as tables: forms, result reports, ledgers, the reconciliation, exports. */
export function createPapers(platform: Platform): object[] {
  definePaperReads(platform.registry);
  exportTasks(platform);
  const reports = new ResultReportService(platform);
  platform.routes.push((server) => paperRoutes(server, platform, reports), ledgerRoutes, reconciliationRoutes);
  return [new TaskPaperResolver(), new ReconciliationResolver()];
}
