import { buffer } from 'node:stream/consumers';
import { Refusal, splitSubmissionText } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { decode } from '../../platform/tables/read-table';

/** A written text, not a picture book: documents beyond this are attached, not split. */
const MAX_BYTES = 5 * 1024 * 1024;
const ZIP = Buffer.from('PK');

/**
 * `POST /files/extract` (multipart field `file`): the text of a `.docx` or plain text, split into the fields of a submission.
 * Nothing is stored. Errors: `UNREADABLE_FILE`, `FILE_TOO_LARGE`.
 */
export function extractRoutes(server: FastifyInstance): void {
  server.post('/files/extract', async (request) => {
    if (!request.sanlian.viewer) throw new Refusal('UNAUTHENTICATED');
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: MAX_BYTES, files: 1 } }) : undefined;
    if (!part) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'file', code: 'REQUIRED' }] });
    const content = await buffer(part.file);
    if (part.file.truncated) throw new Refusal('FILE_TOO_LARGE', { params: { megabytes: MAX_BYTES / 1024 / 1024 } });
    return splitSubmissionText(content.subarray(0, 2).equals(ZIP) ? await docxText(content) : plainText(content));
  });
}

async function docxText(content: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    return (await mammoth.extractRawText({ buffer: content })).value;
  } catch {
    throw new Refusal('UNREADABLE_FILE');
  }
}

function plainText(content: Buffer): string {
  if (content.includes(0)) throw new Refusal('UNREADABLE_FILE');
  return decode(content);
}
