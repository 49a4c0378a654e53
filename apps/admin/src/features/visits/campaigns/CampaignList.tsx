import AddIcon from '@mui/icons-material/AddOutlined';
import ListIcon from '@mui/icons-material/ListAltOutlined';
import VisitIcon from '@mui/icons-material/EditNoteOutlined';
import { Box, Button, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Empty, Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { YearChoice } from '../../../platform/YearChoice';
import { Progress } from '../parts';
import { VisitCampaigns, type CampaignRow } from '../visits.documents';

/** The campaigns with how far they are, the latest first; `?year=` shows those of one year. */
export default function CampaignList() {
  const translate = useTranslate();
  const { can } = useAccess();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || undefined;
  const { data, error, refetch } = useQuery({
    queryKey: ['visitCampaigns', 'cards', year],
    queryFn: async () => (await request(VisitCampaigns, { year })).visitCampaigns,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Title title={translate('visits.menu')} preferenceKey={false} />
      <Typography color="text.secondary" sx={{ maxWidth: '46em', mb: 2 }}>
        {translate('visits.about')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1.25, flexWrap: 'wrap', alignItems: 'center', mb: 2.5 }}>
        <YearChoice
          all
          value={year}
          onChange={(chosen) => setParams(chosen ? { year: String(chosen) } : {}, { replace: true })}
        />
        <Box sx={{ flex: 1 }} />
        <Button component={Link} to="/visits" startIcon={<ListIcon />}>
          {translate('visits.all')}
        </Button>
        {data?.some(({ mayRecord }) => mayRecord) && (
          <Button component={Link} to="/visits/create" variant="contained" startIcon={<VisitIcon />}>
            {translate('visits.record')}
          </Button>
        )}
        {can('visits:plan') && (
          <Button component={Link} to="/visitCampaigns/create" variant="outlined" startIcon={<AddIcon />}>
            {translate('visits.plan')}
          </Button>
        )}
      </Stack>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Empty words={can('visits:plan') ? 'visits.none' : 'visits.noneMine'} />
      ) : (
        <Box
          component="ul"
          sx={{
            ...{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 },
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
          }}
        >
          {data.map((campaign) => (
            <CampaignCard key={campaign.id} campaign={campaign} />
          ))}
        </Box>
      )}
    </>
  );
}

function CampaignCard({ campaign }: { campaign: CampaignRow }) {
  const translate = useTranslate();
  const { id, title, year, half, leader, collectedCount, adoptedCount, reportedCount } = campaign;
  return (
    <Card component="li" variant="outlined">
      <CardActionArea component={Link} to={`/visitCampaigns/${id}/show`} sx={{ p: 2.5, height: '100%' }}>
        <Typography variant="h2" component="h2" sx={{ mb: 0.5 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {translate(`visits.half.${half}`, { year })} · {translate('visits.led', { name: leader.name })}
        </Typography>
        <Progress campaign={campaign} />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {[
            `${translate('visits.collected')} ${collectedCount}`,
            `${translate('visits.adopted')} ${adoptedCount}`,
            `${translate('visits.reported')} ${reportedCount}`,
          ].join(' · ')}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
