import { Alert, Button, Stack } from '@mui/material';
import { setMailAddressInput } from '@sanlian/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, TextInput, Title, useTranslate } from 'react-admin';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { Failed, Loading } from '../../platform/states';
import { useSubmit } from '../../platform/useSubmit';
import { useSchemaValidation } from '../../platform/validation';
import { OwnMailAddress, SetMailAddress } from './access.documents';

const KEY = ['ownMailAddress'];
const toInput = ({ email }: { email?: unknown }) => ({
  email: typeof email === 'string' && email !== '' ? email : null,
});

/** Where one gets one's own news by mail; an empty field takes the address away. */
export function MailPage() {
  const translate = useTranslate();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: () => request(OwnMailAddress) });
  const validate = useSchemaValidation(setMailAddressInput, toInput);
  const submit = useSubmit<{ email?: string }>(async (values) => {
    const { setMailAddress } = await request(SetMailAddress, toInput(values));
    client.setQueryData(KEY, { viewer: setMailAddress });
  }, 'access.mail.done');
  return (
    <Stack sx={{ maxWidth: 520 }}>
      <Title title={translate('platform.mail')} preferenceKey={false} />
      <Section title={translate('access.mail.address')}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('access.mail.hint')}
        </Alert>
        {error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Loading />
        ) : (
          <Form
            onSubmit={submit}
            validate={validate}
            noValidate
            record={{ id: data.viewer.id, email: data.viewer.email ?? '' }}
          >
            <TextInput
              source="email"
              type="email"
              label="access.mail.address"
              autoComplete="email"
              helperText={translate('access.mail.empty')}
            />
            <Button type="submit" variant="contained" sx={{ mt: 1 }}>
              {translate('access.mail.save')}
            </Button>
          </Form>
        )}
      </Section>
    </Stack>
  );
}
