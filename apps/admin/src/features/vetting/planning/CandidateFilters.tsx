import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { SubmissionChannel, Urgency } from '@sanlian/domain';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { choicesOf } from '../../../platform/enums';
import { isFiltered, noFilter, recentPeriods, type CandidateFilter } from './candidate-filter';

interface CandidateFiltersProps {
  value: CandidateFilter;
  onChange: (value: CandidateFilter) => void;
}

/** What is looked for on the shortlist. */
export function CandidateFilters({ value, onChange }: CandidateFiltersProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const set = (change: Partial<CandidateFilter>) => onChange({ ...value, ...change });
  return (
    <Box role="search" aria-label={translate('vetting.plan.filter.title')} sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          type="search"
          size="small"
          label={translate('vetting.searchCandidates')}
          value={value.q}
          onChange={(event) => set({ q: event.target.value })}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <Button sx={{ flex: 'none' }} aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'vetting.plan.filter.less' : 'vetting.plan.filter.more')}
        </Button>
      </Box>
      {open && <MoreFilters value={value} set={set} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <FormControlLabel
          control={<Checkbox checked={value.deferred} onChange={(_, deferred) => set({ deferred })} />}
          label={translate('vetting.plan.filter.deferred')}
        />
        {isFiltered(value) && (
          <Button size="small" onClick={() => onChange(noFilter)}>
            {translate('vetting.plan.filter.clear')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

interface MoreFiltersProps {
  value: CandidateFilter;
  set: (change: Partial<CandidateFilter>) => void;
}

function MoreFilters({ value, set }: MoreFiltersProps) {
  const translate = useTranslate();
  const everything = { pagination: { page: 1, perPage: 200 } };
  const { data: sectors = [] } = useGetList<RaRecord & { name: string }>('sectors', everything);
  const { data: categories = [] } = useGetList<RaRecord & { name: string }>('categories', everything);
  const { data: campaigns = [] } = useGetList<RaRecord & { title: string }>('visitCampaigns', everything);
  const words = (choices: { id: string; name: string }[]) =>
    choices.map(({ id, name }) => ({ id, name: translate(name) }));
  const selects: [key: keyof CandidateFilter, label: string, choices: { id: unknown; name: string }[]][] = [
    ['sectorId', 'resources.submissions.fields.sectorId', sectors],
    ['categoryId', 'resources.submissions.fields.categoryId', categories],
    ['channel', 'resources.submissions.fields.channel', words(choicesOf('SubmissionChannel', SubmissionChannel))],
    ['urgency', 'resources.submissions.fields.urgency', words(choicesOf('Urgency', Urgency))],
    [
      'period',
      'vetting.plan.filter.period',
      recentPeriods(new Date()).map(({ year, half }) => ({
        id: `${year}-${half}`,
        name: translate(half === 1 ? 'vetting.plan.filter.half' : 'vetting.plan.filter.secondHalf', { year }),
      })),
    ],
    ['visitCampaignId', 'visits.filterCampaign', campaigns.map(({ id, title }) => ({ id, name: title }))],
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        mt: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 160px), 1fr))',
      }}
    >
      {selects.map(([key, label, choices]) => (
        <TextField
          key={key}
          select
          size="small"
          label={translate(label)}
          value={value[key]}
          onChange={(event) => set({ [key]: event.target.value } as Partial<CandidateFilter>)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{translate('vetting.plan.filter.any')}</MenuItem>
          {choices.map(({ id, name }) => (
            <MenuItem key={String(id)} value={String(id)}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
