import { REPORTER_ROLES, type Role } from '../access/index';
import { endOfShanghaiDay, shanghaiDate, startOfShanghaiDay, type LocalDate } from '../calendar/index';
import { refuseProblems, Refusal } from '../refusals/index';
import { normalKey } from '../text/index';
import type { Link } from './network';

/** The days of a link; `until` is null while it is open. */
export interface LinkDays {
  since: LocalDate;
  until: LocalDate | null;
}

/**
 * L1: a link ends once, on its first day or later, and on no day to come.
 * @throws Refusal `ILLEGAL_TRANSITION` for one that has ended, `BAD_USER_INPUT` for the day
 */
export function refuseUnlinking({ since, until: ended }: LinkDays, until: LocalDate, now: number): void {
  if (ended !== null) throw new Refusal('ILLEGAL_TRANSITION');
  if (until < since) refuseProblems([{ path: 'until', code: 'BEFORE_BEGINNING' }]);
  if (until > since && until > shanghaiDate(now)) refuseProblems([{ path: 'until', code: 'IN_THE_FUTURE' }]);
}

/** A phone's clock may be a little ahead. */
const AHEAD_MS = 5 * 60_000;

/**
 * L2: a contact lies within the days of its link, and not ahead.
 * @throws Refusal `BAD_USER_INPUT` for `at`
 */
export function refuseContactAt(at: number, { since, until }: LinkDays, now: number): void {
  if (at > now + AHEAD_MS) refuseProblems([{ path: 'at', code: 'IN_THE_FUTURE' }]);
  const before = at < startOfShanghaiDay(since);
  if (before || (until !== null && at > endOfShanghaiDay(until)))
    refuseProblems([{ path: 'at', code: 'OUT_OF_RANGE' }]);
}

/**
 * Which links somebody reads: the office and chair members all; reporters those they are in, and those directly below a
 * person whom they are linked to; nobody else any.
 */
export function linksReadBy(roles: readonly Role[]): 'ALL' | 'OWN' | 'NONE' {
  if (roles.includes('INFO_OFFICE') || roles.includes('CHAIR_MEMBER')) return 'ALL';
  return roles.some((role) => REPORTER_ROLES.includes(role)) ? 'OWN' : 'NONE';
}

/** Contacts are recorded by the two who are linked, and by the office. */
export function mayRecordContact(
  viewer: { roles: readonly Role[]; personId: string | null },
  { fromId, toId }: Pick<Link, 'fromId' | 'toId'>,
): boolean {
  if (viewer.roles.includes('INFO_OFFICE')) return true;
  return viewer.personId !== null && (viewer.personId === fromId || viewer.personId === toId);
}

/** The topics of a contact in the spelling that was used first, so that the same matter has the same name. */
export function knownSpellings(topics: readonly string[], earlier: readonly string[]): string[] {
  const known = new Map(earlier.map((topic) => [normalKey(topic), topic]));
  return topics.map((topic) => known.get(normalKey(topic)) ?? topic);
}

/** A quarter in Shanghai with its first and last millisecond, and its last day. */
export interface Quarter {
  year: number;
  quarter: number;
  from: number;
  to: number;
  lastDay: LocalDate;
}

/** A quarter by year and number (1 to 4); what isn't given is that of `now`. */
export function quarterOf(year: number | null | undefined, quarter: number | null | undefined, now: number): Quarter {
  const today = shanghaiDate(now);
  const wanted = {
    year: year ?? Number(today.slice(0, 4)),
    quarter: quarter ?? Math.ceil(Number(today.slice(5, 7)) / 3),
  };
  const day = (months: number, date: number) =>
    new Date(Date.UTC(wanted.year, months, date)).toISOString().slice(0, 10);
  const [first, last] = [day((wanted.quarter - 1) * 3, 1), day(wanted.quarter * 3, 0)];
  return { ...wanted, from: startOfShanghaiDay(first), to: endOfShanghaiDay(last), lastDay: last };
}
