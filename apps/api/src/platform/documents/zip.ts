import JSZip from 'jszip';

/** The first day that an archive knows: equal contents are equal bytes. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));

/** The files of a zip archive by their paths, in their order. */
export async function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [path, file] of Object.entries((await JSZip.loadAsync(archive)).files))
    if (!file.dir) files.set(path, await file.async('nodebuffer'));
  return files;
}

/** A zip archive of these files. */
export async function zip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [path, content] of files) archive.file(path, content, { date: FIRST_DAY, createFolders: false });
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
