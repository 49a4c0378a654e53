import { checkInput, cycleYearInput, readsAllAssessments, Refusal } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { download, WITHOUT_HEAD, XLSX } from '../../../platform';
import { auditExport } from '../../../platform/exports';
import { assessmentLedger } from './assessment.ledger';

/**
 * `GET /ledgers/assessment.xlsx?year=2026` (考核台账), for those who read all assessments. Errors: `UNAUTHENTICATED`,
 * `FORBIDDEN`, `BAD_USER_INPUT` for the year.
 */
export function ledgerRoutes(server: FastifyInstance): void {
  server.get<{ Querystring: { year?: string } }>('/ledgers/assessment.xlsx', WITHOUT_HEAD, async (request, reply) => {
    const context = request.sanlian;
    if (!readsAllAssessments(context.actor.roles)) throw new Refusal('FORBIDDEN');
    const { year } = checkInput(cycleYearInput, { year: Number(request.query.year) });
    const { title, file, rows } = await assessmentLedger(context, year);
    await auditExport(context, { list: 'ledgers/assessment', format: 'xlsx', arguments: { year }, rows });
    return download(reply, `${title}.xlsx`, XLSX).send(file);
  });
}
