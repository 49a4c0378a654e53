import type { EntityClass, Platform } from '../../../platform';
import type { TaskService } from '../task.service';
import { exportFindings } from './finding.exports';
import { LookBackFinding } from './look-back-finding.entity';
import { LookBack } from './look-back.entity';
import { defineLookBackReads } from './look-back.reads';
import { LookBackResolver, SubmissionFindingsResolver, TaskFindingsResolver } from './look-back.resolver';
import { LookBackService } from './look-back.service';
import { keepListsComplete } from './look-back.upkeep';
import { ReportService } from './report.service';

export const lookBackEntities: EntityClass[] = [LookBack, LookBackFinding];
export const lookBackResolvers = [LookBackResolver, TaskFindingsResolver, SubmissionFindingsResolver];

export interface LookBackPart {
  service: LookBackService;
  reports: ReportService;
  resolvers: object[];
}

/** U8: the year-end look-back (回头看). */
export function createLookBack(platform: Platform, tasks: TaskService): LookBackPart {
  defineLookBackReads(platform.registry);
  keepListsComplete(platform);
  exportFindings(platform);
  const service = new LookBackService(tasks);
  const reports = new ReportService(platform);
  platform.routes.push((server) => {
    server.addHook('onReady', async () => reports.begin());
    server.addHook('onClose', () => reports.stop());
  });
  return {
    service,
    reports,
    resolvers: [new LookBackResolver(service, reports), new TaskFindingsResolver(), new SubmissionFindingsResolver()],
  };
}
