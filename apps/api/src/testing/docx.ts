import mammoth from 'mammoth';
import { unzip } from '../platform/documents/zip';

/** The text of a `.docx`, a paragraph a line, as a reader of the format finds it. */
export async function docxText(content: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: content });
  return value.replace(/\n+/g, '\n').trim();
}

/** One part of a `.docx` by its path, as text. */
export async function docxPart(content: Buffer, path: string): Promise<string> {
  const part = (await unzip(content)).get(path);
  if (!part) throw new Error(`No part ${path}`);
  return part.toString('utf8');
}
