import { Alert, Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { quarterOf } from '@sanlian/domain';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { request } from '../../../platform/graphql';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { LiaisonNav } from '../LiaisonNav';
import { LiaisonCoverage, type LevelCoverage } from './coverage.documents';
import { LevelCard } from './LevelCard';

const QUARTERS = [1, 2, 3, 4];
const YEARS_BACK = 5;

/** Who is linked and who isn't, level by level, and who went unheard in a quarter (L2). */
export default function CoveragePage() {
  const translate = useTranslate();
  const { is } = useAccess();
  const [params, setParams] = useSearchParams();
  const today = quarterOf(null, null, serverNow());
  const year = Number(params.get('year')) || today.year;
  const quarter = Number(params.get('quarter')) || today.quarter;
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['liaison', 'coverage', year, quarter],
    queryFn: async () => (await request(LiaisonCoverage, { year, quarter })).liaisonCoverage,
    placeholderData: keepPreviousData,
  });
  const set = (change: { year: number } | { quarter: number }) =>
    setParams({ ...{ year: String(year), quarter: String(quarter) }, ...asText(change) }, { replace: true });
  return (
    <>
      <Title title="liaison.coverage.title" preferenceKey={false} />
      <LiaisonNav />
      <Stack direction="row" spacing={1.5} sx={{ mb: 2, maxWidth: 360 }} className="no-print">
        <TextField
          select
          label={translate('platform.year')}
          value={year}
          onChange={(event) => set({ year: Number(event.target.value) })}
        >
          {Array.from({ length: YEARS_BACK }, (_, back) => today.year - back).map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('liaison.coverage.quarter')}
          value={quarter}
          onChange={(event) => set({ quarter: Number(event.target.value) })}
        >
          {QUARTERS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate('liaison.coverage.nth', { quarter: one })}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {!is('INFO_OFFICE', 'CHAIR_MEMBER') && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('liaison.coverage.ownOnly')}
        </Alert>
      )}
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Box sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
          {data.filter(isConcerned).map((level) => (
            <LevelCard
              key={level.level}
              coverage={level}
              period={translate('liaison.coverage.period', { year, quarter })}
            />
          ))}
          {!data.some(isConcerned) && <Empty words="liaison.coverage.nobody" />}
          <Typography variant="body2" color="text.secondary">
            {translate('liaison.coverage.how')}
          </Typography>
        </Box>
      )}
    </>
  );
}

/** Nothing is said of a level on which nobody is to be linked. */
const isConcerned = ({ total, linked }: LevelCoverage) => total > 0 || linked > 0;

const asText = (change: Record<string, number>) =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, String(value)]));
