import { readablePapers, Refusal, type TaskPaperKind } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { DOCX, download, WITHOUT_HEAD, type Context, type Platform } from '../../../platform';
import { makeAssignmentNotice, makeTransferSlip } from './forms/assignment';
import { makeExtensionRequest, makeHandlingFeedback, makeSendBackRequest } from './forms/from-department';
import { makeUrging } from './forms/urging';
import { paperUrl } from './paper.list';
import { readPrintedTask, type PrintedTask } from './paper.task';
import type { ResultReportService } from './result-report.service';

interface Form {
  kind: TaskPaperKind;
  /** `which` names one of several: an urging, a request, a moment. */
  make: (task: PrintedTask, which: string, madeAt: number) => Promise<Buffer>;
}

/** Forms that are made of the task as it stands, by their path. */
const forms: Record<string, Form> = {
  'transfer-slip': { kind: 'TRANSFER_SLIP', make: makeTransferSlip },
  'assignment-notice': { kind: 'ASSIGNMENT_NOTICE', make: makeAssignmentNotice },
  urgings: { kind: 'URGING', make: makeUrging },
  extensions: { kind: 'EXTENSION_REQUEST', make: makeExtensionRequest },
  'send-backs': { kind: 'SEND_BACK_REQUEST', make: makeSendBackRequest },
  'handling-feedback': { kind: 'HANDLING_FEEDBACK', make: makeHandlingFeedback },
};

interface Address {
  Params: { id: string; form: string; which?: string };
}

/**
 * `GET /supervision-tasks/:id/papers/<form>.docx` and `/<form>/<which>.docx`: the forms that `SupervisionTask.papers` lists.
 * Errors: `NOT_FOUND` for hidden tasks and forms that aren't there, `FORBIDDEN` for forms that aren't for the viewer.
 */
export function paperRoutes(server: FastifyInstance, platform: Platform, reports: ResultReportService): void {
  const paths = ['/supervision-tasks/:id/papers/:form.docx', '/supervision-tasks/:id/papers/:form/:which.docx'];
  for (const path of paths)
    server.get<Address>(path, WITHOUT_HEAD, async (request, reply) => {
      const context = request.sanlian;
      const { id, form, which } = request.params;
      const task = await readPrintedTask(context, id);
      const paper = task.papers.find(({ url }) => url === paperUrl(id, form, which));
      if (!paper) throw refusalOf(context, form);
      download(reply, `${paper.name}.docx`, DOCX);
      if (paper.kind === 'RESULT_REPORT' && which !== undefined)
        return reply.send(platform.files.read(await reports.fileOf(which)));
      return reply.send(await forms[form]!.make(task, which ?? '', paper.at?.getTime() ?? context.now()));
    });
}

/** Whoever may have no form of this kind of any task is told so. */
function refusalOf({ actor }: Context, path: string): Refusal {
  const kind = path === 'result-reports' ? 'RESULT_REPORT' : forms[path]?.kind;
  const ever = readablePapers({ roles: actor.roles, leads: true, assists: true, received: true });
  return new Refusal(kind !== undefined && !ever.includes(kind) ? 'FORBIDDEN' : 'NOT_FOUND');
}
