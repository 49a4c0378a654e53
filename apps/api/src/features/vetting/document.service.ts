import { vettingPaperTitle, type VettingDocumentKind } from '@sanlian/domain';
import { isDuplicate, newId, type MadeFile, type Platform, type Tx } from '../../platform';
import { readClosedSession, type ClosedSession } from './papers/closed-session';
import { makeMinutes } from './papers/minutes';
import { makeRecord } from './papers/record';
import { VettingDocument } from './vetting-document.entity';
import { VettingSession } from './vetting-session.entity';
import { vettingDocumentsMade } from './vetting.events';
import { ofSession, sessionSubject } from './vetting.room';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Made = MadeFile & { kind: VettingDocumentKind };

/**
 * V8: the documents of closed sessions. They are made outside the closing's transaction, of what it sealed, and come into
 * being in one of their own: each session's once, however many processes try.
 */
export class DocumentService {
  private readonly making = new Map<string, Promise<boolean>>();
  private begun: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly platform: Platform) {}

  /**
   * Makes the documents of a closed session unless they are there. Answers whether they are; what keeps them from being
   * made is logged, and the next who asks tries again.
   */
  async ensure(sessionId: string): Promise<boolean> {
    const running = this.making.get(sessionId) ?? this.make(sessionId);
    this.making.set(sessionId, running);
    try {
      return await running;
    } catch (error) {
      this.platform.logger.error({ err: error, sessionId }, 'the documents of a session could not be made');
      return false;
    } finally {
      if (this.making.get(sessionId) === running) this.making.delete(sessionId);
    }
  }

  /** Begins to make what a process that died between closing and making left undone. */
  begin(): void {
    this.begun = this.makeMissing().catch((error: unknown) =>
      this.platform.logger.error({ err: error }, 'the documents of closed sessions could not be looked for'),
    );
  }

  /** Lets what is being made be finished, and begins nothing new. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled([this.begun, ...this.making.values()]);
  }

  private async makeMissing(): Promise<void> {
    const rows = await this.platform.database.read(
      "SELECT s.`id` FROM `vetting_session` s WHERE s.`status` = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM `vetting_document` d WHERE d.`sessionId` = s.`id`) ORDER BY s.`id`",
      [],
    );
    for (const { id } of rows) if (!this.stopped) await this.ensure(String(id));
  }

  private async make(sessionId: string): Promise<boolean> {
    if (await this.areMade(sessionId)) return true;
    const session = await readClosedSession(this.platform, sessionId);
    const made: Made[] = [];
    try {
      made.push(await this.write('MINUTES', vettingPaperTitle(session.title, '纪要'), await makeMinutes(session)));
      made.push(await this.write('RECORD', vettingPaperTitle(session.title, '记录'), await makeRecord(session)));
      await this.platform.transactions.run(null, (tx) => this.seal(tx, session, made));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    } finally {
      await this.discardUnsealed(sessionId, made);
    }
    return true;
  }

  private async write(kind: VettingDocumentKind, title: string, content: Buffer): Promise<Made> {
    return { ...(await this.platform.files.make(`${title}.docx`, DOCX, content)), kind };
  }

  /**
   * Throws away what no document holds, because somebody else was faster or it failed. A transaction whose answer was lost
   * may have been committed: what the database holds decides, and where it can't be asked, nothing is thrown away.
   */
  private async discardUnsealed(sessionId: string, made: readonly Made[]): Promise<void> {
    const rows = await this.platform.database.read('SELECT `fileId` FROM `vetting_document` WHERE `sessionId` = ?', [
      sessionId,
    ]);
    const sealed = new Set(rows.map(({ fileId }) => String(fileId)));
    for (const file of made) if (!sealed.has(file.id)) await this.platform.files.discard(file);
  }

  /** Makes the documents count, unless somebody else was faster. */
  private async seal(tx: Tx, { id: sessionId }: ClosedSession, made: readonly Made[]): Promise<void> {
    const session = await tx.lock(VettingSession, sessionId);
    if (await tx.manager.existsBy(VettingDocument, { sessionId })) return;
    for (const { kind, ...file } of made) {
      const id = newId();
      await this.platform.files.adopt(tx, file, { type: 'VettingDocument', id });
      await tx.manager.insert(VettingDocument, { id, sessionId, kind, fileId: file.id, madeAt: tx.now });
    }
    const documents = made.map(({ kind, id, name, size, sha256 }) => ({ kind, fileId: id, name, size, sha256 }));
    await tx.record(vettingDocumentsMade, {
      subject: sessionSubject(sessionId),
      after: documents,
      payload: { ...ofSession(session), documents },
    });
  }

  private async areMade(sessionId: string): Promise<boolean> {
    const rows = await this.platform.database.read(
      'SELECT 1 AS `made` FROM `vetting_document` WHERE `sessionId` = ? LIMIT 1',
      [sessionId],
    );
    return rows.length > 0;
  }
}
