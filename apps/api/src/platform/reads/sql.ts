import { endOfShanghaiDay, startOfShanghaiDay } from '@sanlian/domain';
import type { SqlValue } from '../database/database';

/** A piece of SQL with its parameters in order. Text from outside only ever becomes a parameter. */
export class Sql {
  constructor(
    readonly text: string,
    readonly params: readonly SqlValue[] = [],
  ) {}
}

type Part = Sql | SqlValue | boolean;

/** Builds SQL: embedded `Sql` is spliced, every other value becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...values: Part[]): Sql {
  let text = strings[0] ?? '';
  const params: SqlValue[] = [];
  values.forEach((value, index) => {
    if (value instanceof Sql) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(typeof value === 'boolean' ? Number(value) : value);
    }
    text += strings[index + 1] ?? '';
  });
  return new Sql(text, params);
}

/** An identifier in backticks, which both engines understand. */
export const name = (identifier: string): Sql => new Sql(`\`${identifier.replaceAll('`', '')}\``);
/** `alias`.`column` */
export const col = (alias: string, column: string): Sql => new Sql(`${name(alias).text}.${name(column).text}`);

export const join = (parts: readonly Sql[], separator: string): Sql =>
  new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.params),
  );

export const TRUE = new Sql('1 = 1');
export const FALSE = new Sql('1 = 0');

export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? TRUE : new Sql(`(${join(conditions, ' AND ').text})`, join(conditions, ' AND ').params);
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? FALSE : new Sql(`(${join(conditions, ' OR ').text})`, join(conditions, ' OR ').params);

/** `x IN (…)`, each value once; the list is padded to a power of two, so that few statements need preparing. */
export function within(expression: Sql, values: readonly SqlValue[]): Sql {
  if (values.length === 0) return FALSE;
  const distinct = [...new Set(values)];
  const size = 2 ** Math.ceil(Math.log2(distinct.length));
  const padded = [...distinct, ...Array<SqlValue>(size - distinct.length).fill(distinct[0] ?? null)];
  return new Sql(`${expression.text} IN (${padded.map(() => '?').join(', ')})`, [...expression.params, ...padded]);
}

/** Longer than any name, title or number that is searched, and within what the engines take as a pattern. */
const LONGEST_SEARCHED = 1000;

/** A literal substring match: `%` and `_` in the text stand for themselves. Letters match whatever their case. */
export function contains(expression: Sql, text: string): Sql {
  if (text.length > LONGEST_SEARCHED) return FALSE;
  const pattern = `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  return new Sql(`LOWER(${expression.text}) LIKE ? ESCAPE '!'`, [...expression.params, pattern]);
}

/** Moments (epoch milliseconds) of a year in Shanghai; none of what is no year of four digits. */
export const inYear = (expression: Sql, year: number): Sql =>
  year < 1000 || year > 9999
    ? FALSE
    : sql`${expression} BETWEEN ${startOfShanghaiDay(`${year}-01-01`)} AND ${endOfShanghaiDay(`${year}-12-31`)}`;
