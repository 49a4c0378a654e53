import { splitIntoClues, titleOfSource } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { asMarkedText, receiveText } from '../../platform/files/written-text';

/**
 * `POST /files/extract-clues` (multipart field `file`): what a `.docx` or plain text offers as clues, split by its headings:
 * `{ sourceTitle, clues: [{ title, text }] }`. Nothing is stored. Errors: `UNREADABLE_FILE`, `FILE_TOO_LARGE`.
 */
export function clueRoutes(server: FastifyInstance): void {
  server.post('/files/extract-clues', async (request) => {
    const text = asMarkedText(await receiveText(request));
    return { sourceTitle: titleOfSource(text), clues: splitIntoClues(text) };
  });
}
