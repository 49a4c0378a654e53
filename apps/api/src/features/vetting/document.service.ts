import { vettingPaperTitle, type VettingDocumentKind } from '@sanlian/domain';
import { DOCX, isDuplicate, MadeAfterwards, newId, type MadeFile, type Platform, type Tx } from '../../platform';
import { readClosedSession, type ClosedSession } from './papers/closed-session';
import { makeMinutes } from './papers/minutes';
import { makeRecord } from './papers/record';
import { VettingDocument } from './vetting-document.entity';
import { VettingSession } from './vetting-session.entity';
import { vettingDocumentsMade } from './vetting.events';
import { ofSession, sessionSubject } from './vetting.room';

type Made = MadeFile & { kind: VettingDocumentKind };

/**
 * V8: the documents of closed sessions. They are made outside the closing's transaction, of what it sealed, and come into
 * being in one of their own: each session's once, however many processes try.
 */
export class DocumentService extends MadeAfterwards {
  constructor(private readonly platform: Platform) {
    super(platform.logger, {
      what: 'the documents of a session',
      make: (sessionId) => this.make(sessionId),
      missing: () => this.missing(),
    });
  }

  private async missing(): Promise<string[]> {
    const rows = await this.platform.database.read(
      "SELECT s.`id` FROM `vetting_session` s WHERE s.`status` = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM `vetting_document` d WHERE d.`sessionId` = s.`id`) ORDER BY s.`id`",
      [],
    );
    return rows.map(({ id }) => String(id));
  }

  private async make(sessionId: string): Promise<void> {
    if (await this.areMade(sessionId)) return;
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
