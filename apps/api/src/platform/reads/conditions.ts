import type { PageQuery } from './reads';

/** What a row of a list has to fulfil. */
export type Condition = NonNullable<PageQuery['where']>[number];

/** Whether a filter says something: an empty text, as forms send it, says nothing. */
export const given = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined && value !== '';

/** The conditions that a filter asks for. */
export const conditions = (...parts: (Condition | false)[]): Condition[] => parts.filter((part) => part !== false);
