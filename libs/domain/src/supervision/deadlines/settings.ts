import { z } from 'zod';
import type { ExtraDays, LocalDate } from '../../calendar/index';
import { localDate, wholeNumber } from '../../text/index';

/** The clocks of U3 and U7, in working days. */
export interface Clocks {
  /** Until a registered task is to be assigned. */
  registerDays: number;
  /** Until an assigned task counts as accepted. */
  acceptDays: number;
  /** For handling, unless somebody sets a date, or other days. */
  handlingDays: number;
  /** Until a reported result is to be verified. */
  verifyDays: number;
  /** In which reporters are asked to comment on a result. */
  commentDays: number;
}

/** What an installation may set of supervision. */
export interface SupervisionSettings extends Clocks {
  /** Days off beside the published calendar, 'YYYY-MM-DD', in their order. */
  extraHolidays: LocalDate[];
  extraWorkdays: LocalDate[];
  /** The working hours in which reminders are sent, 'HH:MM' in Shanghai. */
  remindFrom: string;
  remindUntil: string;
}

export const DEFAULT_SUPERVISION_SETTINGS: Readonly<SupervisionSettings> = {
  registerDays: 1,
  acceptDays: 3,
  handlingDays: 30,
  verifyDays: 5,
  commentDays: 5,
  extraHolidays: [],
  extraWorkdays: [],
  remindFrom: '09:00',
  remindUntil: '17:00',
};

/** The settings' own days, as the calendar takes them. */
export const extraDaysOf = ({
  extraHolidays,
  extraWorkdays,
}: Pick<SupervisionSettings, 'extraHolidays' | 'extraWorkdays'>): ExtraDays => ({
  holidays: extraHolidays,
  workdays: extraWorkdays,
});

/** Days that a clock may have. */
export const HANDLING_DAYS = { min: 1, max: 250 } as const;

const EXTRA_DAYS_MAX = 1000;
const clock = () => wholeNumber(HANDLING_DAYS.min, HANDLING_DAYS.max);
const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const timeOfDay = () => z.string().refine(isTimeOfDay, { params: { code: 'WRONG_FORMAT' } });
const days = () =>
  z
    .array(localDate())
    .max(EXTRA_DAYS_MAX)
    .superRefine((list, context) =>
      list.forEach((date, index) => {
        if (list.indexOf(date) !== index)
          context.addIssue({ code: 'custom', path: [index], params: { code: 'DUPLICATE' } });
      }),
    );

/** `changeSupervisionSettings`: all of them, as seen at `version`. No day is both a holiday and a workday. */
export const supervisionSettingsInput = z
  .object({
    version: wholeNumber(0, 2 ** 31 - 1),
    registerDays: clock(),
    acceptDays: clock(),
    handlingDays: clock(),
    verifyDays: clock(),
    commentDays: clock(),
    extraHolidays: days(),
    extraWorkdays: days(),
    remindFrom: timeOfDay(),
    remindUntil: timeOfDay(),
  })
  .superRefine(({ extraHolidays, extraWorkdays, remindFrom, remindUntil }, context) => {
    extraWorkdays.forEach((date, index) => {
      if (extraHolidays.includes(date))
        context.addIssue({ code: 'custom', path: ['extraWorkdays', index], params: { code: 'HOLIDAY_AND_WORKDAY' } });
    });
    if (isTimeOfDay(remindFrom) && isTimeOfDay(remindUntil) && remindUntil <= remindFrom)
      context.addIssue({ code: 'custom', path: ['remindUntil'], params: { code: 'NOT_AFTER_START' } });
  })
  .transform(({ extraHolidays, extraWorkdays, ...others }) => ({
    ...others,
    extraHolidays: extraHolidays.toSorted(),
    extraWorkdays: extraWorkdays.toSorted(),
  }));
export type SupervisionSettingsInput = z.output<typeof supervisionSettingsInput>;

const sameDays = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** Whether deadlines that were counted by the one settings may differ by the other. */
export const countsDiffer = (one: SupervisionSettings, other: SupervisionSettings): boolean =>
  one.handlingDays !== other.handlingDays ||
  one.registerDays !== other.registerDays ||
  one.acceptDays !== other.acceptDays ||
  one.verifyDays !== other.verifyDays ||
  one.commentDays !== other.commentDays ||
  !sameDays(one.extraHolidays, other.extraHolidays) ||
  !sameDays(one.extraWorkdays, other.extraWorkdays);
