import { Alert, Box, Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate, type RaRecord } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../../platform/act';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { RecordsPicker } from '../../../platform/pickers';
import { Section } from '../../../platform/Section';
import { ShowPage } from '../../../platform/ShowPage';
import type { Named } from '../../people';
import { AssignVisitors, ProposeVisitors, type Campaign } from '../visits.documents';
import { changesOf, loadsOf, type Visitors } from './assigning';
import { AssignTable } from './AssignTable';

/** So many rows at first, and with each press more. */
const PORTION = 50;

/** Who visits whom: by hand, or proposed evenly, edited and then confirmed. */
export default function AssignPage() {
  const translate = useTranslate();
  return (
    <ShowPage<Campaign & RaRecord>
      resource="visitCampaigns"
      title={({ title }) => `${translate('visits.assign')} · ${title}`}
    >
      {(campaign) => <Assigning key={campaign.version} campaign={campaign} />}
    </ShowPage>
  );
}

function Assigning({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct();
  const [among, setAmong] = useState<Named[]>([]);
  const [changed, setChanged] = useState<Visitors>({});
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [limit, setLimit] = useState(PORTION);
  const [confirming, setConfirming] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const assignments = changesOf(campaign.members, changed);
  const visitorsOf = ({ person, visitors }: Campaign['members'][number]) => changed[person.id] ?? visitors;

  async function propose() {
    const answer = await act(
      () =>
        request(ProposeVisitors, { id: campaign.id, visitorIds: among.length > 0 ? among.map(({ id }) => id) : null }),
      { live: true },
    );
    if (!answer) return;
    if (answer.proposeVisitors.length === 0) notify('visits.proposal.nothing', { type: 'info' });
    // What was chosen by hand stays; the proposal fills what is empty.
    const open = answer.proposeVisitors.filter(({ person }) => (changed[person.id] ?? []).length === 0);
    setChanged({ ...changed, ...Object.fromEntries(open.map(({ person, visitors }) => [person.id, visitors])) });
  }
  async function confirm() {
    try {
      await request(AssignVisitors, { id: campaign.id, version: campaign.version, assignments });
      navigate(`/visitCampaigns/${campaign.id}/show`);
    } catch (error) {
      const nameOf = (path: string) => {
        const id = assignments[Number(path.split('.')[1])]?.memberId;
        return campaign.members.find(({ person }) => person.id === id)?.person.name ?? '';
      };
      setProblems(
        Object.entries(fieldErrorsOf(error)).map(([path, message]) =>
          translate('visits.proposal.problem', { name: nameOf(path), message }),
        ),
      );
      throw error;
    }
  }

  const shown = campaign.members.filter((member) => !onlyOpen || visitorsOf(member).length === 0);
  return (
    <>
      <Section title={translate('visits.proposal.propose')}>
        <Typography sx={{ mb: 2, maxWidth: '46em' }}>{translate('visits.proposal.how')}</Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
          <Box sx={{ flex: 1, width: '100%' }}>
            <RecordsPicker<Named>
              resource="people"
              label={translate('visits.proposal.among')}
              filter={{ active: true }}
              value={among}
              onChange={setAmong}
            />
          </Box>
          <Button variant="outlined" size="large" onClick={() => void propose()} sx={{ flex: 'none' }}>
            {translate('visits.proposal.propose')}
          </Button>
        </Stack>
      </Section>
      <Section title={translate('visits.assign')}>
        {problems.length > 0 && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problems.map((problem) => (
              <div key={problem}>{problem}</div>
            ))}
          </Alert>
        )}
        <Loads campaign={campaign} changed={changed} />
        <FormControlLabel
          control={<Switch checked={onlyOpen} onChange={(_, checked) => setOnlyOpen(checked)} />}
          label={translate('visits.proposal.only')}
          sx={{ mb: 1 }}
        />
        <AssignTable
          members={shown.slice(0, limit)}
          changed={changed}
          onChange={(memberId, visitors) => setChanged({ ...changed, [memberId]: visitors })}
        />
        {shown.length > limit && (
          <Button fullWidth onClick={() => setLimit(limit + PORTION)} sx={{ mt: 1 }}>
            {translate('visits.proposal.more', { smart_count: shown.length - limit })}
          </Button>
        )}
        {/* In reach however many rows there are. */}
        <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', py: 1.5, zIndex: 1 }}>
          <Button
            variant="contained"
            size="large"
            disabled={assignments.length === 0}
            onClick={() => setConfirming(true)}
          >
            {translate('visits.proposal.confirm', { smart_count: assignments.length })}
          </Button>
        </Box>
      </Section>
      {confirming && (
        <ActionDialog
          title={translate('visits.proposal.confirm', { smart_count: assignments.length })}
          intro={translate('visits.proposal.confirmIntro')}
          done="visits.proposal.confirmed"
          onClose={() => setConfirming(false)}
          onConfirm={confirm}
        />
      )}
    </>
  );
}

/** How many each would visit. */
function Loads({ campaign, changed }: { campaign: Campaign; changed: Visitors }) {
  const translate = useTranslate();
  const loads = loadsOf(campaign.members, changed);
  if (loads.length === 0) return null;
  return (
    <Typography role="status" sx={{ mb: 1 }}>
      {translate('visits.proposal.loads')}：
      {loads.map(({ name, count }) => translate('visits.proposal.load', { name, smart_count: count })).join('、')}
    </Typography>
  );
}
