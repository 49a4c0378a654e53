import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const unpack = promisify(inflateRaw);

const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Whether a zip file is whole, and what it holds is no larger than `most` bytes once unpacked: a small file can hold
 * gigabytes, and say that it doesn't, so that each part is unpacked as far as that.
 */
export async function unpacksWithin(zip: Buffer, most: number): Promise<boolean> {
  try {
    let left = most;
    for (const part of partsOf(zip)) {
      if (part.method === STORED) left -= part.content.length;
      else if (part.method === DEFLATED && left > 0)
        left -= (await unpack(part.content, { maxOutputLength: left })).length;
      else return false;
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}

interface Part {
  method: number;
  content: Buffer;
}

/** @throws Error where the file isn't laid out as writers of documents do: its directory at the end, nothing before or between */
function partsOf(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(END_MARK);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (end + END_BYTES > zip.length || at + zip.readUInt32LE(end + 12) !== end) throw new Error('no directory');
  const parts: Part[] = [];
  while (at < end) {
    if (zip.readUInt32LE(at) !== ENTRY_MARK) throw new Error('no entry');
    parts.push(partOf(zip, at));
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (parts.length !== count) throw new Error('other entries than are counted');
  return parts;
}

function partOf(zip: Buffer, entry: number): Part {
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== LOCAL_MARK) throw new Error('no part');
  const from = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const to = from + zip.readUInt32LE(entry + 20);
  if (to > zip.length) throw new Error('cut off');
  return { method: zip.readUInt16LE(entry + 10), content: zip.subarray(from, to) };
}
