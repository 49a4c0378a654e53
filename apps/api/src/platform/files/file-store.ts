import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@sanlian/domain';
import { In, IsNull, Not } from 'typeorm';
import type { Viewer } from '../access/viewer';
import type { Context } from '../context';
import { eventKind, type Subject } from '../events/event-bus';
import { newId } from '../ids';
import type { Transactions, Tx } from '../transaction';
import { detectMediaType } from './media-type';
import { StoredFile } from './stored-file.entity';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const fileReceived = eventKind<{ name: string; mediaType: string; size: number }>('file.received');

/** What the system writes into a file. */
export interface Draft {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** A file that the system made, on its way to a record. */
export type MadeFile = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'size' | 'sha256'>;

/** Keeps files under `DATA_DIR/files`: streamed in and out, known by the hash of their content. */
export class FileStore {
  constructor(
    private readonly root: string,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Takes a file in; it belongs to nobody's record until one takes it.
   * @throws Refusal `FILE_TOO_LARGE` beyond 20 MB, `UNSUPPORTED_MEDIA_TYPE` by content
   */
  async receive(viewer: Viewer, fileName: string, content: Readable): Promise<StoredFile> {
    const id = newId();
    const path = await this.prepare(id);
    const arriving = `${path}.part`;
    try {
      const { size, sha256 } = await writeLimited(content, arriving);
      const mediaType = await detectMediaType(arriving, fileName);
      if (!mediaType) throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
      await rename(arriving, path);
      const row = {
        id,
        name: cleanName(fileName),
        mediaType,
        size,
        sha256,
        uploadedBy: viewer.accountId,
        ownerType: null,
        ownerId: null,
      };
      return await this.transactions.run(viewer, async (tx) => {
        const file: StoredFile = { ...row, uploadedAt: tx.now };
        await tx.manager.insert(StoredFile, file);
        await tx.record(fileReceived, {
          subject: { type: 'StoredFile', id },
          after: file,
          payload: { name: file.name, mediaType, size },
        });
        return file;
      });
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  /**
   * Makes uploaded files part of a record, inside the transaction that writes it.
   * @throws Refusal `BAD_USER_INPUT` for files that aren't there, aren't the actor's, or belong to another record
   */
  async attach(tx: Tx, ids: readonly string[], owner: Subject, path = 'attachmentIds'): Promise<void> {
    if (ids.length === 0) return;
    const files = await tx.manager.findBy(StoredFile, { id: In([...ids]) });
    const fields = ids.flatMap((id, index) => {
      const file = files.find((candidate) => candidate.id === id);
      const mine =
        file && (file.ownerId === owner.id || (file.ownerId === null && file.uploadedBy === tx.actor?.accountId));
      return mine ? [] : [{ path: `${path}.${index}`, code: 'NOT_FOUND' as const }];
    });
    if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
    await tx.manager.update(
      StoredFile,
      { id: In([...ids]), ownerId: IsNull() },
      { ownerType: owner.type, ownerId: owner.id },
    );
  }

  /** The record gives up its files but those in `keep`; they belong to nobody's record then. */
  async release(tx: Tx, owner: Subject, keep: readonly string[] = []): Promise<void> {
    await tx.manager.update(
      StoredFile,
      { ownerType: owner.type, ownerId: owner.id, ...(keep.length > 0 ? { id: Not(In([...keep])) } : {}) },
      { ownerType: null, ownerId: null },
    );
  }

  /**
   * Writes down files that the system made, and lets `keep` adopt them in a transaction of its own. Whatever no record holds
   * afterwards is thrown away: a transaction whose answer was lost may have been committed, so what the database holds
   * decides, and where it can't be asked, nothing is thrown away.
   */
  async keepMade<T>(drafts: readonly Draft[], keep: (tx: Tx, files: readonly MadeFile[]) => Promise<T>): Promise<T> {
    const made: MadeFile[] = [];
    try {
      for (const draft of drafts) made.push(await this.make(draft));
      return await this.transactions.run(null, (tx) => keep(tx, made));
    } finally {
      await this.discardUnheld(made);
    }
  }

  private async make({ name, mediaType, content }: Draft): Promise<MadeFile> {
    const id = newId();
    const path = await this.prepare(id);
    const arriving = `${path}.part`;
    await writeFile(arriving, content, { flush: true });
    await rename(arriving, path);
    return {
      id,
      name: cleanName(name),
      mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }

  /** Makes a file that the system made part of a record, inside the transaction that writes it. */
  async adopt(tx: Tx, file: MadeFile, owner: Subject): Promise<void> {
    await tx.manager.insert(StoredFile, {
      ...file,
      uploadedBy: null,
      uploadedAt: tx.now,
      ownerType: owner.type,
      ownerId: owner.id,
    });
  }

  private async discardUnheld(made: readonly MadeFile[]): Promise<void> {
    const ids = made.map(({ id }) => id);
    const rows = await this.transactions.run(null, (tx) => tx.manager.findBy(StoredFile, { id: In(ids) }));
    const held = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!held.has(id)) await rm(this.pathOf(id), { force: true });
  }

  /** SHA-256 of the content as it lies there now, in hex; null where it is gone. */
  async hashOf(id: string): Promise<string | null> {
    const hash = createHash('sha256');
    try {
      await pipeline(this.read(id), hash);
      return hash.digest('hex');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** The content as a stream. */
  read(id: string): ReadStream {
    return createReadStream(this.pathOf(id));
  }

  /** Where the content lies, for libraries that read files themselves. */
  pathOf(id: string): string {
    return join(this.root, id.slice(-2), id);
  }

  /**
   * A file that the actor uploaded and that no record has taken, such as a workbook to import.
   * @throws Refusal `NOT_FOUND`
   */
  async uploadOf(context: Context, id: string): Promise<StoredFile> {
    const file = await context.inTransaction((tx) => tx.manager.findOneBy(StoredFile, { id }));
    if (!file || file.uploadedBy !== context.actor.accountId) throw new Refusal('NOT_FOUND');
    return file;
  }

  private async prepare(id: string): Promise<string> {
    await mkdir(join(this.root, id.slice(-2)), { recursive: true });
    return this.pathOf(id);
  }
}

/** The name as a label: no path, no control characters, at most 200 characters. */
function cleanName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const clean = last.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return [...clean].slice(-200).join('') || 'file';
}

async function writeLimited(content: Readable, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES)
        return done(new Refusal('FILE_TOO_LARGE', { params: { megabytes: MAX_FILE_BYTES / 1024 / 1024 } }));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(content, measure, createWriteStream(path));
  return { size, sha256: hash.digest('hex') };
}
