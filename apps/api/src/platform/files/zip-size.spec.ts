import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { docxLines } from './docx-lines';
import { unpacksWithin } from './zip-size';

const NAME = 'word/document.xml';

/** A zip of one part that says to be of `said` bytes. */
function zipOf(content: Buffer, said = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(NAME.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(NAME.length, 28);
  const before = Buffer.concat([local, Buffer.from(NAME), packed]);
  const directory = Buffer.concat([entry, Buffer.from(NAME)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, directory, end]);
}

test('what a zip holds is measured, whatever it says', async () => {
  expect(await unpacksWithin(zipOf(Buffer.alloc(1000)), 1000)).toBe(true);
  expect(await unpacksWithin(zipOf(Buffer.alloc(1000)), 999)).toBe(false);
  expect(await unpacksWithin(zipOf(Buffer.alloc(1000), 10), 999)).toBe(false);
});

test('what is no whole zip is refused: cut off, with something before it, without its directory', async () => {
  const whole = zipOf(Buffer.alloc(1000));
  for (const broken of [
    whole.subarray(0, -10),
    whole.subarray(20),
    Buffer.concat([Buffer.alloc(5), whole]),
    Buffer.from('PK'),
  ])
    expect(await unpacksWithin(broken, 10_000)).toBe(false);
});

test('a small document that would fill the memory is refused before it is read', async () => {
  const bomb = zipOf(Buffer.alloc(49 * 1024 * 1024), 100);
  expect(bomb.length).toBeLessThan(100 * 1024);
  await expect(docxLines(bomb)).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
});
