import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Alert, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { formatDay } from './parts';
import { AttendTraining } from './trainings.documents';

/** On the phone: whoever scanned the code at the door is present; without a code it can be typed. */
export default function AttendPage() {
  const { code = '' } = useParams();
  return (
    <>
      <Title title="learning.attend.title" preferenceKey={false} />
      <Stack spacing={2} sx={{ maxWidth: 480, mx: 'auto' }}>
        {code ? <Attend code={code} /> : <TypeCode />}
      </Stack>
    </>
  );
}

function Attend({ code }: { code: string }) {
  const translate = useTranslate();
  const { viewer } = useAccess();
  // Being present twice is being present: the page may ask as often as it is drawn.
  const { data, error, isPending } = useQuery({
    queryKey: ['attend', code, viewer.id],
    queryFn: async () => (await request(AttendTraining, { code })).attendTraining,
    enabled: viewer.id !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  if (error) {
    return (
      <>
        <Alert severity="error">{error.message}</Alert>
        <TypeCode />
      </>
    );
  }
  if (isPending) return <Loading />;
  return (
    <Paper variant="outlined" role="status" sx={{ p: 3, textAlign: 'center' }}>
      <DoneIcon color="success" sx={{ fontSize: 88 }} aria-hidden />
      <Typography variant="h1" component="p" sx={{ my: 1 }}>
        {translate('learning.attend.done', { name: viewer.person?.name ?? viewer.displayName })}
      </Typography>
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{data.title}</Typography>
      <Typography color="text.secondary">{data.place}</Typography>
      <Typography sx={{ mt: 1.5 }}>
        {translate('learning.trainings.presentOn', { days: (data.mine?.attendedDays ?? []).map(formatDay).join('、') })}
      </Typography>
      <Button component={Link} to={`/trainings/${data.id}/show`} variant="outlined" sx={{ mt: 2 }}>
        {translate('learning.attend.toTraining')}
      </Button>
    </Paper>
  );
}

function TypeCode() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const code = typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
  function send(event: FormEvent) {
    event.preventDefault();
    if (code) navigate(`/attend/${code}`);
  }
  return (
    <Paper variant="outlined" component="form" onSubmit={send} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography sx={{ mb: 2 }}>{translate('learning.attend.hint')}</Typography>
      <Stack spacing={2}>
        <TextField
          label={translate('learning.attend.code')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          required
          slotProps={{
            htmlInput: {
              autoCapitalize: 'characters',
              autoComplete: 'off',
              spellCheck: false,
              maxLength: 12,
              style: { fontSize: '1.5rem', letterSpacing: '0.15em', fontFamily: 'monospace' },
            },
          }}
        />
        <Button type="submit" variant="contained" size="large" disabled={!code}>
          {translate('learning.attend.send')}
        </Button>
      </Stack>
    </Paper>
  );
}
