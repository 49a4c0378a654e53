import { Refusal } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context';
import type { Platform } from '../platform';
import type { StoredFile } from './stored-file.entity';
import { MAX_FILE_BYTES } from './file-store';

/** `POST /files` takes one file in the multipart field `file`; `GET /files/:id` gives it back to those who may see its record. */
export function fileRoutes(server: FastifyInstance, platform: Platform): void {
  server.post('/files', async (request) => {
    const { actor } = request.sanlian;
    if (actor.readOnly) throw new Refusal('READ_ONLY_TOKEN');
    const part = request.isMultipart()
      ? await request.file({ limits: { fileSize: MAX_FILE_BYTES + 1, files: 1 } })
      : undefined;
    if (!part || part.fieldname !== 'file')
      throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'file', code: 'REQUIRED' }] });
    const { id, name, mediaType, size } = await platform.files.receive(actor, part.filename, part.file);
    return { id, name, mediaType, size };
  });

  server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const context = request.sanlian;
    const file = await readable(context, platform, request.params.id);
    return reply
      .header('content-type', file.mediaType)
      .header('content-length', file.size)
      .header(
        'content-disposition',
        `${file.mediaType.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      )
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(platform.files.read(file.id));
  });
}

/** @throws Refusal `NOT_FOUND` for files that are missing or belong to a hidden record */
async function readable(context: Context, platform: Platform, id: string): Promise<StoredFile> {
  const { accountId } = context.actor;
  const [file] = (await platform.database.read('SELECT * FROM `stored_file` WHERE `id` = ?', [
    id,
  ])) as unknown as StoredFile[];
  if (!file) throw new Refusal('NOT_FOUND');
  if (file.ownerId === null || file.ownerType === null) {
    if (file.uploadedBy !== accountId) throw new Refusal('NOT_FOUND');
    return file;
  }
  if (!platform.registry.has(file.ownerType) || !(await platform.reads.sees(context, file.ownerType, file.ownerId)))
    throw new Refusal('NOT_FOUND');
  return file;
}
