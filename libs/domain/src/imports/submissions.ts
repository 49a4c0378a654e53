import { valueOfLabel } from '../messages/index';
import { SUBMISSION_LIMITS, submissionTextLength, type SubmissionChannel } from '../submissions/index';
import { characterCount, hasForbiddenCharacters, normalKey, tidyText } from '../text/index';
import { cellText, type Cell, type CellProblem, type SubmissionField } from './headers';
import type { ImportedRow } from './people';
import { importedMoment } from './times';

/** A row of `importSubmissions`; category, reporters and sector by their names. */
export interface ImportedSubmission {
  externalId: string;
  title: string;
  category: string;
  channel: SubmissionChannel;
  situation: string;
  analysis: string | null;
  suggestion: string;
  reporter: string;
  coReporters: string[];
  sector: string | null;
  onBehalfOfSector: boolean;
  /** Epoch milliseconds; null is the moment of the import. */
  submittedAt: number | null;
}

const LINE_MAX = 100;
const SEPARATORS = /[、，,;；/|\n]+/;

/**
 * Reads one row: the submission, or every problem of the row with its column. It must be complete (S1); an empty channel is
 * `MEMBER`, an empty "on behalf of sector" is no, an empty sector is the reporter's. `nowMs` bounds the time it was handed in.
 */
export function readSubmissionRow(
  cells: Partial<Record<SubmissionField, Cell>>,
  nowMs: number,
): ImportedRow<ImportedSubmission, SubmissionField> {
  const problems: CellProblem<SubmissionField>[] = [];
  const refuse = (column: SubmissionField, code: CellProblem['code'], params?: Record<string, number>) =>
    problems.push(params ? { column, code, params } : { column, code });

  const line = (column: SubmissionField, max: number, required: boolean): string => {
    const found = cellText(cells[column]).replace(/\s+/g, ' ');
    if (required && found === '') refuse(column, 'REQUIRED');
    if (hasForbiddenCharacters(found, 'line')) refuse(column, 'CONTROL_CHARACTERS');
    if (characterCount(found) > max) refuse(column, 'TOO_LONG', { max });
    return found;
  };
  const paragraphs = (column: SubmissionField, required: boolean): string => {
    const found = tidyText(cellText(cells[column]));
    if (required && found === '') refuse(column, 'REQUIRED');
    if (hasForbiddenCharacters(found, 'text')) refuse(column, 'CONTROL_CHARACTERS');
    return found;
  };
  const label = <Value>(column: SubmissionField, empty: Value, read: (text: string) => Value | null): Value => {
    const found = cellText(cells[column]);
    const value = found === '' ? empty : read(found);
    if (value === null) refuse(column, 'INVALID');
    return value ?? empty;
  };

  const reporter = line('reporter', LINE_MAX, true);
  const value: ImportedSubmission = {
    externalId: line('externalId', LINE_MAX, true),
    title: line('title', SUBMISSION_LIMITS.title, true),
    category: line('category', LINE_MAX, true),
    channel: label<SubmissionChannel>('channel', 'MEMBER', (text) => valueOfLabel('SubmissionChannel', text)),
    situation: paragraphs('situation', true),
    analysis: paragraphs('analysis', false) || null,
    suggestion: paragraphs('suggestion', true),
    reporter,
    coReporters: coReportersOf(cells.coReporters, reporter),
    sector: line('sector', LINE_MAX, false) || null,
    onBehalfOfSector: label('onBehalfOfSector', 'false', (text) => valueOfLabel('Boolean', text)) === 'true',
    submittedAt: cellText(cells.submittedAt) === '' ? null : importedMoment(cells.submittedAt),
  };
  if (submissionTextLength(value) > SUBMISSION_LIMITS.textMax) {
    refuse('situation', 'TOO_LONG', { max: SUBMISSION_LIMITS.textMax, length: submissionTextLength(value) });
  }
  if (value.submittedAt === null && cellText(cells.submittedAt) !== '') refuse('submittedAt', 'WRONG_FORMAT');
  if (value.submittedAt !== null && value.submittedAt > nowMs) refuse('submittedAt', 'IN_THE_FUTURE');
  return problems.length > 0 ? { value: null, problems } : { value, problems: [] };
}

/** Names in one cell, separated by 、 or any comma, semicolon, slash or line break; doubles and the reporter left out. */
function coReportersOf(cell: Cell, reporter: string): string[] {
  const seen = new Set([normalKey(reporter)]);
  return cellText(cell)
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => {
      const key = normalKey(name);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
