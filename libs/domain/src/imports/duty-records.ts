import { ASSESSMENT_LIMITS } from '../assessment/index';
import { shanghaiDate } from '../calendar/index';
import { isPhone, PEOPLE_LIMITS, tidyPhone } from '../people/index';
import { characterCount, hasForbiddenCharacters } from '../text/index';
import { cellText, type Cell, type CellProblem, type ImportColumn } from './headers';
import type { ImportedRow } from './people';
import { importedMoment } from './times';

/** Columns of `importDutyRecords`, in the order of the template. */
export const dutyRecordColumns = [
  { field: 'name', zh: '姓名', en: 'name', required: true },
  { field: 'phone', zh: '手机', en: 'phone', required: false },
  { field: 'duty', zh: '履职任务', en: 'duty', required: true },
  { field: 'on', zh: '日期', en: 'date', required: true },
  { field: 'title', zh: '内容', en: 'title', required: true },
  { field: 'count', zh: '次数', en: 'count', required: false },
] as const satisfies readonly ImportColumn<string>[];
export type DutyRecordField = (typeof dutyRecordColumns)[number]['field'];

/** A row of `importDutyRecords`; the duty by its key or its title. */
export interface ImportedDutyRecord {
  name: string;
  phone: string | null;
  duty: string;
  on: string;
  title: string;
  count: number;
}

/** Reads one row: the record, or every problem of the row with its column. */
export function readDutyRecordRow(
  cells: Partial<Record<DutyRecordField, Cell>>,
): ImportedRow<ImportedDutyRecord, DutyRecordField> {
  const problems: CellProblem<DutyRecordField>[] = [];
  const text = (column: DutyRecordField, max: number): string => {
    const found = cellText(cells[column]).replace(/\s+/g, ' ');
    if (found === '') problems.push({ column, code: 'REQUIRED' });
    if (hasForbiddenCharacters(found, 'line')) problems.push({ column, code: 'CONTROL_CHARACTERS' });
    if (characterCount(found) > max) problems.push({ column, code: 'TOO_LONG', params: { max } });
    return found;
  };
  const name = text('name', PEOPLE_LIMITS.name);
  const duty = text('duty', ASSESSMENT_LIMITS.title);
  const title = text('title', ASSESSMENT_LIMITS.title);
  const phone = cellText(cells.phone);
  if (phone !== '' && !isPhone(phone)) problems.push({ column: 'phone', code: 'WRONG_FORMAT' });
  const at = importedMoment(dayCount(cells.on));
  if (cellText(cells.on) === '') problems.push({ column: 'on', code: 'REQUIRED' });
  else if (at === null) problems.push({ column: 'on', code: 'WRONG_FORMAT' });
  const count = cellText(cells.count) === '' ? 1 : Number(cellText(cells.count));
  if (!Number.isInteger(count)) problems.push({ column: 'count', code: 'NOT_AN_INTEGER' });
  else if (count < 1 || count > ASSESSMENT_LIMITS.target)
    problems.push({ column: 'count', code: 'OUT_OF_RANGE', params: { min: 1, max: ASSESSMENT_LIMITS.target } });
  if (problems.length > 0) return { value: null, problems };
  const value = { name, phone: phone === '' ? null : tidyPhone(phone), duty, on: shanghaiDate(at ?? 0), title, count };
  return { value, problems: [] };
}

/** A spreadsheet's day count, also where it comes as text. */
const dayCount = (cell: Cell): Cell => (/^\d{5}(\.\d+)?$/.test(cellText(cell)) ? Number(cellText(cell)) : cell);
