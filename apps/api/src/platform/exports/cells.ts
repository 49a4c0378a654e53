import { labelOf, shanghaiDate, type EnumName, type Language } from '@sanlian/domain';
import type { ReadRow } from '../reads/type-reads';
import type { Shape } from '../reads/selection';

/** What stands in a cell: text, a number, a moment, or a day as 'YYYY-MM-DD'. */
export type Cell = string | number | Date | null;

/** One column of an exported list: what it needs of a row, and what it makes of it. */
export interface ExportColumn {
  zh: string;
  en: string;
  /** Fields of the list's type; those that the viewer may not see are empty there, and so here. */
  shape: Shape;
  kind: 'text' | 'number' | 'moment' | 'day';
  /** In characters of Latin script. */
  width: number;
  value: (row: ReadRow, language: Language) => Cell;
}

type Look = Pick<ExportColumn, 'width'>;

/**
 * The values at a path such as `submission.title`; to-many fields give several, `person|organization` the first of both that
 * is there.
 */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  const found = step.split('|').find((field) => (value as ReadRow)[field] != null);
  return found === undefined ? [] : valuesAt((value as ReadRow)[found], rest);
}

function shapeOf([step = '', ...rest]: readonly string[]): Shape {
  const below = rest.length === 0 ? true : shapeOf(rest);
  return Object.fromEntries(step.split('|').map((field) => [field, below]));
}

const column = (
  names: readonly [zh: string, en: string],
  path: string,
  kind: ExportColumn['kind'],
  { width }: Look,
  value: (values: unknown[], language: Language) => Cell,
): ExportColumn => {
  const steps = path.split('.');
  const [zh, en] = names;
  return {
    zh,
    en,
    kind,
    width,
    shape: shapeOf(steps),
    value: (row, language) => value(valuesAt(row, steps), language),
  };
};

const listed = (values: readonly unknown[], language: Language): string | null =>
  values.length === 0 ? null : values.map(String).join(language === 'en' ? ', ' : '、');

/** The text at the path; several are listed. */
export const text = (zh: string, en: string, path: string, look: Look = { width: 20 }): ExportColumn =>
  column([zh, en], path, 'text', look, listed);

/** The label of the enum's value at the path. */
export const label = (zh: string, en: string, path: string, enumName: EnumName, look: Look = { width: 14 }) =>
  column([zh, en], path, 'text', look, (values, language) =>
    listed(
      values.map((value) => labelOf(enumName, value as string | boolean, language)),
      language,
    ),
  );

export const yesNo = (zh: string, en: string, path: string): ExportColumn =>
  label(zh, en, path, 'Boolean', { width: 10 });

export const amount = (zh: string, en: string, path: string): ExportColumn =>
  column([zh, en], path, 'number', { width: 10 }, ([value]) => (value === undefined ? null : Number(value)));

export const moment = (zh: string, en: string, path: string): ExportColumn =>
  column([zh, en], path, 'moment', { width: 17 }, ([value]) => (value as Date | undefined) ?? null);

/** A day of the calendar, or the day of a moment in Shanghai. */
export const day = (zh: string, en: string, path: string): ExportColumn =>
  column([zh, en], path, 'day', { width: 12 }, ([value]) =>
    value instanceof Date ? shanghaiDate(value.getTime()) : value === undefined ? null : String(value),
  );
