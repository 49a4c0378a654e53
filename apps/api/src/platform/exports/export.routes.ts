import { Refusal, type Language } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { admit, permissionOf } from '../access/enforce';
import { Context } from '../context';
import { XLSX } from '../files/media-type';
import { download, WITHOUT_HEAD } from '../http/download';
import type { Platform } from '../platform';
import { argumentsOf } from './arguments';
import { csvStream } from './csv';
import { auditExport } from './export.events';
import { fileNameOf, tableOf, type ExportTable, type TableRow } from './table';
import { workbookStream } from './workbook';

const FORMATS = {
  csv: { mediaType: 'text/csv; charset=utf-8', stream: csvStream },
  xlsx: { mediaType: XLSX, stream: workbookStream },
};

/** Rows read at once: what the reading may keep others from, and what outlives a short collection. */
const PORTION = 100;

interface Address {
  Params: { list: string; format: keyof typeof FORMATS };
  Querystring: Record<string, unknown>;
}

/**
 * `GET /exports/<list>.xlsx` and `.csv`: a list of the API as the viewer reads it, with the arguments of its root field
 * (`filter` and `sort` as JSON) and `language`; streamed. Each is audited before it begins. Errors: `NOT_FOUND` for lists
 * that aren't exported, `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` with the fields.
 */
export function exportRoutes(server: FastifyInstance, platform: Platform, schema: GraphQLSchema): void {
  server.get<Address>('/exports/:list.:format(xlsx|csv)', WITHOUT_HEAD, async (request, reply) => {
    const { list: listName, format } = request.params;
    const list = platform.exports.get(listName);
    const field = schema.getQueryType()?.getFields()[listName];
    const permission = field && permissionOf(field);
    if (!list || !field || !permission) throw new Refusal('NOT_FOUND');
    const context = inLanguage(request.sanlian, request.query.language);
    admit(context, permission, false);
    const args = argumentsOf(field, request.query);
    const query = list.query(context, args as never);
    const table = tableOf(list, context.language);
    const rows = await platform.reads.countOf(context, list.type, query.where);
    await auditExport(context, { list: listName, format, arguments: args, rows });
    const portions = platform.reads.portions(context, list.type, table.selection, query, PORTION);
    const { mediaType, stream } = FORMATS[format];
    const name = fileNameOf(table, format, context.now());
    return download(reply, name, mediaType).send(stream(table, tableRows(table, portions)));
  });
}

async function* tableRows(
  { cellsOf }: ExportTable,
  portions: ReturnType<Platform['reads']['portions']>,
): AsyncGenerator<TableRow[], void, void> {
  for await (const rows of portions) yield rows.map(cellsOf);
}

/** @throws Refusal `BAD_USER_INPUT` for languages that nobody speaks here */
function inLanguage(context: Context, asked: unknown): Context {
  if (asked === undefined || asked === '') return context;
  if (asked !== 'zh-CN' && asked !== 'en')
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'language', code: 'INVALID' }] });
  return new Context(context.platform, context.viewer, asked satisfies Language, context.request);
}
