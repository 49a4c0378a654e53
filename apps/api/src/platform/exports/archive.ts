import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; its content is asked for when its turn comes. */
export interface ArchivedFile {
  path: string;
  content: AsyncIterable<string> | Iterable<string>;
}

/** UTF-8 names; sizes stand behind the content, which isn't known before. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1980-01-01, the first day that an archive knows. */
const FIRST_DAY = 0x0021;

interface Entry {
  path: Buffer;
  offset: number;
  checksum: number;
  packed: number;
  size: number;
}

/**
 * A zip archive as it comes into being: what isn't taken isn't made, and packing happens beside the event loop. Archives of
 * libraries take everything at once. Up to 4 GB (APPNOTE 4.3 without ZIP64).
 */
export async function* archive(files: Iterable<ArchivedFile>): AsyncGenerator<Buffer, void, void> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const entry: Entry = { path: Buffer.from(path), offset, checksum: 0, packed: 0, size: 0 };
    entries.push(entry);
    const head = localHeader(entry);
    yield head;
    for await (const chunk of packed(content, entry)) {
      entry.packed += chunk.length;
      yield chunk;
    }
    const descriptor = descriptorOf(entry);
    yield descriptor;
    offset += head.length + entry.packed + descriptor.length;
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield directory;
  yield endOfDirectory(entries.length, directory.length, offset);
}

/** The content, packed; counts what went in. */
function packed(content: ArchivedFile['content'], entry: Entry): AsyncIterable<Buffer> {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: 64 * 1024 });
  // What breaks the content breaks whoever reads what is packed.
  pipeline(Readable.from(counted(content, entry)), deflate).catch(() => undefined);
  return deflate;
}

async function* counted(content: ArchivedFile['content'], entry: Entry): AsyncGenerator<Buffer, void, void> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    entry.checksum = crc32(bytes, entry.checksum);
    entry.size += bytes.length;
    yield bytes;
  }
}

/** Fields of 2 and 4 bytes behind each other. */
function fields(...values: readonly [value: number, bytes: 2 | 4][]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const localHeader = ({ path }: Entry): Buffer =>
  Buffer.concat([
    fields([0x04034b50, 4], [VERSION, 2], [FLAGS, 2], [DEFLATE, 2], [0, 2], [FIRST_DAY, 2]),
    fields([0, 4], [0, 4], [0, 4], [path.length, 2], [0, 2]),
    path,
  ]);

const descriptorOf = ({ checksum, packed: length, size }: Entry): Buffer =>
  fields([0x08074b50, 4], [checksum, 4], [length, 4], [size, 4]);

const directoryEntry = ({ path, offset, checksum, packed: length, size }: Entry): Buffer =>
  Buffer.concat([
    fields([0x02014b50, 4], [VERSION, 2], [VERSION, 2], [FLAGS, 2], [DEFLATE, 2], [0, 2], [FIRST_DAY, 2]),
    fields(
      [checksum, 4],
      [length, 4],
      [size, 4],
      [path.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ),
    path,
  ]);

const endOfDirectory = (count: number, length: number, offset: number): Buffer =>
  fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2]);
