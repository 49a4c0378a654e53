import { useMediaQuery, type Theme } from '@mui/material';
import { shanghaiDate } from '@sanlian/domain';
import { useSearchParams } from 'react-router-dom';
import { serverNow } from '../../../../platform/clock';

export const views = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof views)[number];

/** What a view is called by the library that draws it. */
export const drawnAs = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' } as const satisfies Record<
  CalendarView,
  string
>;

export interface CalendarPlace {
  view: CalendarView;
  /** A day within what is shown. */
  date: string;
  mine: boolean;
}

/** What the address names; a month around today where it names nothing, as a list on phones. */
export function readPlace(params: URLSearchParams, phone: boolean, today: string): CalendarPlace {
  const view = params.get('view');
  const date = params.get('date');
  return {
    view: views.find((one) => one === view) ?? (phone ? 'list' : 'month'),
    date: date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : today,
    mine: params.get('mine') === 'true',
  };
}

/** View and date of the calendar, kept in the address. */
export function useCalendarPlace(): [CalendarPlace, (change: Partial<CalendarPlace>) => void] {
  const [params, setParams] = useSearchParams();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  return [
    readPlace(params, phone, shanghaiDate(serverNow())),
    (change) =>
      setParams((before) => {
        for (const [name, value] of Object.entries(change)) {
          if (value === false) before.delete(name);
          else before.set(name, String(value));
        }
        return before;
      }),
  ];
}

const DAY_MS = 86_400_000;
const dateAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The days that a view shows, the last one excluded: whole weeks from Monday on, of the month or one. */
export function shownDays({ view, date }: Pick<CalendarPlace, 'view' | 'date'>): { from: string; to: string } {
  const monday = (ms: number) => ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS;
  const day = Date.parse(date);
  if (view === 'week') return { from: dateAt(monday(day)), to: dateAt(monday(day) + 7 * DAY_MS) };
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1, 1);
  const next = Date.UTC(year, month, 1);
  if (view === 'list') return { from: dateAt(first), to: dateAt(next) };
  return { from: dateAt(monday(first)), to: dateAt(monday(first) + 42 * DAY_MS) };
}

/** The same day a month or a week earlier or later; the first of the month, as months differ in length. */
export function stepped({ view, date }: Pick<CalendarPlace, 'view' | 'date'>, step: 1 | -1): string {
  if (view === 'week') return dateAt(Date.parse(date) + step * 7 * DAY_MS);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return dateAt(Date.UTC(year, month - 1 + step, 1));
}
