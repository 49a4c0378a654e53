import { Box, FormControlLabel, Paper, Switch } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title, useTranslate } from 'react-admin';
import { endOfDay, startOfDay } from '../../../../platform/dates';
import { request } from '../../../../platform/graphql';
import { Failed, Loading } from '../../../../platform/states';
import { SupervisionCalendar } from '../board.documents';
import { BoardNav } from '../BoardNav';
import { TASKS, useTaskNews } from '../task-news';
import { Drawn } from './Drawn';
import { entriesOf } from './entries';
import { PlanButton } from './PlanButton';
import { shownDays, useCalendarPlace } from './range';
import { SubscribeButton } from './SubscribeButton';
import { Toolbar } from './Toolbar';

const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** Deadlines and events of joint oversight, by month, week or as a list, as the address says. */
export default function CalendarPage() {
  const translate = useTranslate();
  const live = useTaskNews();
  const [place, go] = useCalendarPlace();
  const { view, date, mine } = place;
  const { from, to } = shownDays(place);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [TASKS, 'calendar', from, to, mine],
    queryFn: async () =>
      (await request(SupervisionCalendar, { from: startOfDay(from), to: endOfDay(dayBefore(to)), mine }))
        .supervisionCalendar,
    placeholderData: keepPreviousData,
  });
  const entries = useMemo(
    () =>
      data &&
      entriesOf(data, {
        deadline: (number, title) => `${title} ${number}`,
        event: (form, where, numbers) =>
          [translate(`SupervisionForm.${form}`), where, numbers.join('、')].filter(Boolean).join(' · '),
      }),
    [data, translate],
  );
  return (
    <>
      <Title title={translate('taskBoard.calendarTitle')} preferenceKey={false} />
      <BoardNav live={live}>
        <PlanButton />
        <SubscribeButton />
      </BoardNav>
      <Toolbar place={place} onGo={go}>
        <FormControlLabel
          control={<Switch checked={mine} onChange={(_, checked) => go({ mine: checked })} />}
          label={translate('resources.supervisionTasks.fields.mine')}
        />
      </Toolbar>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data || !entries ? (
        <Loading />
      ) : (
        <Paper variant="outlined" sx={{ p: { xs: 0.5, sm: 1.5 }, overflowX: 'auto' }}>
          <Box sx={{ opacity: isPlaceholderData ? 0.5 : 1, minWidth: view === 'list' ? 0 : 700 }}>
            <Drawn
              place={{ view, date, mine }}
              entries={entries}
              days={data.days}
              onDay={(day) => go({ view: 'week', date: day })}
            />
          </Box>
        </Paper>
      )}
    </>
  );
}
