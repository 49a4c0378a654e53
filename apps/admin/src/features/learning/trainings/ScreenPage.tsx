import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { CODE_SHOWN_MS } from '@sanlian/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAuthenticated, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { serverNow } from '../../../platform/clock';
import { request } from '../../../platform/graphql';
import { Failed, Loading } from '../../../platform/states';
import { formatDay, standingOf, today } from './parts';
import { OpenAttendance, TrainingById, type AttendanceCode, type Training } from './trainings.documents';

const COUNT_MS = 5_000;
const AGAIN_MS = 5_000;
/** The code and all words about it fit a window of any shape. */
const SIDE = 'min(40vh, 84vw)';
const onlyHere = /^(localhost|127\.|\[?::1)/;

/** A window of its own for the screen at the door: the code of the moment, and how many are present. */
export default function ScreenPage() {
  const { isPending } = useAuthenticated();
  const { id = '' } = useParams();
  return isPending ? <Loading /> : <Followed id={id} />;
}

function Followed({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['trainings', 'screen', id],
    queryFn: async () => (await request(TrainingById, { id })).training,
    refetchInterval: COUNT_MS,
  });
  const title = data?.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Screen training={data} />;
}

function Screen({ training }: { training: Training }) {
  const translate = useTranslate();
  const day = today();
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        bgcolor: 'background.default',
        color: 'text.primary',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1.5,
        p: 2,
        textAlign: 'center',
      }}
    >
      <Typography variant="h1" sx={{ fontSize: 'clamp(1.5rem, 4vw, 3.25rem)', fontWeight: 700 }}>
        {training.title}
      </Typography>
      <Typography sx={{ fontSize: 'clamp(1rem, 2vw, 1.5rem)' }} color="text.secondary">
        {[formatDay(day), training.place].filter(Boolean).join(' · ')}
      </Typography>
      {standingOf(training, day) === 'running' ? (
        <Code trainingId={training.id} day={day} />
      ) : (
        <Alert severity="info">{translate('learning.screen.notToday')}</Alert>
      )}
      <Typography role="status" sx={{ fontSize: 'clamp(1.25rem, 2.5vw, 2rem)', fontWeight: 700 }}>
        {translate('learning.screen.present', { present: training.presentToday, invited: training.invitedCount })}
      </Typography>
      <Button component={Link} to={`/trainings/${training.id}/show`}>
        {translate('learning.screen.back')}
      </Button>
    </Box>
  );
}

/** Milliseconds until the code changes. */
const untilChange = (code: AttendanceCode | undefined): number =>
  code ? Math.max(500, Date.parse(code.renewAt) - serverNow()) : AGAIN_MS;

function Code({ trainingId, day }: { trainingId: string; day: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['attendanceCode', trainingId, day],
    queryFn: async () => (await request(OpenAttendance, { trainingId, day })).openAttendance,
    refetchInterval: ({ state }) => (state.error ? AGAIN_MS : untilChange(state.data)),
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
  const address = data && `${window.location.origin}${window.location.pathname}#/attend/${data.code}`;
  const { data: picture } = useQuery({
    queryKey: ['qr', address],
    queryFn: async () => (await import('qrcode')).toDataURL(address ?? '', { margin: 2, width: 800 }),
    enabled: Boolean(address),
    staleTime: Infinity,
    placeholderData: (before: string | undefined) => before,
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <Box sx={{ width: SIDE, aspectRatio: '1', bgcolor: '#fff', borderRadius: 2, overflow: 'hidden' }}>
        {picture && (
          <Box
            component="img"
            src={picture}
            alt={translate('learning.screen.qr')}
            sx={{ width: '100%', height: '100%', imageRendering: 'pixelated' }}
          />
        )}
      </Box>
      <Typography sx={{ fontSize: 'clamp(1.125rem, 2.2vw, 1.75rem)', fontWeight: 600 }}>
        {translate('learning.screen.scan')}
      </Typography>
      <Typography
        sx={{
          fontFamily: 'monospace',
          fontSize: 'clamp(1.5rem, 3.5vw, 2.75rem)',
          fontWeight: 700,
          letterSpacing: '0.15em',
        }}
      >
        {`${data.code.slice(0, 4)} ${data.code.slice(4)}`}
      </Typography>
      <TimeLeft code={data} />
      {error && <Alert severity="warning">{translate('learning.screen.offline')}</Alert>}
      {onlyHere.test(window.location.hostname) && (
        <Alert severity="info">{translate('learning.screen.onlyHere')}</Alert>
      )}
    </>
  );
}

/** How long the code is shown yet. */
function TimeLeft({ code }: { code: AttendanceCode }) {
  const translate = useTranslate();
  const [left, setLeft] = useState(() => untilChange(code));
  useEffect(() => {
    const tick = () => setLeft(untilChange(code));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [code]);
  const label = translate('learning.screen.changes', { seconds: Math.ceil(left / 1000) });
  return (
    <Box sx={{ width: SIDE }}>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (left / CODE_SHOWN_MS) * 100)}
        aria-label={label}
        sx={{ height: 8, borderRadius: 4, mb: 0.5 }}
      />
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
    </Box>
  );
}
