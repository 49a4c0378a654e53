import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';

/** The text of a `.docx`, a paragraph a line, as a reader of the format finds it. */
export async function docxText(content: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: content });
  return value.replace(/\n+/g, '\n').trim();
}

/** One part of a `.docx` by its path, as text. */
export function docxPart(content: Buffer, path: string): string {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = content.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === path) {
      const local = content.readUInt32LE(at + 42);
      const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
      const packed = content.subarray(start, start + content.readUInt32LE(at + 20));
      return (content.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + extraLength + noteLength;
  }
  throw new Error(`No part ${path}`);
}
