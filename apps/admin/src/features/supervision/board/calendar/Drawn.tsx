import type { EventInput } from '@fullcalendar/core';
import chinese from '@fullcalendar/core/locales/zh-cn';
import dayGrid from '@fullcalendar/daygrid';
import list from '@fullcalendar/list';
import FullCalendar from '@fullcalendar/react';
import timeGrid from '@fullcalendar/timegrid';
import { Box } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { serverNow } from '../../../../platform/clock';
import { localDateTimeOf } from '../../../../platform/dates';
import type { CalendarDay } from '../board.documents';
import { DayMark } from './DayMark';
import { hoursOf } from './entries';
import { Entry } from './Entry';
import { calendarLook } from './look';
import { drawnAs, type CalendarPlace } from './range';

interface DrawnProps {
  place: CalendarPlace;
  entries: EventInput[];
  days: CalendarDay[];
  onDay: (date: string) => void;
}

/** The calendar itself. Its times are those of Shanghai, given as if they had no zone. */
export function Drawn({ place: { view, date }, entries, days, onDay }: DrawnProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const calendar = useRef<FullCalendar>(null);
  const special = useMemo(() => new Map(days.map((day) => [day.date, day])), [days]);
  const hours = useMemo(() => hoursOf(entries), [entries]);
  useEffect(() => {
    // Within a render the library refuses to draw.
    const timer = setTimeout(() => calendar.current?.getApi().changeView(drawnAs[view], date));
    return () => clearTimeout(timer);
  }, [view, date]);
  const markOf = (day: Date) => special.get(day.toISOString().slice(0, 10));
  return (
    <Box sx={calendarLook}>
      <FullCalendar
        ref={calendar}
        plugins={[dayGrid, timeGrid, list]}
        initialView={drawnAs[view]}
        initialDate={date}
        headerToolbar={false}
        timeZone="UTC"
        now={() => localDateTimeOf(new Date(serverNow()))}
        locales={[chinese]}
        locale={locale === 'en' ? 'en' : 'zh-cn'}
        firstDay={1}
        height="auto"
        events={entries}
        eventContent={({ event, timeText }) => <Entry event={event} time={timeText} />}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotLabelFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventDisplay="block"
        eventOrder="allDay,start,title"
        dayMaxEvents={5}
        moreLinkContent={({ num }) => translate('taskBoard.moreEntries', { count: num })}
        // A link that leads nowhere but opens something is a button.
        moreLinkDidMount={({ el }) => el.setAttribute('role', 'button')}
        dayCellContent={({ date: day, dayNumberText, view: { type } }) =>
          type === drawnAs.month && <DayMark day={markOf(day)} text={dayNumberText.replace('日', '')} />
        }
        // A day is named by its number alone, and what it holds would go unread.
        dayCellDidMount={({ el }) => el.removeAttribute('aria-labelledby')}
        dayHeaderContent={({ date: day, text, view: { type } }) => (
          <DayMark day={type === drawnAs.week ? markOf(day) : undefined} text={text} />
        )}
        dayCellClassNames={({ date: day }) => {
          const mark = markOf(day);
          const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
          return (mark ? !mark.working : weekend) ? ['day-off'] : [];
        }}
        navLinks={view === 'month'}
        navLinkDayClick={(day) => onDay(day.toISOString().slice(0, 10))}
        navLinkHint={(day) => translate('taskBoard.showWeekOf', { date: day })}
        noEventsContent={translate('taskBoard.noEntries')}
        slotMinTime={hours.from}
        slotMaxTime={hours.to}
        scrollTime="08:00:00"
        nowIndicator
        allDayText={translate('taskBoard.due')}
        listDayFormat={{ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }}
        listDaySideFormat={false}
      />
    </Box>
  );
}
