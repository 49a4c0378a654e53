import { Chip, Stack, Typography } from '@mui/material';
import { Role } from '@sanlian/domain';
import { DataTable, NullableBooleanInput, SearchInput, useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { EnumInput } from '../../platform/enums';
import { ListPage } from '../../platform/lists';
import type { Account } from './access.documents';

const filters = [
  <SearchInput source="q" alwaysOn key="q" />,
  <EnumInput source="role" name="Role" values={Role} alwaysOn key="role" />,
  <NullableBooleanInput source="disabled" key="disabled" />,
];

export default function AccountList() {
  const translate = useTranslate();
  const never = translate('access.never');
  return (
    <ListPage<Account>
      filters={filters}
      sort={{ field: 'username', order: 'ASC' }}
      opens="show"
      mayCreate
      card={(account) => (
        <Stack spacing={0.75}>
          <Typography sx={{ fontWeight: 700 }}>
            {account.displayName} <Standing account={account} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {[account.username, belongsTo(account)].filter(Boolean).join(' · ')}
          </Typography>
          <Roles account={account} />
        </Stack>
      )}
    >
      <DataTable.Col source="username" />
      <DataTable.Col source="displayName" />
      <DataTable.Col source="roles" disableSort render={(account: Account) => <Roles account={account} />} />
      <DataTable.Col source="belongsTo" disableSort render={belongsTo} />
      <DataTable.Col source="email" disableSort />
      <DataTable.Col source="disabledAt" disableSort render={(account: Account) => <Standing account={account} />} />
      <DataTable.Col
        source="lastSignInAt"
        render={(account: Account) => formatDateTime(account.lastSignInAt) || never}
      />
    </ListPage>
  );
}

const belongsTo = (account: Account) => account.person?.name ?? account.organization?.name ?? '';

function Roles({ account }: { account: Account }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" component="span" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {account.roles.map((role) => (
        <Chip key={role} component="span" size="small" label={translate(`Role.${role}`)} />
      ))}
    </Stack>
  );
}

/** Whether the account may sign in. */
export function Standing({ account }: { account: Pick<Account, 'disabledAt'> }) {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={account.disabledAt ? 'error' : 'success'}
      label={translate(account.disabledAt ? 'access.disabled' : 'access.active')}
    />
  );
}
