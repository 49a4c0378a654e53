import { Alert, Box, Stack } from '@mui/material';
import { Tier } from '@sanlian/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { request } from '../../../platform/graphql';
import { RecordPicker, RecordsPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { PeopleToInvite } from './trainings.documents';

const PORTION = 200;

/** All active people that fit, portion by portion. */
async function everybody(filter: object): Promise<Named[]> {
  const found: Named[] = [];
  for (;;) {
    const page = { limit: PORTION, offset: found.length };
    const { people } = await request(PeopleToInvite, { filter: { ...filter, active: true }, page });
    found.push(...people.items);
    if (people.items.length === 0 || found.length >= people.total) return found;
  }
}

/** Whom a new training invites: all members, or those that are chosen, one by one or by sector and tier. */
export function InvitedInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const who = useWatch({ name: 'who' }) as string;
  return (
    <Stack spacing={2} sx={{ width: '100%' }}>
      <ChoiceButtons
        legend={translate('learning.trainings.whom')}
        options={['ALL', 'CHOSEN'].map((value) => ({ value, label: translate(`learning.trainings.who.${value}`) }))}
        value={who}
        onChange={(value) => setValue('who', value, { shouldDirty: true })}
      />
      {who === 'ALL' ? <Alert severity="info">{translate('learning.trainings.allHint')}</Alert> : <Chosen />}
    </Stack>
  );
}

function Chosen() {
  const { setValue } = useFormContext();
  const invited = (useWatch({ name: 'invited' }) as Named[] | undefined) ?? [];
  return <PeopleToPick value={invited} onChange={(people) => setValue('invited', people, { shouldDirty: true })} />;
}

/** People, picked one by one or all of a sector or a tier. */
export function PeopleToPick({ value, onChange }: { value: Named[]; onChange: (people: Named[]) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  async function addAll(filter: object) {
    setBusy(true);
    try {
      const people = await everybody(filter);
      const known = new Set(value.map(({ id }) => id));
      onChange([...value, ...people.filter(({ id }) => !known.has(id))]);
    } catch (error) {
      notify((error as Error).message, { type: 'error', messageArgs: { _: (error as Error).message } });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Stack spacing={2}>
      <RecordsPicker<Named>
        resource="people"
        filter={{ active: true }}
        label={translate('learning.trainings.people', { smart_count: value.length })}
        value={value}
        onChange={onChange}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }} aria-busy={busy}>
        <RecordPicker<Named>
          resource="sectors"
          label={translate('learning.trainings.addSector')}
          value={null}
          onChange={(sector) => sector && void addAll({ sectorId: sector.id })}
        />
        <ChoiceButtons<Tier>
          legend={translate('learning.trainings.addTier')}
          options={(Object.keys(Tier) as Tier[]).map((tier) => ({ value: tier, label: translate(`Tier.${tier}`) }))}
          value={null}
          onChange={(tier) => tier && void addAll({ tier })}
        />
      </Box>
    </Stack>
  );
}
