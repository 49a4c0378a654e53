import { labelOf } from '@sanlian/domain';
import { DOCX, newId, type Platform, type Tx } from '../../../platform';
import { Organization } from '../../people';
import { SpecialReportAddressee } from '../../reports';
import { subjectOf } from '../task.store';
import { SupervisionTask } from '../supervision-task.entity';
import { taskClosed, taskResultReportMade, taskResultReportReady, type OfTask } from '../supervision.events';
import { makeResultReport } from './result-report';
import { resultFacts } from './result-facts';
import { TaskResultReport } from './task-result-report.entity';

const REPORT = 'TaskResultReport';

/**
 * U9: closing makes a result report to the instructing leader. What it says is sealed in the closing's own transaction; the
 * file is made of that when it is first asked for, once, however many processes try, and kept by its hash.
 */
export class ResultReportService {
  constructor(private readonly platform: Platform) {
    platform.events.on(taskClosed, (tx, event) => this.seal(tx, event.payload));
  }

  /** The file of a report, made where it isn't yet. The caller has checked that the viewer may read it. */
  async fileOf(id: string): Promise<string> {
    const [row] = await this.platform.database.read(
      'SELECT `fileId`, `facts` FROM `task_result_report` WHERE `id` = ?',
      [id],
    );
    if (row?.fileId) return String(row.fileId);
    const facts = JSON.parse(String(row?.facts)) as TaskResultReport['facts'];
    const name = `${labelOf('TaskPaperKind', 'RESULT_REPORT', 'zh-CN')}-${facts.number}.docx`;
    const draft = { name, mediaType: DOCX, content: await makeResultReport(facts) };
    return this.platform.files.keepMade([draft], async (tx, files) => {
      const file = files[0]!;
      const report = await tx.lock(TaskResultReport, id);
      if (report.fileId !== null) return report.fileId;
      await this.platform.files.adopt(tx, file, { type: REPORT, id });
      await tx.manager.update(TaskResultReport, { id }, { fileId: file.id, madeAt: tx.now });
      const { taskId, number } = report;
      const payload = { taskId, number, fileId: file.id, sha256: file.sha256 };
      await tx.record(taskResultReportMade, { subject: subjectOf({ id: taskId }), after: payload, payload });
      return file.id;
    });
  }

  private async seal(tx: Tx, payload: OfTask): Promise<void> {
    const { taskId } = payload;
    const task = await tx.manager.findOneByOrFail(SupervisionTask, { id: taskId });
    const facts = await resultFacts(tx, task);
    const number = (await tx.manager.countBy(TaskResultReport, { taskId })) + 1;
    await tx.manager.insert(TaskResultReport, {
      id: newId(),
      taskId,
      number,
      closedAt: facts.closedAt,
      facts,
      fileId: null,
      madeAt: null,
    });
    const organizationIds = await officesOf(tx, task.submissionId);
    await tx.record(taskResultReportReady, {
      subject: subjectOf(task),
      after: { number, facts },
      payload: { ...payload, outcome: task.outcome, organizationIds },
    });
  }
}

const OFFICES = ['PARTY_COMMITTEE', 'GOVERNMENT'] as const;

/** The offices of the city committee and government to which the matter was reported. */
async function officesOf(tx: Tx, submissionId: string): Promise<string[]> {
  const rows = await tx.manager
    .createQueryBuilder(SpecialReportAddressee, 'addressee')
    .innerJoin('special_report', 'report', "report.id = addressee.reportId AND report.status = 'SENT'")
    .innerJoin('special_report_article', 'article', 'article.reportId = addressee.reportId')
    .innerJoin(Organization, 'organization', 'organization.id = addressee.organizationId')
    .where('article.submissionId = :submissionId', { submissionId })
    .andWhere('organization.kind IN (:...kinds)', { kinds: [...OFFICES] })
    .select('DISTINCT addressee.organizationId', 'id')
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id).sort();
}
