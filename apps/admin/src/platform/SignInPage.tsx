import { Alert, Button, Link as MuiLink, Stack, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { SignedOutFrame } from './layout/SignedOutFrame';

export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(undefined);
    try {
      await login({ username: form.get('username'), password: form.get('password') });
    } catch (error) {
      setRefusal((error as Error).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <SignedOutFrame title={translate('ra.auth.sign_in')}>
      <Stack component="form" spacing={2.5} onSubmit={(event: FormEvent<HTMLFormElement>) => void signIn(event)}>
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <TextField
          id="username"
          name="username"
          label={translate('ra.auth.username')}
          autoComplete="username"
          required
          autoFocus
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label={translate('ra.auth.password')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {translate('ra.auth.sign_in')}
        </Button>
        <MuiLink component={Link} to="/reset-password" sx={{ alignSelf: 'center' }}>
          {translate('access.redeem.title')}
        </MuiLink>
      </Stack>
    </SignedOutFrame>
  );
}
