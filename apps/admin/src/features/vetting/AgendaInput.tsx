import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, Button, Checkbox, FormControlLabel, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { formatDate } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Reorderable } from '../../platform/Reorderable';
import { Failed, Loading } from '../../platform/states';
import { VettingCandidates, type Candidate } from './agenda.documents';

export type Chosen = Pick<Candidate, 'id' | 'number' | 'title'>;

/** The agenda of a plan: what is chosen of the shortlisted submissions, in its order. */
export function AgendaInput({ source, defaultValue = [] }: { source: string; defaultValue?: Chosen[] }) {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue });
  const chosen = field.value as Chosen[];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 3, width: '100%' }}>
      <Box>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {translate('vetting.candidates')}
        </Typography>
        <CandidateList chosen={chosen} onChange={field.onChange} />
      </Box>
      <Box>
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {translate('vetting.agendaCount', { count: chosen.length })}
        </Typography>
        {chosen.length === 0 && <Typography color="text.secondary">{translate('vetting.agendaEmpty')}</Typography>}
        <Reorderable
          rows={chosen}
          name={({ title }) => title}
          onReorder={field.onChange}
          extra={({ id, title }) => (
            <IconButton
              size="small"
              aria-label={translate('vetting.takeOff', { title })}
              onClick={() => field.onChange(chosen.filter((one) => one.id !== id))}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          )}
        >
          {({ number, title }) => (
            <Typography>
              <span className="number" /> {title}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {number}
              </Typography>
            </Typography>
          )}
        </Reorderable>
      </Box>
    </Box>
  );
}

const step = 50;

/** Shortlisted submissions that stand on no agenda yet. */
export function CandidateList({ chosen, onChange }: { chosen: Chosen[]; onChange: (chosen: Chosen[]) => void }) {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [limit, setLimit] = useState(step);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['vettingCandidates', q, limit],
    queryFn: () => request(VettingCandidates, { filter: q ? { q } : {}, page: { limit } }),
    placeholderData: (before) => before,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading />;
  const { items, total } = data.vettingCandidates;
  const rest = items.filter((one) => !chosen.some(({ id }) => id === one.id));
  const toggle = (candidate: Candidate) =>
    onChange(
      chosen.some(({ id }) => id === candidate.id)
        ? chosen.filter(({ id }) => id !== candidate.id)
        : [...chosen, candidate],
    );
  return (
    <>
      <Stack direction="row" spacing={1} sx={{ mb: 1 }}>
        <TextField
          label={translate('vetting.searchCandidates')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <Button sx={{ flex: 'none' }} disabled={rest.length === 0} onClick={() => onChange([...chosen, ...rest])}>
          {translate('vetting.chooseAll')}
        </Button>
      </Stack>
      {items.length === 0 && <Typography color="text.secondary">{translate('vetting.noCandidates')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 480, overflowY: 'auto' }}>
        {items.map((candidate) => (
          <Box component="li" key={candidate.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <FormControlLabel
              sx={{ alignItems: 'flex-start', width: '100%', py: 0.5, mr: 0 }}
              control={
                <Checkbox checked={chosen.some(({ id }) => id === candidate.id)} onChange={() => toggle(candidate)} />
              }
              label={
                <Box sx={{ pt: 1 }}>
                  {candidate.title}
                  <Typography variant="body2" color="text.secondary">
                    {[
                      candidate.number,
                      candidate.category,
                      candidate.sector?.name,
                      formatDate(candidate.submittedAt),
                      candidate.wasDeferred && translate('vetting.wasDeferred'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                </Box>
              }
            />
          </Box>
        ))}
      </Box>
      {total > items.length && (
        <Button onClick={() => setLimit(Math.min(limit + step, 200))} disabled={limit >= 200}>
          {translate('vetting.showMore', { count: total - items.length })}
        </Button>
      )}
    </>
  );
}
