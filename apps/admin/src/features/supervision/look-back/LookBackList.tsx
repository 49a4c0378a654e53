import { Box, Button, Card, CardActionArea, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { shanghaiYear } from '@sanlian/domain';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { StatusChip } from '../../../platform/enums';
import { request } from '../../../platform/graphql';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { LookBacks, OpenLookBack, type LookBackRow } from './look-back.documents';

/** Every year's look-back, the latest first. */
export default function LookBackList() {
  const translate = useTranslate();
  const { can } = useAccess();
  const { data, error, refetch } = useQuery({
    queryKey: ['lookBacks'],
    queryFn: async () => (await request(LookBacks)).lookBacks,
  });
  return (
    <>
      <Title title={translate('lookBack.title')} preferenceKey={false} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ justifyContent: 'space-between', mb: 2.5 }}>
        <Typography color="text.secondary" sx={{ maxWidth: '44em' }}>
          {translate('lookBack.about')}
        </Typography>
        {can('look-back:work') && data && <OpenButton known={data.map(({ year }) => year)} />}
      </Stack>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Empty words="lookBack.none" />
      ) : (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
          }}
        >
          {data.map((lookBack) => (
            <YearCard key={lookBack.id} lookBack={lookBack} />
          ))}
        </Box>
      )}
    </>
  );
}

function YearCard({ lookBack: { year, status, total, missing, relapses, hearing } }: { lookBack: LookBackRow }) {
  const translate = useTranslate();
  const done = total - missing;
  return (
    <Card component="li" variant="outlined">
      <CardActionArea component={Link} to={`/lookBacks/${year}`} sx={{ p: 2.5, height: '100%' }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
          <Typography variant="h2" component="h2">
            {year}
          </Typography>
          <StatusChip name="LookBackStatus" value={status} tone={status === 'OPEN' ? 'warning' : 'success'} />
        </Stack>
        <LinearProgress
          variant="determinate"
          value={total === 0 ? 100 : (done / total) * 100}
          aria-label={translate('lookBack.progress', { done, total })}
          sx={{ height: 8, borderRadius: 4, mb: 1 }}
        />
        <Typography variant="body2">{translate('lookBack.progress', { done, total })}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[
            translate('lookBack.relapses', { smart_count: relapses }),
            hearing && `${translate('lookBack.heardOn')} ${hearing.heardOn}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </CardActionArea>
    </Card>
  );
}

/** Makes a year's list in one step. */
function OpenButton({ known }: { known: readonly number[] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const year = shanghaiYear(serverNow());
  const years = [year, year - 1, year - 2, year - 3].filter((each) => !known.includes(each));
  if (years.length === 0) return null;
  return (
    <>
      <Button variant="contained" sx={{ flex: 'none', alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>
        {translate('lookBack.open')}
      </Button>
      {asking && (
        <ActionDialog
          title={translate('lookBack.open')}
          intro={translate('lookBack.openIntro')}
          confirm="lookBack.open"
          done=""
          fields={[
            {
              name: 'year',
              label: 'lookBack.openYear',
              kind: 'choice',
              required: true,
              initial: String(years[0]),
              choices: years.map((each) => ({ id: String(each), name: String(each) })),
            },
          ]}
          onClose={() => setAsking(false)}
          onConfirm={async (values) => {
            const { openLookBack } = await request(OpenLookBack, { year: Number(values['year']) });
            notify('lookBack.opened', { type: 'success', messageArgs: { smart_count: openLookBack.total } });
            navigate(`/lookBacks/${values['year']}`);
          }}
        />
      )}
    </>
  );
}
