import type { ReporterInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { newId, type Tx, type Viewer } from '../../platform';
import { ReporterPseudonym } from './reporter-pseudonym.entity';
import { SubmissionReporter } from './submission-reporter.entity';

type Reported = Pick<SubmissionReporter, 'personId' | 'organizationId'>;

/** Whether a reporter is the viewer's own person or unit. */
export const isOwnReporter = (viewer: Pick<Viewer, 'personId' | 'organizationId'>, reporter: Reported): boolean =>
  (reporter.personId !== null && reporter.personId === viewer.personId) ||
  (reporter.organizationId !== null && reporter.organizationId === viewer.organizationId);

export const reporterKey = (reporter: Reported): string =>
  `${reporter.personId ?? ''}/${reporter.organizationId ?? ''}`;

/** The reporters of some submissions, lead first, co-reporters in their order; merged ones included (S4). */
export async function reportersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, SubmissionReporter[]>> {
  const found = new Map<string, SubmissionReporter[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await tx.manager.find(SubmissionReporter, {
    where: { submissionId: In([...found.keys()]) },
    order: { position: 'ASC', id: 'ASC' },
  });
  for (const row of rows) found.get(row.submissionId)?.push(row);
  return found;
}

/** Rows for the reporters of an input, the lead first. */
export function reporterRows(submissionId: string, reporters: readonly ReporterInput[]): SubmissionReporter[] {
  return [...reporters]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map(({ personId, organizationId, lead, nameDisclosed }, position) => ({
      id: newId(),
      submissionId,
      personId,
      organizationId,
      lead,
      position,
      mergedFromId: null,
      nameDisclosed,
    }));
}

const CHUNK = 200;

/** Writes rows of reporters, and the pseudonyms of those who haven't one yet. */
export async function insertReporters(tx: Tx, rows: readonly SubmissionReporter[]): Promise<void> {
  const ids = [...new Set(rows.map((row) => row.personId ?? row.organizationId ?? ''))];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    const known = await tx.manager.findBy(ReporterPseudonym, { reporterId: In(some) });
    const missing = some.filter((id) => !known.some((pseudonym) => pseudonym.reporterId === id));
    for (const reporterId of missing) await makeUpPseudonym(tx, reporterId);
  }
  await tx.insertAll(SubmissionReporter, rows);
}

/** Two transactions may meet here with the same reporter: the first one's code stays. */
async function makeUpPseudonym(tx: Tx, reporterId: string): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ReporterPseudonym)
    .values({ reporterId, code: crypto.randomUUID().replaceAll('-', '') })
    .orIgnore()
    .execute();
}
