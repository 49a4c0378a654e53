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
    const papers = [
      { kind: 'MINUTES', name: '纪要', content: await makeMinutes(session) },
      { kind: 'RECORD', name: '记录', content: await makeRecord(session) },
    ] as const;
    const drafts = papers.map(({ name, content }) => ({
      name: `${vettingPaperTitle(session.title, name)}.docx`,
      mediaType: DOCX,
      content,
    }));
    try {
      await this.platform.files.keepMade(drafts, (tx, files) =>
        this.seal(
          tx,
          session,
          files.map((file, index) => ({ ...file, kind: papers[index]!.kind })),
        ),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
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
