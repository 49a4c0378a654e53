import type { FieldProblemCode, MessageParams } from '../refusals/index';
import { normalKey } from '../text/index';

/** A cell of a workbook or CSV. A number may be a spreadsheet's day count; other dates come as text. */
export type Cell = string | number | boolean | null | undefined;

/** A column that an import knows, by its Chinese and English header. */
export interface ImportColumn<Field extends string> {
  readonly field: Field;
  readonly zh: string;
  readonly en: string;
  /** The column must be there; whether its cells may be empty is for the row. */
  readonly required: boolean;
}

/** A problem of one cell: its field, and a code with a message in every language. */
export interface CellProblem<Field extends string = string> {
  column: Field;
  code: FieldProblemCode;
  params?: MessageParams;
}

/** Columns of `importPeople`, in the order of the template. */
export const peopleColumns = [
  { field: 'name', zh: '姓名', en: 'name', required: true },
  { field: 'phone', zh: '手机', en: 'phone', required: false },
  { field: 'tier', zh: '身份', en: 'tier', required: false },
  { field: 'sector', zh: '界别', en: 'sector', required: false },
  { field: 'informantSource', zh: '特邀信息员', en: 'informantSource', required: false },
  { field: 'organization', zh: '单位', en: 'organization', required: false },
] as const satisfies readonly ImportColumn<string>[];
export type PeopleField = (typeof peopleColumns)[number]['field'];

/** Columns of `importSubmissions`, in the order of the template. */
export const submissionColumns = [
  { field: 'externalId', zh: '来源编号', en: 'externalId', required: true },
  { field: 'title', zh: '标题', en: 'title', required: true },
  { field: 'category', zh: '类别', en: 'category', required: true },
  { field: 'channel', zh: '渠道', en: 'channel', required: false },
  { field: 'situation', zh: '情况反映', en: 'situation', required: true },
  { field: 'analysis', zh: '原因分析', en: 'analysis', required: false },
  { field: 'suggestion', zh: '意见建议', en: 'suggestion', required: true },
  { field: 'reporter', zh: '反映人', en: 'reporter', required: true },
  { field: 'coReporters', zh: '联名人', en: 'coReporters', required: false },
  { field: 'sector', zh: '界别', en: 'sector', required: false },
  { field: 'onBehalfOfSector', zh: '以界别名义', en: 'onBehalfOfSector', required: false },
  { field: 'submittedAt', zh: '提交时间', en: 'submittedAt', required: false },
] as const satisfies readonly ImportColumn<string>[];
export type SubmissionField = (typeof submissionColumns)[number]['field'];

export interface Headers<Field extends string> {
  /** Where each known field stands, from 0. */
  positions: ReadonlyMap<Field, number>;
  /** Required columns that are missing, and columns that stand there twice. */
  problems: CellProblem<Field>[];
}

const headerKey = (cell: Cell): string => normalKey(String(cell ?? '').replace(/^\ufeff/, '')).replace(/[\s_*]/g, '');

/**
 * Finds the known columns in a header row, by Chinese or English header in any order and case; also where one cell holds both
 * (`姓名 name`). Columns that the import doesn't know are passed over.
 */
export function readHeaders<Field extends string>(
  columns: readonly ImportColumn<Field>[],
  header: readonly Cell[],
): Headers<Field> {
  const positions = new Map<Field, number>();
  const problems: CellProblem<Field>[] = [];
  header.forEach((cell, index) => {
    const key = headerKey(cell);
    const column = columns.find(({ zh, en }) => [zh, en, `${zh}${en}`].some((name) => headerKey(name) === key));
    if (!column) return;
    if (positions.has(column.field)) problems.push({ column: column.field, code: 'DUPLICATE' });
    else positions.set(column.field, index);
  });
  for (const { field, required } of columns) {
    if (required && !positions.has(field)) problems.push({ column: field, code: 'MISSING_COLUMN' });
  }
  return { positions, problems };
}

/** The cells of a row by field; missing columns are empty. */
export function cellsOf<Field extends string>(
  { positions }: Headers<Field>,
  row: readonly Cell[],
): Partial<Record<Field, Cell>> {
  return Object.fromEntries([...positions].map(([field, index]) => [field, row[index]])) as Partial<
    Record<Field, Cell>
  >;
}

/** Whether a row holds nothing; such rows are passed over. */
export const isEmptyRow = (row: readonly Cell[]): boolean => row.every((cell) => cellText(cell) === '');

/** The text of a cell, without outer blanks. */
export function cellText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
