import { alpha, Box, Typography, type Theme } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { localDateOf } from '../../../platform/dates';
import { countWeeks } from './count-weeks';
import type { CountedDay, CountedDayKind, Explanation } from './deadline.documents';

const colours: Record<CountedDayKind, string> = {
  WORKING: 'text.primary',
  WEEKEND: 'text.secondary',
  HOLIDAY: 'error.main',
  MAKE_UP_WORKDAY: 'warning.main',
  EXTRA_HOLIDAY: 'error.main',
  EXTRA_WORKDAY: 'warning.main',
  PAUSED: 'info.main',
};
/** Monday, 2024-01-01, and the six days after it. */
const weekdays = Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, 1 + index));
const inUtc = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
const yellowGround = (theme: Theme) => alpha(theme.palette.warning.main, 0.14);
const cell = { p: 0, textAlign: 'center', verticalAlign: 'top', border: 1, borderColor: 'divider', width: '14.28%' };

/** The count of a deadline as the pages of a calendar: each day with its number, or why it doesn't count. */
export function DayCount({ explanation: { days, yellowFrom } }: { explanation: Explanation }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const last = days.at(-1)?.date;
  const yellow = localDateOf(new Date(yellowFrom));
  const monthName = (month: string) =>
    inUtc(locale, { year: 'numeric', month: 'long' }).format(Date.parse(`${month}-01T00:00:00Z`));
  return (
    <>
      {countWeeks(days).map(({ month, weeks }) => (
        <Box
          component="table"
          key={month}
          sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', mb: 2, maxWidth: 720 }}
        >
          <Typography
            component="caption"
            sx={{ textAlign: 'left', fontWeight: 600, pb: 0.5, captionSide: 'top' }}
            aria-label={translate('supervision.why.calendar', { month: monthName(month) })}
          >
            {monthName(month)}
          </Typography>
          <thead>
            <tr>
              {weekdays.map((day) => (
                <Typography
                  component="th"
                  scope="col"
                  variant="body2"
                  color="text.secondary"
                  key={day}
                  sx={{ p: 0.25 }}
                >
                  {inUtc(locale, { weekday: 'short' }).format(day)}
                </Typography>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, index) => (
              <tr key={index}>
                {week.map((day, weekday) =>
                  day ? (
                    <Day key={day.date} day={day} isDue={day.date === last} isYellow={day.date >= yellow} />
                  ) : (
                    <Box component="td" key={weekday} sx={{ ...cell, border: 0 }} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      ))}
      <Legend days={days} />
    </>
  );
}

function Day({ day, isDue, isYellow }: { day: CountedDay; isDue: boolean; isYellow: boolean }) {
  const translate = useTranslate();
  const counts = day.number !== null;
  const kind = translate(`supervision.why.day.${day.kind}`);
  const words = [
    day.date,
    day.name ? `${kind} ${day.name}` : kind,
    counts && translate('supervision.why.number', { number: day.number }),
    isYellow && translate('Light.YELLOW'),
    isDue && translate('supervision.why.dueMark'),
    day.provisional && translate('supervision.why.provisionalMark'),
  ];
  const plain = day.kind === 'WORKING';
  return (
    <Box
      component="td"
      title={words.filter(Boolean).join(' · ')}
      sx={{
        ...cell,
        bgcolor: isDue ? 'secondary.main' : counts ? (isYellow ? yellowGround : 'background.paper') : 'action.hover',
        color: isDue ? 'secondary.contrastText' : colours[day.kind],
        borderStyle: day.provisional ? 'dashed' : 'solid',
        height: 62,
      }}
    >
      <Box
        aria-hidden
        sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', py: 0.5, lineHeight: 1.25 }}
      >
        <Box component="span" sx={{ fontSize: '0.8125rem' }}>
          {Number(day.date.slice(8))}
        </Box>
        {counts && (
          <Box component="span" sx={{ fontWeight: 700, fontSize: '1.0625rem', fontVariantNumeric: 'tabular-nums' }}>
            {day.number}
          </Box>
        )}
        {(!plain || isDue || !counts) && (
          <Box component="span" sx={{ fontSize: '0.75rem', px: 0.25, overflowWrap: 'anywhere' }}>
            {isDue
              ? translate('supervision.why.dueMark')
              : day.kind === 'HOLIDAY' && day.name
                ? day.name
                : plain
                  ? ''
                  : translate(`supervision.why.dayShort.${day.kind}`)}
          </Box>
        )}
      </Box>
      <Box component="span" sx={visuallyHidden}>
        {words.filter(Boolean).join(', ')}
      </Box>
    </Box>
  );
}

const visuallyHidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;

/** What the kinds of days in this count are called. */
function Legend({ days }: { days: CountedDay[] }) {
  const translate = useTranslate();
  const kinds = [...new Set(days.map(({ kind }) => kind))].filter((kind) => kind !== 'WORKING');
  if (kinds.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('supervision.why.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, listStyle: 'none', m: 0, p: 0 }}
    >
      {kinds.map((kind) => (
        <Typography component="li" variant="body2" key={kind}>
          <Box component="span" sx={{ color: colours[kind], fontWeight: 600 }}>
            {translate(`supervision.why.dayShort.${kind}`)}
          </Box>{' '}
          {translate(`supervision.why.day.${kind}`)}
        </Typography>
      ))}
    </Box>
  );
}
