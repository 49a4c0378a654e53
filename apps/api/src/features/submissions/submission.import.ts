import {
  formatNumber,
  normalKey,
  readSubmissionRow,
  shanghaiYear,
  submissionColumns,
  type ImportedSubmission,
  type SubmissionField,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../platform';
import { runImport, type Preparation, type ReadyRow, type RowProblem } from '../../platform/tables/import';
import type { ImportReportObject } from '../../platform/tables/import.object';
import { namesOf, type Names } from './submission.import-names';
import { submissionEdited, submissionImported } from './submission.events';
import { insertReporters } from './submission.reporters';
import type { SubmissionReporter } from './submission-reporter.entity';
import { Submission } from './submission.entity';

/** Reads submissions from a workbook or CSV; one is known by its `externalId`. They come in `SUBMITTED`, with numbers (S3). */
export function importSubmissions(context: Context, fileId: string, dryRun: boolean): Promise<ImportReportObject> {
  return runImport(context, {
    operation: 'importSubmissions',
    fileId,
    dryRun,
    columns: submissionColumns,
    readRow: (cells) => readSubmissionRow(cells, context.now()),
    prepare: prepareSubmissions,
  });
}

type Texts = Pick<Submission, 'title' | 'categoryId' | 'situation' | 'analysis' | 'suggestion'>;
interface Arrival {
  submission: Submission;
  reporters: SubmissionReporter[];
}

async function prepareSubmissions(tx: Tx, rows: ReadyRow<ImportedSubmission>[]): Promise<Preparation<SubmissionField>> {
  const names = await namesOf(tx);
  const known = await knownByExternalId(tx);
  const problems: RowProblem<SubmissionField>[] = [];
  const seen = new Set<string>();
  const arrivals: Arrival[] = [];
  const changed: { before: Submission; changes: Partial<Texts> }[] = [];
  let unchanged = 0;

  for (const { row, value } of rows) {
    const refuse = (column: SubmissionField, code: RowProblem<SubmissionField>['code']) =>
      problems.push({ row, column, code });
    if (seen.has(value.externalId)) refuse('externalId', 'DUPLICATE');
    seen.add(value.externalId);
    const found = lookUp(value, names, refuse);
    const before = known.get(value.externalId);
    if (!before) {
      arrivals.push(arrivalOf(tx, value, found));
      continue;
    }
    const changes = differences(before, textsOf(value, found.categoryId));
    if (Object.keys(changes).length === 0) unchanged++;
    else if (before.status !== 'SUBMITTED') refuse('externalId', 'WRONG_STATUS');
    else changed.push({ before, changes });
  }

  const write = async () => {
    await insertArrivals(tx, arrivals);
    for (const { before, changes } of changed) await updateTexts(tx, before, changes);
  };
  return { problems, created: arrivals.length, updated: changed.length, unchanged, write };
}

interface Found {
  categoryId: string;
  sectorId: string | null;
  reporters: { personId: string | null; organizationId: string | null }[];
}

/** Names become ids; unknown and ambiguous ones are problems of the row. */
function lookUp(
  value: ImportedSubmission,
  names: Names,
  refuse: (column: SubmissionField, code: RowProblem<SubmissionField>['code']) => void,
): Found {
  const categoryId = names.categories.get(normalKey(value.category));
  if (!categoryId) refuse('category', 'NOT_FOUND');
  const reporters: Found['reporters'] = [];
  let leadSectorId: string | null = null;
  for (const [index, name] of [value.reporter, ...value.coReporters].entries()) {
    const column = index === 0 ? 'reporter' : 'coReporters';
    const candidates = names.reporters.get(normalKey(name)) ?? [];
    const [only, ...others] = candidates;
    if (!only) refuse(column, 'NOT_FOUND');
    else if (others.length > 0) refuse(column, 'AMBIGUOUS');
    else {
      reporters.push({ personId: only.personId, organizationId: only.organizationId });
      if (index === 0) leadSectorId = only.sectorId;
    }
  }
  const named = value.sector === null ? null : names.sectors.get(normalKey(value.sector));
  if (named === undefined) refuse('sector', 'NOT_FOUND');
  const sectorId = named ?? leadSectorId;
  if (value.onBehalfOfSector && sectorId === null) refuse('sector', 'REQUIRED');
  return { categoryId: categoryId ?? '', sectorId, reporters };
}

function arrivalOf(tx: Tx, value: ImportedSubmission, { categoryId, sectorId, reporters }: Found): Arrival {
  const id = newId();
  const submission: Submission = {
    id,
    version: 1,
    number: null,
    year: null,
    sequenceInYear: null,
    ...textsOf(value, categoryId),
    channel: value.channel,
    status: 'SUBMITTED',
    sectorId,
    onBehalfOfSector: value.onBehalfOfSector,
    sectorAsked: false,
    urgency: 'ROUTINE',
    consentToPublish: false,
    declineReason: null,
    authorAccountId: tx.actor?.accountId ?? '',
    draftedByOffice: true,
    submittedAt: value.submittedAt ?? tx.now,
    shortlistedAt: null,
    adoptedAt: null,
    reportedAt: null,
    mergedIntoId: null,
    statusBeforeMerge: null,
    mergeIsFinal: false,
    statusBeforeInstruction: null,
    visitId: null,
    clueId: null,
    concernId: null,
    commissionedTopicId: null,
    externalId: value.externalId,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  return {
    submission,
    reporters: reporters.map((reporter, position) => ({
      id: newId(),
      submissionId: id,
      ...reporter,
      lead: position === 0,
      position,
      mergedFromId: null,
      nameDisclosed: false,
    })),
  };
}

/** S3: numbers in the order in which they were handed in, each in the year of that moment. */
async function insertArrivals(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
  const byYear = new Map<number, Submission[]>();
  for (const { submission } of arrivals) {
    const year = shanghaiYear(submission.submittedAt ?? tx.now);
    byYear.set(year, [...(byYear.get(year) ?? []), submission]);
  }
  for (const [year, submissions] of byYear) {
    submissions.sort((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
    const first = await tx.next(`submission-${year}`, submissions.length);
    submissions.forEach((submission, index) => {
      submission.year = year;
      submission.sequenceInYear = first + index;
      submission.number = formatNumber(year, first + index);
    });
  }
  await tx.insertAll(
    Submission,
    arrivals.map(({ submission }) => submission),
  );
  await insertReporters(
    tx,
    arrivals.flatMap(({ reporters }) => reporters),
  );
  await tx.recordAll(
    submissionImported,
    arrivals.map(({ submission, reporters }) => ({
      subject: { type: 'Submission', id: submission.id },
      after: { ...submission, reporters },
      payload: {
        submissionId: submission.id,
        number: submission.number ?? '',
        title: submission.title,
        draftedByOffice: true,
        sectorId: submission.sectorId,
        sectorAsked: false,
        externalId: submission.externalId ?? '',
      },
    })),
  );
}

async function updateTexts(tx: Tx, before: Submission, changes: Partial<Texts>): Promise<void> {
  await tx.update(Submission, before.id, before.version, { ...changes, updatedAt: tx.now });
  await tx.record(submissionEdited, {
    subject: { type: 'Submission', id: before.id },
    before,
    after: { ...before, ...changes },
    payload: { submissionId: before.id, number: before.number, title: before.title, changed: Object.keys(changes) },
  });
}

const textsOf = (value: ImportedSubmission, categoryId: string): Texts => ({
  title: value.title,
  categoryId,
  situation: value.situation,
  analysis: value.analysis,
  suggestion: value.suggestion,
});

const differences = (before: Submission, texts: Texts): Partial<Texts> =>
  Object.fromEntries(Object.entries(texts).filter(([field, value]) => before[field as keyof Texts] !== value));

async function knownByExternalId(tx: Tx): Promise<Map<string, Submission>> {
  const rows = await tx.manager
    .createQueryBuilder(Submission, 'submission')
    .where('submission.externalId IS NOT NULL')
    .getMany();
  return new Map(rows.map((row) => [row.externalId ?? '', row]));
}
