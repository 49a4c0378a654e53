import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { VettingOutcome } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { Failed, Loading } from '../../platform/states';
import { SealedDetailsOf, SealedSessionById, type SealedSession } from './closed/closed.documents';
import { SealedItemRow } from './closed/SealedItemRow';
import { SealedPresence, SealedSummary } from './closed/SealedSummary';
import { resultOf } from './closed/summary';
import { Documents } from './Documents';
import type { Session } from './vetting.documents';
import { SignOffs } from './SignOffs';

/** What was decided, sealed (V8). */
export function ClosedSession({ session: { id, minutesUrl } }: { session: Pick<Session, 'id' | 'minutesUrl'> }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['sealedVettingSession', id],
    queryFn: async () => (await request(SealedSessionById, { id })).vettingSession,
  });
  if (isPending) return <Loading />;
  if (!data) return <Failed error={error} onRetry={() => void refetch()} />;
  return <Sealed session={data} minutesUrl={minutesUrl} />;
}

function Sealed({ session, minutesUrl }: { session: SealedSession; minutesUrl: string | null }) {
  const [chosen, setChosen] = useState<VettingOutcome>();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
        alignItems: 'start',
        '@media print': { display: 'block' },
      }}
    >
      <Box>
        <SealedSummary session={session} chosen={chosen} onChoose={setChosen} />
        <Agenda session={session} chosen={chosen} />
      </Box>
      <Box>
        <Documents session={{ ...session, minutesUrl }} />
        <SealedPresence session={session} />
        <SignOffs session={session} />
      </Box>
    </Box>
  );
}

function Agenda({ session, chosen }: { session: SealedSession; chosen: VettingOutcome | undefined }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  // One question for all of them, however many stand open.
  const { data: details, isFetching } = useQuery({
    queryKey: ['sealedVettingItems', session.id],
    queryFn: async () => (await request(SealedDetailsOf, { id: session.id })).vettingSession.items,
    enabled: everything,
    staleTime: Infinity,
  });
  const items = session.items.filter((item) => !chosen || resultOf(item) === chosen);
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const openAll = () => {
    setEverything(true);
    setOpen(new Set(items.map(({ id }) => id)));
  };
  return (
    <Section
      title={translate('vetting.sealedRoom.agenda', { count: items.length })}
      aside={
        <Stack direction="row" spacing={1} className="no-print">
          <Button size="small" onClick={() => (open.size > 0 ? setOpen(new Set()) : openAll())}>
            {translate(open.size > 0 ? 'vetting.sealedRoom.closeAll' : 'vetting.sealedRoom.openAll')}
          </Button>
          <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('platform.print')}
          </Button>
        </Stack>
      }
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <SealedItemRow
            key={item.id}
            session={session}
            item={item}
            detail={details?.find(({ id }) => id === item.id)}
            coming={everything && isFetching}
            open={open.has(item.id)}
            onToggle={toggle}
          />
        ))}
      </Box>
    </Section>
  );
}
