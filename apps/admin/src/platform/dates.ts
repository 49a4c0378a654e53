import { currentLocale } from './preferences';

const zone = 'Asia/Shanghai';
const format = (options: Intl.DateTimeFormatOptions) => (iso: string | null | undefined) =>
  iso ? new Intl.DateTimeFormat(currentLocale(), { timeZone: zone, ...options }).format(new Date(iso)) : '';

/** A moment as people here read it: Shanghai time, to the minute. */
export const formatDateTime = format({
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
/** The day of a moment, in Shanghai. */
export const formatDate = format({ year: 'numeric', month: 'numeric', day: 'numeric' });
/** The time of day of a moment, in Shanghai, to the minute. */
export const formatTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `2026-05-01` of a moment in Shanghai. */
export const localDateOf = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment);
/** The first and last moment of a day in Shanghai, as ISO with offset. */
export const startOfDay = (localDate: string) => `${localDate}T00:00:00+08:00`;
export const endOfDay = (localDate: string) => `${localDate}T23:59:59.999+08:00`;

/** `2026-05-01T09:30` of a moment in Shanghai, as inputs of date and time hold it. */
export const localDateTimeOf = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(moment)
    .replace(' ', 'T');
/** The moment that an input of date and time means, whatever the device's time zone, as ISO with offset. */
export const momentIn = (localDateTime: string) => `${localDateTime}:00+08:00`;
