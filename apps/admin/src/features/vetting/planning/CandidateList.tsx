import { Box, Button, Checkbox, Chip, FormControlLabel, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../../platform/act';
import { formatDate } from '../../../platform/dates';
import { Failed, Loading } from '../../../platform/states';
import type { Candidate } from '../agenda.documents';
import { isFiltered, noFilter, withAdded } from './candidate-filter';
import { CandidateFilters } from './CandidateFilters';
import { Elsewhere } from './Elsewhere';
import { useCandidates } from './useCandidates';

export type Chosen = Pick<Candidate, 'id' | 'number' | 'title'> & { wasDeferred?: boolean | null };

interface CandidateListProps {
  chosen: Chosen[];
  onChange: (chosen: Chosen[]) => void;
  /** The session whose agenda this is; what it holds already is offered again once it was taken off. */
  sessionId?: string | undefined;
  taken?: Chosen[];
}

/** Shortlisted submissions that stand on no agenda yet: found by filter or text, chosen one by one or all that match. */
export function CandidateList({ chosen, onChange, sessionId, taken = [] }: CandidateListProps) {
  const translate = useTranslate();
  const act = useAct();
  const [filter, setFilter] = useState(noFilter);
  const { items, total, error, isPending, refetch, mayShowMore, showMore, all } = useCandidates(filter);
  const isChosen = ({ id }: Chosen) => chosen.some((one) => one.id === id);
  const toggle = (candidate: Chosen) =>
    onChange(isChosen(candidate) ? chosen.filter(({ id }) => id !== candidate.id) : withAdded(chosen, [candidate]));
  const chooseAll = () =>
    void act(all, { live: true }).then((matching) => matching && onChange(withAdded(chosen, matching)));
  const takenOff = taken.filter((one) => !isChosen(one) && matches(one, filter.q));
  return (
    <>
      <CandidateFilters value={filter} onChange={setFilter} />
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <Loading />}
      {!isPending && !error && (
        <>
          <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
            <Typography role="status" color="text.secondary">
              {total === 0
                ? translate(isFiltered(filter) ? 'vetting.plan.noneMatch' : 'vetting.noCandidates')
                : translate('vetting.plan.count', { total })}
            </Typography>
            <Button disabled={items.every(isChosen) && items.length === total} onClick={chooseAll}>
              {translate('vetting.plan.chooseAll', { count: total })}
            </Button>
          </Stack>
          <Box component="ul" tabIndex={-1} sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 480, overflowY: 'auto' }}>
            {takenOff.map((one) => (
              <Row key={one.id} candidate={one} checked={false} onToggle={() => toggle(one)} />
            ))}
            {items.map((candidate) => (
              <Row
                key={candidate.id}
                candidate={candidate}
                checked={isChosen(candidate)}
                onToggle={() => toggle(candidate)}
              />
            ))}
          </Box>
          {mayShowMore && (
            <Button onClick={showMore}>{translate('vetting.showMore', { count: total - items.length })}</Button>
          )}
        </>
      )}
      <Elsewhere q={filter.q} sessionId={sessionId} />
    </>
  );
}

/** Whether the text is a part of title or number. */
export const matches = ({ number, title }: { number: string | null; title: string }, q: string): boolean =>
  title.includes(q.trim()) || (number ?? '').includes(q.trim());

interface RowProps {
  candidate: Chosen & Partial<Candidate>;
  checked: boolean;
  onToggle: () => void;
}

function Row({ candidate, checked, onToggle }: RowProps) {
  const translate = useTranslate();
  const { number, title, category, sector, channel, urgency, submittedAt, wasDeferred } = candidate;
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <FormControlLabel
        sx={{ alignItems: 'flex-start', width: '100%', py: 0.5, mr: 0 }}
        control={<Checkbox checked={checked} onChange={onToggle} />}
        label={
          <Box sx={{ pt: 1 }}>
            {title}{' '}
            {wasDeferred && (
              <Chip
                component="span"
                size="small"
                color="warning"
                variant="outlined"
                label={translate('vetting.plan.deferred')}
              />
            )}
            <Typography variant="body2" color="text.secondary">
              {[
                number,
                category,
                sector?.name,
                channel && translate(`SubmissionChannel.${channel}`),
                urgency && urgency !== 'ROUTINE' && translate(`Urgency.${urgency}`),
                formatDate(submittedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
        }
      />
    </Box>
  );
}
