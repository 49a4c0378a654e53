import { Box, Button, Chip, FormHelperText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useInput, useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../../platform/act';
import { useFieldMessage } from '../../../platform/form-errors';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { PeopleToVisit, type PersonOfVisit } from '../visits.documents';
import { bySector } from './by-sector';

interface MembersInputProps {
  source: string;
  defaultValue: PersonOfVisit[];
}

/** Whom a campaign visits: by name, by sector, or everyone; the form holds the people themselves. */
export function MembersInput({ source, defaultValue }: MembersInputProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct();
  const { field } = useInput({ source, defaultValue });
  const error = useFieldMessage()(source);
  const chosen = (field.value as PersonOfVisit[] | null | undefined) ?? [];
  const [sector, setSector] = useState<Named | null>(null);
  const [busy, setBusy] = useState(false);

  async function addAll(filter: object) {
    setBusy(true);
    const found = await act(() => membersOf(filter), { live: true });
    setBusy(false);
    if (!found) return;
    const added = found.filter(({ id }) => !chosen.some((one) => one.id === id));
    field.onChange([...chosen, ...added]);
    notify('visits.choose.added', { messageArgs: { smart_count: added.length } });
  }

  return (
    <Box component="section" aria-labelledby="members-title" sx={{ width: '100%' }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h3" component="h2" id="members-title">
          {translate('visits.members')} *
        </Typography>
        <Typography color="text.secondary" role="status">
          {translate('visits.choose.count', { smart_count: chosen.length })}
        </Typography>
      </Stack>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2, rowGap: 1, mb: 1 }}>
        <RecordPicker<PersonOfVisit>
          resource="people"
          label={translate('visits.choose.add')}
          filter={{ active: true }}
          without={chosen.map(({ id }) => id)}
          value={null}
          onChange={(person) => person && field.onChange([...chosen, person])}
          error={error}
        />
        <RecordPicker<Named>
          resource="sectors"
          label={translate('visits.choose.sector')}
          value={sector}
          onChange={setSector}
        />
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
        <Button
          variant="outlined"
          disabled={busy || !sector}
          onClick={() => void addAll({ active: true, sectorId: sector?.id })}
        >
          {translate('visits.choose.addSector')}
        </Button>
        <Button variant="outlined" disabled={busy} onClick={() => void addAll({ active: true })}>
          {translate('visits.choose.addAll')}
        </Button>
        {chosen.length > 0 && <Button onClick={() => field.onChange([])}>{translate('visits.choose.clear')}</Button>}
      </Stack>
      {error && <FormHelperText error>{error}</FormHelperText>}
      <Chosen chosen={chosen} onChange={field.onChange} />
    </Box>
  );
}

function Chosen({ chosen, onChange }: { chosen: PersonOfVisit[]; onChange: (people: PersonOfVisit[]) => void }) {
  const translate = useTranslate();
  if (chosen.length === 0) return null;
  return (
    <Box
      tabIndex={0}
      role="group"
      aria-label={translate('visits.members')}
      sx={{ maxHeight: 360, overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}
    >
      {bySector(chosen).map(({ sector, people }) => (
        <Box key={sector?.id ?? ''} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
            {sector?.name ?? translate('visits.choose.noSector')} · {people.length}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {people.map(({ id, name }) => (
              <Chip key={id} label={name} onDelete={() => onChange(chosen.filter((one) => one.id !== id))} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const PORTION = 200;

/** Members that fit; the chair meeting visits, it isn't visited unless chosen by name. */
async function membersOf(filter: object): Promise<PersonOfVisit[]> {
  const all: PersonOfVisit[] = [];
  for (let offset = 0; ; offset += PORTION) {
    const { people } = await request(PeopleToVisit, { filter, page: { limit: PORTION, offset } });
    all.push(...people.items.filter(({ tier }) => tier === 'MEMBER' || tier === 'STANDING_COMMITTEE'));
    if (offset + PORTION >= people.total) return all;
  }
}
