import NextIcon from '@mui/icons-material/ChevronRight';
import BackIcon from '@mui/icons-material/ChevronLeft';
import { Box, Button, IconButton, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { shanghaiDate } from '@sanlian/domain';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { serverNow } from '../../../../platform/clock';
import { shownDays, stepped, views, type CalendarPlace, type CalendarView } from './range';

interface ToolbarProps {
  place: CalendarPlace;
  onGo: (change: Partial<CalendarPlace>) => void;
  children: ReactNode;
}

/** What the calendar shows in words, and the ways to other views and times. */
export function Toolbar({ place, onGo, children }: ToolbarProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { view } = place;
  const unit = view === 'week' ? 'week' : 'month';
  return (
    <Stack
      direction="row"
      className="no-print"
      sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5, mb: 1 }}
    >
      <IconButton aria-label={translate(`taskBoard.before.${unit}`)} onClick={() => onGo({ date: stepped(place, -1) })}>
        <BackIcon />
      </IconButton>
      <Typography
        variant="h2"
        component="p"
        aria-live="polite"
        sx={{ minWidth: { sm: '9em' }, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}
      >
        {titleOf(place, locale)}
      </Typography>
      <IconButton aria-label={translate(`taskBoard.after.${unit}`)} onClick={() => onGo({ date: stepped(place, 1) })}>
        <NextIcon />
      </IconButton>
      <Button size="small" variant="outlined" onClick={() => onGo({ date: shanghaiDate(serverNow()) })}>
        {translate('taskBoard.today')}
      </Button>
      <Box sx={{ flex: 1 }} />
      {children}
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={translate('taskBoard.calendarViews')}
        onChange={(_, chosen: CalendarView | null) => chosen && onGo({ view: chosen })}
      >
        {views.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 2, minHeight: 40, color: 'text.primary' }}>
            {translate(`taskBoard.view.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}

function titleOf(place: CalendarPlace, locale: string): string {
  const { from, to } = shownDays(place);
  const zone = { timeZone: 'UTC' } as const;
  if (place.view !== 'week') {
    return new Intl.DateTimeFormat(locale, { ...zone, year: 'numeric', month: 'long' }).format(Date.parse(place.date));
  }
  const format = new Intl.DateTimeFormat(locale, { ...zone, year: 'numeric', month: 'short', day: 'numeric' });
  return format.formatRange(Date.parse(from), Date.parse(to) - 86_400_000);
}
