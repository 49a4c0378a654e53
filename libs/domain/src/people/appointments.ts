import { z } from 'zod';
import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import { id, localDate, oneOf, optionalLine, optionalLocalDate, optionalParagraphs, wholeNumber } from '../text/index';
import { InformantSource } from './enums';

const NUMBER_MAX = 30;
const NOTE_MAX = 500;

/** The term of an informant (聘期): both days belong to it. Without a number it gets the next one of its year. */
export const appointmentInput = z.object({
  personId: id(),
  source: oneOf(InformantSource),
  from: localDate(),
  until: localDate(),
  number: optionalLine(NUMBER_MAX),
  /** The date on the letter; today unless given. */
  issuedOn: optionalLocalDate(),
  note: optionalParagraphs(NOTE_MAX),
});
export type AppointmentInput = z.output<typeof appointmentInput>;

/** A further term of the same person; it begins the day after the one before unless told. */
export const renewalInput = z.object({
  id: id(),
  from: optionalLocalDate(),
  until: localDate(),
  number: optionalLine(NUMBER_MAX),
  issuedOn: optionalLocalDate(),
  note: optionalParagraphs(NOTE_MAX),
});

export const endAppointmentInput = z.object({
  id: id(),
  version: wholeNumber(0, 2 ** 31 - 1),
  endedOn: localDate(),
  note: optionalParagraphs(NOTE_MAX),
});

/** Fields a list may be sorted by. */
export const AppointmentSortField = { FROM: 'FROM', UNTIL: 'UNTIL', NUMBER: 'NUMBER', NAME: 'NAME' } as const;
export type AppointmentSortField = keyof typeof AppointmentSortField;

/** A term as it counts: from its first day to the day on which it ended, or was to end. */
export interface InformantTerm {
  from: string;
  until: string;
  endedOn: string | null;
}

const lastDay = ({ until, endedOn }: InformantTerm): string => endedOn ?? until;

/** Whether the term runs on this day. */
export const isCurrentTerm = (term: InformantTerm, today: string): boolean =>
  term.from <= today && today <= lastDay(term);

/**
 * A term ends after it begins, for somebody who takes part, and no two terms of one person overlap.
 * Refuses with `BAD_USER_INPUT`.
 */
export function refuseTerm(
  { from, until }: Pick<InformantTerm, 'from' | 'until'>,
  person: { active: boolean },
  others: readonly InformantTerm[],
): void {
  const problems: FieldProblem[] = [];
  if (until <= from) problems.push({ path: 'until', code: 'NOT_AFTER_START' });
  if (!person.active) problems.push({ path: 'personId', code: 'INACTIVE' });
  if (others.some((term) => term.from <= until && from <= lastDay(term)))
    problems.push({ path: 'from', code: 'ALREADY_EXISTS' });
  refuseProblems(problems);
}

/** A term is ended once, on one of its days. Refuses with `ILLEGAL_TRANSITION` or `BAD_USER_INPUT`. */
export function refuseEndingTerm(term: InformantTerm, endedOn: string): void {
  if (term.endedOn !== null) throw new Refusal('ILLEGAL_TRANSITION');
  refuseProblems(endedOn < term.from || endedOn > term.until ? [{ path: 'endedOn', code: 'INVALID' }] : []);
}

/** The day after, for a further term. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);

/** `2026-001`: the number of a letter of appointment. */
export const appointmentNumber = (year: number, sequence: number): string =>
  `${year}-${String(sequence).padStart(3, '0')}`;
