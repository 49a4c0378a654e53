import { lookBackReportTitle } from '@sanlian/domain';
import type { MadeFile, Platform, Tx } from '../../../platform';
import { LookBack } from './look-back.entity';
import { lookBackReportMade } from './look-back.events';
import { makeLookBackReport } from './report';
import { readClosedLookBack } from './closed-look-back';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * U8: the reports of closed look-backs. They are made outside the closing's transaction, of what it closed, and come into
 * being in one of their own: each once, however many processes try.
 */
export class ReportService {
  private readonly making = new Map<string, Promise<boolean>>();
  private begun: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly platform: Platform) {}

  /**
   * Makes the report of a closed look-back unless it is there. Answers whether it is; what keeps it from being made is
   * logged, and the next start tries again.
   */
  async ensure(id: string): Promise<boolean> {
    const running = this.making.get(id) ?? this.make(id);
    this.making.set(id, running);
    try {
      return await running;
    } catch (error) {
      this.platform.logger.error({ err: error, lookBackId: id }, 'the report of a look-back could not be made');
      return false;
    } finally {
      if (this.making.get(id) === running) this.making.delete(id);
    }
  }

  /** Begins to make what a process that died between closing and making left undone. */
  begin(): void {
    this.begun = this.makeMissing().catch((error: unknown) =>
      this.platform.logger.error({ err: error }, 'the reports of closed look-backs could not be looked for'),
    );
  }

  /** Lets what is being made be finished, and begins nothing new. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled([this.begun, ...this.making.values()]);
  }

  private async makeMissing(): Promise<void> {
    const rows = await this.platform.database.read(
      "SELECT `id` FROM `look_back` WHERE `status` = 'CLOSED' AND `reportFileId` IS NULL ORDER BY `year`",
      [],
    );
    for (const { id } of rows) if (!this.stopped) await this.ensure(String(id));
  }

  private async make(id: string): Promise<boolean> {
    if ((await this.keptFile(id)) !== null) return true;
    const lookBack = await readClosedLookBack(this.platform, id);
    const content = await makeLookBackReport(lookBack);
    const file = await this.platform.files.make(`${lookBackReportTitle(lookBack.year)}.docx`, DOCX, content);
    try {
      await this.platform.transactions.run(null, (tx) => this.keep(tx, id, file));
    } finally {
      // A transaction whose answer was lost may have been committed: what the database holds decides.
      if ((await this.keptFile(id)) !== file.id) await this.platform.files.discard(file);
    }
    return true;
  }

  /** Makes the report count, unless somebody else was faster. */
  private async keep(tx: Tx, id: string, file: MadeFile): Promise<void> {
    const before = await tx.lock(LookBack, id);
    if (before.reportFileId !== null) return;
    await this.platform.files.adopt(tx, file, { type: 'LookBackReport', id });
    const changes = { reportFileId: file.id, reportMadeAt: tx.now };
    await tx.update(LookBack, id, before.version, changes);
    const { name, size, sha256 } = file;
    await tx.record(lookBackReportMade, {
      subject: { type: 'LookBack', id },
      before,
      after: { ...before, ...changes, sha256 },
      payload: { lookBackId: id, year: before.year, fileId: file.id, name, size, sha256 },
    });
  }

  private async keptFile(id: string): Promise<string | null> {
    const [row] = await this.platform.database.read('SELECT `reportFileId` FROM `look_back` WHERE `id` = ?', [id]);
    return (row?.reportFileId as string | null | undefined) ?? null;
  }
}
