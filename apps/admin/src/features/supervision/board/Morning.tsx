import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DashboardNumber, dashboardFilters } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import { listBehind } from './addresses';
import { SupervisionDashboard, type Dashboard } from './board.documents';
import { OverdueBands } from './OverdueBands';
import { TASKS } from './task-news';

const numbers = Object.keys(DashboardNumber) as DashboardNumber[];
const tones: Partial<Record<DashboardNumber, string>> = {
  overdue: 'error.main',
  sentBack: 'error.main',
  dueThisWeek: 'warning.main',
};

/** What needs doing, first things first; each number leads to its list. */
export function Morning() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: [TASKS, 'dashboard'],
    queryFn: async () => (await request(SupervisionDashboard)).supervisionDashboard,
  });
  return (
    <Section title={translate('taskBoard.morning')}>
      {data ? (
        <Numbers dashboard={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Section>
  );
}

function Numbers({ dashboard }: { dashboard: Dashboard }) {
  const translate = useTranslate();
  const filters = dashboardFilters(serverNow());
  if (numbers.every((number) => dashboard[number] === 0)) return <Empty words="taskBoard.nothingWaits" />;
  return (
    <>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: {
            xs: 'repeat(2, minmax(0, 1fr))',
            sm: 'repeat(auto-fill, minmax(170px, 1fr))',
            lg: 'repeat(5, minmax(0, 1fr))',
          },
        }}
      >
        {numbers.map((number) => (
          <Tile
            key={number}
            count={dashboard[number]}
            label={translate(`taskBoard.numbers.${number}`)}
            hint={translate(`taskBoard.hints.${number}`, {
              from: formatDate(dashboard.weekFrom),
              to: formatDate(dashboard.weekTo),
            })}
            tone={tones[number] ?? 'primary.main'}
            to={listBehind(filters[number])}
          />
        ))}
      </Box>
      {dashboard.overdue > 0 && <OverdueBands bands={dashboard.overdueBands} />}
    </>
  );
}

interface TileProps {
  count: number;
  label: string;
  hint: string;
  tone: string;
  to: string;
}

function Tile({ count, label, hint, tone, to }: TileProps) {
  const waits = count > 0;
  return (
    <Card
      component="li"
      sx={{ borderTop: 3, borderTopColor: waits ? tone : 'divider', bgcolor: waits ? undefined : 'transparent' }}
    >
      <CardActionArea component={Link} to={to} sx={{ p: 1.75, height: '100%' }}>
        <Typography
          component="span"
          color={waits ? tone : 'text.secondary'}
          sx={{
            display: 'block',
            fontSize: '1.875rem',
            fontWeight: waits ? 700 : 400,
            lineHeight: 1.15,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {count}
        </Typography>
        <Typography component="span" sx={{ display: 'block', fontWeight: waits ? 600 : 400 }}>
          {label}
        </Typography>
        <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          {hint}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
