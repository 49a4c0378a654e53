import { Alert, Button, Link as MuiLink, Stack } from '@mui/material';
import { ACCESS_LIMITS, changePasswordInput } from '@sanlian/domain';
import { Form, PasswordInput, TextInput, Title, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { request } from '../../platform/graphql';
import { SignedOutFrame } from '../../platform/layout/SignedOutFrame';
import { Section } from '../../platform/Section';
import { useSubmit } from '../../platform/useSubmit';
import { useSchemaValidation } from '../../platform/validation';
import { ChangePassword, RedeemResetCode } from './access.documents';

interface Passwords {
  current: string;
  next: string;
  repeat: string;
}

/** The repeated password must be the same; everything else is the domain's rule. */
function useRepeated(problemsOf: (values: Record<string, unknown>) => Record<string, string>) {
  const translate = useTranslate();
  return (values: Record<string, unknown>) => ({
    ...problemsOf(values),
    ...(values['next'] !== values['repeat'] ? { repeat: translate('access.password.differs') } : {}),
  });
}

function NewPasswordInputs({ label }: { label: string }) {
  const translate = useTranslate();
  return (
    <>
      <PasswordInput
        source="next"
        label={label}
        isRequired
        autoComplete="new-password"
        helperText={translate('access.password.rule', { min: ACCESS_LIMITS.passwordMin })}
      />
      <PasswordInput source="repeat" label="access.password.repeat" isRequired autoComplete="new-password" />
    </>
  );
}

export function ChangePasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const validate = useRepeated(
    useSchemaValidation(changePasswordInput, ({ current, next }) => ({ current: current ?? '', next: next ?? '' })),
  );
  const submit = useSubmit<Passwords>(async ({ current, next }) => {
    await request(ChangePassword, { input: { current, next } });
    navigate('/');
  }, 'access.password.done');
  return (
    <Stack sx={{ maxWidth: 520 }}>
      <Title title={translate('platform.changePassword')} preferenceKey={false} />
      <Section title={translate('access.password.save')}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('access.password.hint')}
        </Alert>
        <Form onSubmit={submit} validate={validate} noValidate>
          <PasswordInput source="current" label="access.password.current" isRequired autoComplete="current-password" />
          <NewPasswordInputs label="access.password.next" />
          <Button type="submit" variant="contained" sx={{ mt: 1 }}>
            {translate('access.password.save')}
          </Button>
        </Form>
      </Section>
    </Stack>
  );
}

/** Reachable signed out: whoever holds the slip sets a new password. */
export function RedeemPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [search] = useSearchParams();
  const required = translate('ra.validation.required');
  const validate = useRepeated((values) =>
    Object.fromEntries(['username', 'code', 'next'].filter((name) => !values[name]).map((name) => [name, required])),
  );
  const submit = useSubmit<{ username: string; code: string; next: string }>(async ({ username, code, next }) => {
    await request(RedeemResetCode, { input: { username, code, password: next } });
    navigate('/login');
    notify('access.redeem.done', { type: 'success' });
  });
  return (
    <SignedOutFrame title={translate('access.redeem.title')}>
      <Form
        onSubmit={submit}
        validate={validate}
        noValidate
        defaultValues={{ username: search.get('username') ?? '', code: search.get('code') ?? '' }}
      >
        <TextInput source="username" label="ra.auth.username" isRequired autoComplete="username" />
        <TextInput source="code" label="access.redeem.code" isRequired autoComplete="one-time-code" />
        <NewPasswordInputs label="access.redeem.next" />
        <Stack spacing={1.5} sx={{ mt: 1 }}>
          <Button type="submit" variant="contained" size="large">
            {translate('access.redeem.submit')}
          </Button>
          <MuiLink component={Link} to="/login" sx={{ alignSelf: 'center' }}>
            {translate('access.redeem.back')}
          </MuiLink>
        </Stack>
      </Form>
    </SignedOutFrame>
  );
}
