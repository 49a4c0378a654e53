import { Refusal, type ImportColumn } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { XLSX } from '../files/media-type';
import { csvTemplate, workbookTemplate } from './template';

/** `GET /templates/<name>.xlsx` and `.csv`: an empty table to fill in, in the caller's language. */
export function templateRoutes(server: FastifyInstance, name: string, columns: readonly ImportColumn<string>[]): void {
  server.get<{ Params: { format: string } }>(`/templates/${name}.:format(xlsx|csv)`, async (request, reply) => {
    const { language, viewer } = request.sanlian;
    if (!viewer) throw new Refusal('UNAUTHENTICATED');
    const headers = columns.map(({ zh, en }) => (language === 'en' ? en : zh));
    const csv = request.params.format === 'csv';
    return reply
      .header('content-disposition', `attachment; filename="${name}.${csv ? 'csv' : 'xlsx'}"`)
      .type(csv ? 'text/csv; charset=utf-8' : XLSX)
      .send(csv ? csvTemplate(headers) : await workbookTemplate(name, headers));
  });
}
