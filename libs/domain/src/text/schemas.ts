import { z } from 'zod';
import type { FieldProblemCode } from '../refusals/index';
import { characterCount, hasForbiddenCharacters, normalKey, tidyText } from './characters';

// Browsers refuse, and report, code that is generated while it runs: the pages' content policy doesn't allow it.
if ('document' in globalThis) z.config({ jitless: true });

const problem = (code: FieldProblemCode, params: Record<string, number> = {}) => ({ params: { code, ...params } });

function limited(kind: 'line' | 'text', max: number, required: boolean) {
  return z
    .string()
    .transform((text) => (kind === 'line' ? text.trim() : tidyText(text)))
    .superRefine((text, context) => {
      const refuse = (code: FieldProblemCode, params?: Record<string, number>) =>
        context.addIssue({ code: 'custom', ...problem(code, params) });
      if (required && text === '') refuse('REQUIRED');
      if (hasForbiddenCharacters(text, kind)) refuse('CONTROL_CHARACTERS');
      if (characterCount(text) > max) refuse('TOO_LONG', { max, length: characterCount(text) });
    });
}

const orNull = (text: string | null | undefined): string | null => (text ? text : null);

/** A required single line of at most `max` characters, trimmed. */
export const line = (max: number) => limited('line', max, true);

/** A required single line that is compared by `normalKey`, which may be longer than the line itself (㍿) and has to fit too. */
export const nameLine = (max: number) =>
  line(max).superRefine((text, context) => {
    const length = characterCount(normalKey(text));
    if (characterCount(text) <= max && length > max) {
      context.addIssue({ code: 'custom', ...problem('TOO_LONG', { max, length }) });
    }
  });

/** A single line that may be missing; empty becomes null. */
export const optionalLine = (max: number) => limited('line', max, false).nullish().transform(orNull);

/** A required text of at most `max` characters, tidied. */
export const paragraphs = (max: number) => limited('text', max, true);

/** A text that must be given and may be empty. */
export const possiblyEmptyParagraphs = (max: number) => limited('text', max, false);

/** A text that may be missing; empty becomes null. */
export const optionalParagraphs = (max: number) => limited('text', max, false).nullish().transform(orNull);

/** An id as the API gives them; whether it exists is for the service to say. */
export const id = () =>
  z
    .string()
    .refine((text) => text !== '', problem('REQUIRED'))
    .refine((text) => text.length <= 64, problem('INVALID'));

/** An id that may be missing; empty becomes null. */
export const optionalId = () =>
  z
    .string()
    .refine((text) => text.length <= 64, problem('INVALID'))
    .nullish()
    .transform(orNull);

/** More than anybody chooses at once; each may cost a look into the database. */
const IDS_MAX = 5_000;

/** Ids without doubles, 5,000 at most. `min` is the least number of them. */
export const ids = (min = 0) =>
  z
    .array(z.string())
    .max(IDS_MAX)
    .pipe(
      z.array(id()).superRefine((list, context) => {
        if (list.length < min) context.addIssue({ code: 'custom', ...problem('REQUIRED') });
        const known = new Set<string>();
        list.forEach((one, index) => {
          if (known.has(one)) context.addIssue({ code: 'custom', path: [index], ...problem('DUPLICATE') });
          known.add(one);
        });
      }),
    );

/** Ids that may be missing; missing is none. */
export const optionalIds = () =>
  ids()
    .nullish()
    .transform((list) => list ?? []);

/** A value of one of the domain's enums. */
export const oneOf = <T extends Record<string, string>>(values: T) => z.enum(values);

/** A value of an enum that may be missing. */
export const optionalOneOf = <T extends Record<string, string>>(values: T) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? null);

/** A flag with a default. */
export const flag = (byDefault: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? byDefault);

/** A moment in epoch milliseconds. */
export const moment = () => z.number().int().min(0).max(253402300799999);

/** A moment that may be missing. */
export const optionalMoment = () =>
  moment()
    .nullish()
    .transform((value) => value ?? null);

/** A date 'YYYY-MM-DD' that exists in the calendar. */
export const localDate = () =>
  z.string().refine((text) => {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
  }, problem('WRONG_FORMAT'));

/** A date that may be missing. */
export const optionalLocalDate = () =>
  localDate()
    .nullish()
    .transform((value) => value ?? null);

/** A whole number within limits. */
export const wholeNumber = (min: number, max: number) => z.number().int().min(min).max(max);
