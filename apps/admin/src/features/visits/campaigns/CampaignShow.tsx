import LedgerIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { isChairLed } from '@sanlian/domain';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { Facts, Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import { useAccess } from '../../../platform/viewer';
import { Members } from '../members/Members';
import { Progress } from '../parts';
import type { Campaign } from '../visits.documents';

/** A campaign: how far it is, what came of it, and whom it visits. */
export default function CampaignShow() {
  return (
    <ShowPage<Campaign & RaRecord> resource="visitCampaigns" title={({ title }) => title}>
      {(campaign) => (
        <>
          <Standing campaign={campaign} />
          <Results campaign={campaign} />
          <MembersOf campaign={campaign} />
        </>
      )}
    </ShowPage>
  );
}

function Standing({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const { id, year, half, leader, mayEdit, mayRecord } = campaign;
  const chairLed = isChairLed(leader.tier);
  return (
    <Box sx={{ mb: 2.5 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}>
        <Typography color="text.secondary" sx={{ flex: '1 1 14em' }}>
          {translate(`visits.half.${half}`, { year })} · {translate('visits.led', { name: leader.name })}
        </Typography>
        <Stack direction="row" className="no-print" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {mayRecord && (
            <Button variant="contained" component={Link} to={`/visits/create?campaignId=${id}`}>
              {translate('visits.record')}
            </Button>
          )}
          {mayEdit && (
            <>
              <Button variant="outlined" component={Link} to={`/visitCampaigns/${id}/assign`}>
                {translate('visits.assign')}
              </Button>
              <Button variant="outlined" component={Link} to={`/visitCampaigns/${id}`}>
                {translate('visits.edit')}
              </Button>
            </>
          )}
          {can('visits:ledger') && (
            <Button
              variant="outlined"
              startIcon={<LedgerIcon />}
              href={`/ledgers/visits.xlsx?year=${year}&half=${half}`}
              download
            >
              {translate('visits.ledger')}
            </Button>
          )}
        </Stack>
      </Stack>
      <Progress campaign={campaign} />
      <Alert severity={chairLed ? 'success' : 'info'} sx={{ mt: 1.5 }}>
        {translate(chairLed ? 'visits.chairLed' : 'visits.notChairLed')}
      </Alert>
    </Box>
  );
}

/** Where a list stands filtered by the campaign. */
const filtered = (resource: string, filter: object) =>
  `/${resource}?${new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((name) => [name, true]))),
  }).toString()}`;

function Results({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const { id, memberCount: total, assignedCount, collectedCount, adoptedCount, reportedCount, clueCount } = campaign;
  const number = (count: number) => (
    <Typography component="span" sx={{ fontSize: '1.25rem', fontWeight: 700 }}>
      {count}
    </Typography>
  );
  return (
    <Section
      title={translate('visits.results')}
      aside={
        <MuiLink component={Link} to={filtered('visits', { campaignId: id })}>
          {translate('visits.all')}
        </MuiLink>
      }
    >
      <Facts
        facts={[
          [translate('visits.assigned'), translate('visits.ofTotal', { count: assignedCount, total })],
          [
            translate('visits.collected'),
            <MuiLink key="c" component={Link} to={filtered('submissions', { visitCampaignId: id })}>
              {number(collectedCount)}
            </MuiLink>,
          ],
          [translate('visits.adopted'), number(adoptedCount)],
          [translate('visits.reported'), number(reportedCount)],
          [translate('visits.clues'), number(clueCount)],
        ]}
      />
    </Section>
  );
}

function MembersOf({ campaign: { id } }: { campaign: Campaign }) {
  const translate = useTranslate();
  return (
    <Section title={translate('visits.members')}>
      <Members campaignId={id} />
    </Section>
  );
}
