import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { LiaisonLevel } from '@sanlian/domain';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fieldErrorsOf, useAct } from '../../../platform/act';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { localDateOf } from '../../../platform/dates';
import { newKey, request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import { Section } from '../../../platform/Section';
import { Empty } from '../../../platform/states';
import type { Named } from '../../people';
import { LiaisonNav } from '../LiaisonNav';
import { ConfirmLinks, ProposeLinks, type ProposedLink } from './links.documents';
import { loadsOf } from './loads';
import { ProposedTable } from './ProposedTable';

const LEVELS = ['CHAIR_TO_STANDING', 'STANDING_TO_MEMBER'] as const satisfies LiaisonLevel[];

/** Links proposed evenly over those above, to be edited and then confirmed, all or none. */
export default function ProposePage() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct();
  const [sector, setSector] = useState<Named | null>(null);
  const [level, setLevel] = useState<LiaisonLevel | ''>('');
  const [proposed, setProposed] = useState<ProposedLink[]>();
  const [busy, setBusy] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});

  async function propose() {
    setBusy(true);
    setProblems({});
    const answer = await act(() => request(ProposeLinks, { sectorId: sector?.id ?? null, level: level || null }), {
      live: true,
    });
    setBusy(false);
    if (answer) setProposed(answer.proposeLiaisonLinks);
  }
  async function confirm(links: readonly ProposedLink[], since: string, idempotencyKey: string) {
    const inputs = links.map(({ from, to }) => ({ fromId: from.id, toId: to.id, since }));
    try {
      const { confirmLiaisonLinks } = await request(ConfirmLinks, { links: inputs }, { idempotencyKey });
      notify('liaison.propose.confirmed', {
        type: 'success',
        messageArgs: { smart_count: confirmLiaisonLinks.length },
      });
      navigate('/liaison');
    } catch (error) {
      setProblems(rowsOf(fieldErrorsOf(error)));
      throw error;
    }
  }
  const change = (next: ProposedLink[]) => {
    setProposed(next);
    setProblems({});
  };

  return (
    <>
      <Title title="liaison.propose.title" preferenceKey={false} />
      <LiaisonNav />
      <Section title={translate('liaison.propose.for')}>
        <Typography sx={{ mb: 2, maxWidth: '46em' }}>{translate('liaison.propose.how')}</Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
          <TextField
            select
            label={translate('resources.liaisonLinks.fields.level')}
            value={level}
            onChange={(event) => setLevel(event.target.value as LiaisonLevel | '')}
          >
            <MenuItem value="">{translate('platform.all')}</MenuItem>
            {LEVELS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`LiaisonLevel.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <Box sx={{ width: '100%' }}>
            <RecordPicker
              resource="sectors"
              label={translate('resources.liaisonLinks.fields.sectorId')}
              value={sector}
              onChange={setSector}
            />
          </Box>
          <Button
            variant={proposed ? 'outlined' : 'contained'}
            size="large"
            disabled={busy}
            onClick={() => void propose()}
            sx={{ flex: 'none' }}
          >
            {translate(proposed ? 'liaison.propose.again' : 'liaison.propose.propose')}
          </Button>
        </Stack>
      </Section>
      {proposed && (
        <Section
          title={translate('liaison.propose.proposed', { smart_count: proposed.length })}
          aside={
            proposed.length > 0 && (
              <Button variant="contained" onClick={() => setConfirming(true)}>
                {translate('liaison.propose.confirm', { smart_count: proposed.length })}
              </Button>
            )
          }
        >
          {proposed.length === 0 ? (
            <Empty words="liaison.propose.nobody" />
          ) : (
            <>
              {Object.keys(problems).length > 0 && (
                <Alert severity="error" sx={{ mb: 2 }}>
                  {translate('liaison.propose.problems', { smart_count: Object.keys(problems).length })}
                </Alert>
              )}
              <Loads links={proposed} />
              <ProposedTable links={proposed} problems={problems} onChange={change} />
            </>
          )}
        </Section>
      )}
      {confirming && proposed && (
        <ConfirmDialog
          links={proposed}
          onConfirm={(since, key) => confirm(proposed, since, key)}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}

/** `links.3.toId` → row 3. */
function rowsOf(errors: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([path, message]) => {
      const row = /^links\.(\d+)(\.|$)/.exec(path)?.[1];
      return row === undefined ? [] : [[row, message]];
    }),
  );
}

interface ConfirmDialogProps {
  links: readonly ProposedLink[];
  onConfirm: (since: string, idempotencyKey: string) => Promise<void>;
  onClose: () => void;
}

function ConfirmDialog({ links, onConfirm, onClose }: ConfirmDialogProps) {
  const translate = useTranslate();
  const [key] = useState(newKey);
  return (
    <ActionDialog
      title={translate('liaison.propose.confirm', { smart_count: links.length })}
      intro={translate('liaison.propose.means')}
      done=""
      fields={[
        {
          name: 'since',
          label: 'resources.liaisonLinks.fields.since',
          kind: 'date',
          required: true,
          initial: localDateOf(new Date(serverNow())),
        },
      ]}
      onConfirm={({ since = '' }) => onConfirm(since, key)}
      onClose={onClose}
    />
  );
}

/** How many each of those above would get, so that the spread is seen at once. */
function Loads({ links }: { links: readonly ProposedLink[] }) {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ mb: 2, '& summary': { cursor: 'pointer', py: 0.75 } }}>
      <summary>{translate('liaison.propose.loads')}</summary>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {loadsOf(links).map(({ id, name, count }) => (
          <li key={id}>
            {name} {count}
          </li>
        ))}
      </Box>
    </Box>
  );
}
