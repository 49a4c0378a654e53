import { shanghaiDate, type LocalDate } from '../calendar/index';
import { LIAISON_LIMITS } from '../liaison/index';
import { isPhone, PEOPLE_LIMITS, tidyPhone } from '../people/index';
import { characterCount, hasForbiddenCharacters, normalKey } from '../text/index';
import { cellText, type Cell, type CellProblem, type ImportColumn } from './headers';
import type { ImportedRow } from './people';
import { importedMoment } from './times';

/** Columns of `importLiaisonLinks`, in the order of the template. */
export const liaisonColumns = [
  { field: 'from', zh: '联系人', en: 'from', required: true },
  { field: 'fromPhone', zh: '联系人手机', en: 'fromPhone', required: false },
  { field: 'to', zh: '被联系人', en: 'to', required: false },
  { field: 'toPhone', zh: '被联系人手机', en: 'toPhone', required: false },
  { field: 'constituency', zh: '界别群众', en: 'constituency', required: false },
  { field: 'since', zh: '起始日期', en: 'since', required: false },
] as const satisfies readonly ImportColumn<string>[];
export type LiaisonField = (typeof liaisonColumns)[number]['field'];

/** A person as a table names them: by name, and by phone where several have it. */
export interface NamedPerson {
  name: string;
  phone: string | null;
}

/** A row of `importLiaisonLinks`: to a person or to a constituency; without a day it begins on the day of the import. */
export interface ImportedLink {
  from: NamedPerson;
  to: NamedPerson | null;
  constituency: string | null;
  since: LocalDate | null;
}

/** Reads one row: the link, or every problem of the row with its column. */
export function readLiaisonRow(cells: Partial<Record<LiaisonField, Cell>>): ImportedRow<ImportedLink, LiaisonField> {
  const problems: CellProblem<LiaisonField>[] = [];
  const refuse = (column: LiaisonField, code: CellProblem['code'], max?: number) =>
    problems.push({ column, code, ...(max === undefined ? {} : { params: { max } }) });
  const text = (column: LiaisonField, max: number): string | null => {
    const found = cellText(cells[column]).replace(/\s+/g, ' ');
    if (hasForbiddenCharacters(found, 'line')) refuse(column, 'CONTROL_CHARACTERS');
    if (characterCount(found) > max || characterCount(normalKey(found)) > max) refuse(column, 'TOO_LONG', max);
    return found === '' ? null : found;
  };
  const phone = (column: LiaisonField): string | null => {
    const found = cellText(cells[column]);
    if (found !== '' && !isPhone(found)) refuse(column, 'WRONG_FORMAT');
    return found === '' ? null : tidyPhone(found);
  };
  const [from, to] = [text('from', PEOPLE_LIMITS.name), text('to', PEOPLE_LIMITS.name)];
  const constituency = text('constituency', LIAISON_LIMITS.constituency);
  const [fromPhone, toPhone] = [phone('fromPhone'), phone('toPhone')];
  const since = cellText(cells.since) === '' ? null : importedMoment(cells.since);
  if (from === null) refuse('from', 'REQUIRED');
  if ((to === null) === (constituency === null)) refuse('to', 'EXACTLY_ONE');
  if (since === null && cellText(cells.since) !== '') refuse('since', 'WRONG_FORMAT');
  if (problems.length > 0) return { value: null, problems };
  return {
    value: {
      from: { name: from ?? '', phone: fromPhone },
      to: to === null ? null : { name: to, phone: toPhone },
      constituency,
      since: since === null ? null : shanghaiDate(since),
    },
    problems: [],
  };
}
