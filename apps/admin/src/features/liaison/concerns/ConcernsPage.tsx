import { Box, Stack, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Title, useGetOne, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import { Section } from '../../../platform/Section';
import { Empty, Failed, Loading } from '../../../platform/states';
import type { Named } from '../../people';
import { periodFilter } from '../contacts/contacts.bindings';
import { LiaisonNav } from '../LiaisonNav';
import { TopConcerns } from './concerns.documents';
import { ConcernTable } from './ConcernTable';
import { OverTime } from './OverTime';

/** So many topics are listed. */
const LISTED = 30;

/** What a sector's people raise most, and how that went over time. */
export default function ConcernsPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [sectorId, from, to] = ['sector', 'from', 'to'].map((name) => params.get(name) ?? '');
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const { data: sector } = useGetOne<Named>('sectors', { id: sectorId ?? '' }, { enabled: Boolean(sectorId) });
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['liaison', 'concerns', sectorId, from, to],
    queryFn: async () => {
      const filter = periodFilter({ from, to, ...(sectorId ? { sectorId } : {}) });
      return (await request(TopConcerns, { filter, limit: LISTED })).topConcerns;
    },
    placeholderData: keepPreviousData,
  });
  const day = (name: 'from' | 'to', value: string | undefined) => (
    <TextField
      type="date"
      label={translate(`resources.liaisonContacts.fields.${name}`)}
      value={value ?? ''}
      onChange={(event) => set(name, event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <>
      <Title title="liaison.concerns.title" preferenceKey={false} />
      <LiaisonNav />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mb: 2, maxWidth: 820 }} className="no-print">
        <Box sx={{ width: '100%' }}>
          <RecordPicker<Named>
            resource="sectors"
            label={translate('resources.liaisonContacts.fields.sectorId')}
            value={(sectorId && sector) || null}
            onChange={(chosen) => set('sector', chosen?.id ?? '')}
          />
        </Box>
        {day('from', from)}
        {day('to', to)}
      </Stack>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Empty words="liaison.concerns.none" />
      ) : (
        <Box sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
          <Section title={translate('liaison.concerns.top')}>
            <ConcernTable concerns={data} period={{ from, to, sectorId }} />
          </Section>
          <Section title={translate('liaison.concerns.overTime')}>
            <OverTime concerns={data} />
          </Section>
        </Box>
      )}
    </>
  );
}
