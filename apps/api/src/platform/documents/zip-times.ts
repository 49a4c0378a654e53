const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
/** 1 January 1980, the first day that a zip archive knows. */
const FIRST_DAY = 0x00210000;

/** Sets the time of every entry of a zip archive to one and the same, in place, so that equal contents are equal bytes. */
export function settleZipTimes(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_CENTRAL) throw new Error('Not a zip archive');
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === CENTRAL_ENTRY) {
    archive.writeUInt32LE(FIRST_DAY, at + 12);
    archive.writeUInt32LE(FIRST_DAY, archive.readUInt32LE(at + 42) + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}
