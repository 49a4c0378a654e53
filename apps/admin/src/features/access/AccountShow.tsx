import { Box, Button, Checkbox, FormControlLabel, FormGroup, Stack, Typography } from '@mui/material';
import { Role } from '@sanlian/domain';
import { useState } from 'react';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { useAct } from '../../platform/act';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Facts, Section } from '../../platform/Section';
import { Loading } from '../../platform/states';
import {
  DisableAccount,
  EnableAccount,
  ResetPassword,
  SetAccountRoles,
  type Account,
  type ResetCode,
} from './access.documents';
import { Standing } from './AccountList';
import { ResetSlip } from './ResetSlip';

export default function AccountShow() {
  return (
    <Show actions={false} component={Box} sx={{ maxWidth: 860 }}>
      <Body />
    </Show>
  );
}

function Body() {
  const account = useRecordContext<Account>();
  const translate = useTranslate();
  const [slip, setSlip] = useState<ResetCode>();
  if (!account?.roles) return <Loading />;
  if (slip) return <ResetSlip account={account} reset={slip} onDone={() => setSlip(undefined)} />;
  const field = (name: string) => translate(`resources.accounts.fields.${name}`);
  return (
    <>
      <Section title={translate('access.account')}>
        <Facts
          facts={[
            [field('username'), account.username],
            [field('displayName'), account.displayName],
            [field('personId'), account.person?.name],
            [field('organizationId'), account.organization?.name],
            [field('email'), account.email],
            [field('disabledAt'), <Standing key="standing" account={account} />],
            [field('lastSignInAt'), formatDateTime(account.lastSignInAt) || translate('access.never')],
          ]}
        />
      </Section>
      <RolesForm key={account.roles.join()} account={account} />
      <SignInSection account={account} onReset={setSlip} />
    </>
  );
}

function RolesForm({ account }: { account: Account }) {
  const translate = useTranslate();
  const act = useAct();
  const [roles, setRoles] = useState(account.roles);
  const toggle = (role: Role) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]);
  return (
    <Section title={translate('access.roles')}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('access.rolesHint')}
      </Typography>
      <FormGroup sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))' }}>
        {(Object.keys(Role) as Role[]).map((role) => (
          <FormControlLabel
            key={role}
            control={<Checkbox checked={roles.includes(role)} onChange={() => toggle(role)} />}
            label={translate(`Role.${role}`)}
          />
        ))}
      </FormGroup>
      <Button
        variant="contained"
        sx={{ mt: 2 }}
        disabled={roles.length === 0}
        onClick={() =>
          void act(() => request(SetAccountRoles, { id: account.id, roles }), { done: 'access.rolesSaved' })
        }
      >
        {translate('access.saveRoles')}
      </Button>
    </Section>
  );
}

function SignInSection({ account, onReset }: { account: Account; onReset: (reset: ResetCode) => void }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<'reset' | 'disable' | 'enable'>();
  const { id } = account;
  const close = () => setAsking(undefined);
  return (
    <Section title={translate('access.signIn')}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => setAsking('reset')}>
          {translate('access.reset')}
        </Button>
        {account.disabledAt ? (
          <Button variant="outlined" onClick={() => setAsking('enable')}>
            {translate('access.enable')}
          </Button>
        ) : (
          <Button variant="outlined" color="error" onClick={() => setAsking('disable')}>
            {translate('access.disable')}
          </Button>
        )}
      </Stack>
      {asking === 'reset' && (
        <ActionDialog
          title={translate('access.reset')}
          intro={translate('access.resetAsk')}
          confirm="access.reset"
          done=""
          onClose={close}
          onConfirm={async () => onReset((await request(ResetPassword, { id })).resetPassword)}
        />
      )}
      {asking === 'disable' && (
        <ActionDialog
          title={translate('access.disable')}
          intro={translate('access.disableAsk')}
          confirm="access.disable"
          danger
          onClose={close}
          onConfirm={() => request(DisableAccount, { id })}
        />
      )}
      {asking === 'enable' && (
        <ActionDialog
          title={translate('access.enable')}
          confirm="access.enable"
          onClose={close}
          onConfirm={() => request(EnableAccount, { id })}
        />
      )}
    </Section>
  );
}
