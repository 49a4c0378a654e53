import {
  dayOf,
  dayOfDate,
  monthOf,
  officeDayFrom,
  officeDaysAfter,
  officeDayUntil,
  timeOn,
  yearOf,
} from '../office-days';
import type { DayNumber } from '../office-days';

/** Closed sessions of the year, then the one that is open at its end, then the one that is planned. */
export const closedMeetings = 8;
export const openMeeting = 8;
export const plannedMeeting = 9;

const sharesOfYear = [0.08, 0.19, 0.3, 0.41, 0.52, 0.62, 0.74, 0.87];

/** The two rounds of member visits, by the sessions that judge what they brought. */
export const visitMeetings = [2, 3, 4, 6, 7];

/**
 * The calendar that the year is told in. From November on the year told is the current one and ends on the last office
 * day before now; earlier in a year it is the one before, to its end. So nothing lies in the future, and one calendar
 * year holds it all.
 */
export interface Frame {
  year: number;
  /** The roster is entered on this day; everything else comes later. */
  start: DayNumber;
  /** A session is open on this day's morning, and nothing comes after it. */
  end: DayNumber;
  /** The last day of everything but the open session. */
  last: DayNumber;
  /** The day of each session, by its index. */
  meetingDays: DayNumber[];
  /** The day on which each session is planned, its agenda fixed. */
  planningDays: DayNumber[];
}

const november = 11;
const endOfMorning = 11;

/** The year that is told where it is now `now` (epoch milliseconds). */
export function yearToTell(now: number): number {
  const today = dayOf(now);
  return monthOf(today) >= november ? yearOf(today) : yearOf(today) - 1;
}

export function frameOf(year: number, now: number): Frame {
  const today = dayOf(now);
  const past = now >= timeOn(today, endOfMorning) ? today : today - 1;
  const start = officeDayFrom(dayOfDate(year, 1, 4));
  const end = officeDayUntil(Math.min(past, dayOfDate(year, 12, 30)));
  const last = officeDaysAfter(end, -1);
  const closed = sharesOfYear.map((share) => officeDayFrom(Math.round(start + share * (end - start))));
  return {
    year,
    start,
    end,
    last,
    meetingDays: [...closed, end, officeDaysAfter(end, 8)],
    planningDays: [
      ...closed.map((day) => officeDaysAfter(day, -4)),
      officeDaysAfter(end, -4),
      officeDaysAfter(end, -2),
    ],
  };
}
