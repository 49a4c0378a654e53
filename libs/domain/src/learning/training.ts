import { z } from 'zod';
import { startOfShanghaiDay, type LocalDate } from '../calendar/index';
import type { FieldProblem } from '../refusals/index';
import { id, ids, line, localDate, optionalLine, optionalParagraphs } from '../text/index';
import { TRAINING_LIMITS } from './limits';

const DAY_MS = 24 * 60 * 60 * 1000;

/** All days from the first to the last. */
export function daysOf(startsOn: LocalDate, endsOn: LocalDate): LocalDate[] {
  const first = Date.parse(`${startsOn}T00:00:00Z`);
  const last = Date.parse(`${endsOn}T00:00:00Z`);
  const count = Math.max(0, Math.round((last - first) / DAY_MS) + 1);
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}

/** The one who plans says who teaches; a name once only. */
const lecturers = z.array(line(TRAINING_LIMITS.lecturer)).superRefine((names, context) => {
  if (names.length === 0) context.addIssue({ code: 'custom', params: { code: 'REQUIRED' } });
  if (names.length > TRAINING_LIMITS.lecturers)
    context.addIssue({
      code: 'custom',
      params: { code: 'OUT_OF_RANGE', min: 1, max: TRAINING_LIMITS.lecturers },
    });
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index)
      context.addIssue({ code: 'custom', path: [index], params: { code: 'DUPLICATE' } });
  });
});

/** A4: a training has two or more days, and lecturers. Without `invitedIds` all active members are invited. */
export const trainingInput = z
  .object({
    title: line(TRAINING_LIMITS.title),
    startsOn: localDate(),
    endsOn: localDate(),
    place: optionalLine(TRAINING_LIMITS.place),
    lecturers,
    invitedIds: ids()
      .nullish()
      .transform((list) => list ?? null),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    const problem = (code: string, params = {}) =>
      context.addIssue({ code: 'custom', path: ['endsOn'], params: { code, ...params } });
    if (endsOn <= startsOn) problem('NOT_AFTER_START');
    else if (daysOf(startsOn, endsOn).length > TRAINING_LIMITS.days)
      problem('TOO_MANY_DAYS', { max: TRAINING_LIMITS.days });
  });
export type TrainingInput = z.output<typeof trainingInput>;

const days = () =>
  z
    .array(localDate())
    .nullish()
    .transform((list) => (list && list.length > 0 ? [...new Set(list)].sort() : null));

/** Who was there, by the list of the office; without `days` on every day. */
export const attendanceInput = z.object({ trainingId: id(), personIds: ids(1), days: days() });

/** Presence that was recorded by mistake; without `days` on every day. */
export const withdrawalInput = z.object({
  trainingId: id(),
  personIds: ids(1),
  days: days(),
  note: optionalParagraphs(TRAINING_LIMITS.note),
});

interface Dates {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** A4: attendance is of the training's own days. Undefined `wanted` means all of them. */
export const attendedDays = (training: Dates, wanted: readonly LocalDate[] | null): LocalDate[] =>
  wanted === null ? daysOf(training.startsOn, training.endsOn) : [...wanted];

/** Days that aren't the training's. */
export const dayProblems = ({ startsOn, endsOn }: Dates, wanted: readonly LocalDate[] | null): FieldProblem[] =>
  (wanted ?? []).flatMap((day, index): FieldProblem[] =>
    day < startsOn || day > endsOn ? [{ path: `days.${index}`, code: 'NOT_ALLOWED' }] : [],
  );

/** Days on which somebody was present stay within the training. `attended` are those days. */
export function movedDayProblems({ startsOn, endsOn }: Dates, attended: readonly LocalDate[]): FieldProblem[] {
  const fields: FieldProblem[] = [];
  if (attended.some((day) => day < startsOn)) fields.push({ path: 'startsOn', code: 'NOT_ALLOWED' });
  if (attended.some((day) => day > endsOn)) fields.push({ path: 'endsOn', code: 'NOT_ALLOWED' });
  return fields;
}

/** The code at the door is shown on the day itself, and on no other. */
export function codeDayProblems(training: Dates, day: LocalDate, today: LocalDate): FieldProblem[] {
  if (day < training.startsOn || day > training.endsOn) return [{ path: 'day', code: 'NOT_ALLOWED' }];
  if (day === today) return [];
  return [{ path: 'day', code: day > today ? 'IN_THE_FUTURE' : 'IN_THE_PAST' }];
}

const MINUTE_MS = 60 * 1000;
/** How long one code is shown. */
export const CODE_SHOWN_MS = 3 * MINUTE_MS;
/** How long it is taken after another has followed it: whoever scanned it may have to sign in first. */
export const CODE_GRACE_MS = 3 * MINUTE_MS;

/** Which code is shown at a moment: a running number within its day. */
export const codeWindow = (now: number, day: LocalDate): number =>
  Math.floor((now - startOfShanghaiDay(day)) / CODE_SHOWN_MS);

/** The codes that are taken at a moment, the one that is shown first. */
export const takenWindows = (now: number, day: LocalDate): number[] => {
  const shown = codeWindow(now, day);
  return Array.from({ length: 1 + CODE_GRACE_MS / CODE_SHOWN_MS }, (_, back) => shown - back).filter((at) => at >= 0);
};

/** When the code that is shown gives way to the next, and until when it is taken. Epoch milliseconds. */
export function codeTimes(now: number, day: LocalDate): { renewAt: number; validUntil: number } {
  const renewAt = startOfShanghaiDay(day) + (codeWindow(now, day) + 1) * CODE_SHOWN_MS;
  return { renewAt, validUntil: renewAt + CODE_GRACE_MS };
}

/** The code as it is compared: case, blanks and dashes don't matter. */
export const tidyAttendanceCode = (code: string): string => code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
