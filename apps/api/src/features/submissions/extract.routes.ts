import { splitSubmissionText } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { asText, receiveText } from '../../platform/files/written-text';

/**
 * `POST /files/extract` (multipart field `file`): the text of a `.docx` or plain text, split into the fields of a submission.
 * Nothing is stored. Errors: `UNREADABLE_FILE`, `FILE_TOO_LARGE`.
 */
export function extractRoutes(server: FastifyInstance): void {
  server.post('/files/extract', async (request) => splitSubmissionText(asText(await receiveText(request))));
}
