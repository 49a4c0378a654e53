import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What people attach: pictures, documents, workbooks, plain text. Nothing that a browser would run. */
const ACCEPTED = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
  'application/pdf',
  DOCX,
  XLSX,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/x-cfb',
  'application/zip',
]);

/** The media type by content, whatever the name says; null for what isn't accepted. Text is recognised by having no control bytes. */
export async function detectMediaType(path: string, fileName: string): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (found) return ACCEPTED.has(found.mime) ? found.mime : null;
  if (!(await looksLikeText(path))) return null;
  return fileName.toLowerCase().endsWith('.csv') ? 'text/csv' : 'text/plain';
}

async function looksLikeText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    const start = buffer.subarray(0, bytesRead);
    const markup = /^\uFEFF?\s*<(!doctype|html|svg|script|\?xml)/i.test(start.toString('utf8'));
    return !markup && start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  } finally {
    await file.close();
  }
}
