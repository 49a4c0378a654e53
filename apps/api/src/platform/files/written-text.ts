import { buffer } from 'node:stream/consumers';
import { Refusal } from '@sanlian/domain';
import type { FastifyRequest } from 'fastify';
import { decode } from '../tables/read-table';
import { docxLines } from './docx-lines';

/** A line of a text. */
export interface WrittenLine {
  text: string;
  /** The level of its style, 1 for titles, 2 and more for headings; null for ordinary text. */
  heading: number | null;
  /** The number that a list gives it without its standing in the text. */
  number: number | null;
}

/** A written text, not a picture book: documents beyond this are attached, not read. */
const MAX_BYTES = 5 * 1024 * 1024;
const ZIP = Buffer.from('PK');

/**
 * The lines of the `.docx` or plain text in the multipart field `file`; nothing is stored.
 * @throws Refusal `UNAUTHENTICATED`, `BAD_USER_INPUT` without a file, `FILE_TOO_LARGE`, `UNREADABLE_FILE`
 */
export async function receiveText(request: FastifyRequest): Promise<WrittenLine[]> {
  if (!request.sanlian.viewer) throw new Refusal('UNAUTHENTICATED');
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: MAX_BYTES, files: 1 } }) : undefined;
  if (!part) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'file', code: 'REQUIRED' }] });
  const content = await buffer(part.file);
  if (part.file.truncated) throw new Refusal('FILE_TOO_LARGE', { params: { megabytes: MAX_BYTES / 1024 / 1024 } });
  return content.subarray(0, 2).equals(ZIP) ? docxLines(content) : plainLines(content);
}

/** The text as it reads, a line each. */
export const asText = (lines: readonly WrittenLine[]): string => lines.map(({ text }) => text).join('\n');

/** The text with what only the document's form says: headings as Markdown writes them, and the numbers of lists. */
export const asMarkedText = (lines: readonly WrittenLine[]): string =>
  lines
    .map(({ text, heading, number }) => {
      if (text.trim() === '') return text;
      if (heading !== null) return `${'#'.repeat(Math.min(heading, 6))} ${text}`;
      return number === null ? text : `${number}. ${text}`;
    })
    .join('\n');

const UTF16 = [
  { mark: Buffer.from([0xff, 0xfe]), name: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), name: 'utf-16be' },
] as const;

/** UTF-8 or GB18030; UTF-16 where its mark says so. */
function plainLines(content: Buffer): WrittenLine[] {
  const wide = UTF16.find(({ mark }) => content.subarray(0, 2).equals(mark));
  if (!wide && content.includes(0)) throw new Refusal('UNREADABLE_FILE');
  const text = wide ? new TextDecoder(wide.name).decode(content) : decode(content);
  return text.split(/\r\n?|\n/).map((line) => ({ text: line, heading: null, number: null }));
}
