import { lookBackReportTitle } from '@sanlian/domain';
import { DOCX, MadeAfterwards, type MadeFile, type Platform, type Tx } from '../../../platform';
import { LookBack } from './look-back.entity';
import { lookBackReportMade } from './look-back.events';
import { makeLookBackReport } from './report';
import { readClosedLookBack } from './closed-look-back';

/**
 * U8: the reports of closed look-backs. They are made outside the closing's transaction, of what it closed, and come into
 * being in one of their own: each once, however many processes try.
 */
export class ReportService extends MadeAfterwards {
  constructor(private readonly platform: Platform) {
    super(platform.logger, {
      what: 'the report of a look-back',
      make: (id) => this.make(id),
      missing: () => this.missing(),
    });
  }

  private async missing(): Promise<string[]> {
    const rows = await this.platform.database.read(
      "SELECT `id` FROM `look_back` WHERE `status` = 'CLOSED' AND `reportFileId` IS NULL ORDER BY `year`",
      [],
    );
    return rows.map(({ id }) => String(id));
  }

  private async make(id: string): Promise<void> {
    if (await this.isMade(id)) return;
    const lookBack = await readClosedLookBack(this.platform, id);
    const content = await makeLookBackReport(lookBack);
    const draft = { name: `${lookBackReportTitle(lookBack.year)}.docx`, mediaType: DOCX, content };
    await this.platform.files.keepMade([draft], (tx, [file]) => this.keep(tx, id, file!));
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

  private async isMade(id: string): Promise<boolean> {
    const [row] = await this.platform.database.read('SELECT `reportFileId` FROM `look_back` WHERE `id` = ?', [id]);
    return row !== undefined && row.reportFileId !== null;
  }
}
