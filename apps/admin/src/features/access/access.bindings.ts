import type { Binding } from '../../platform/data';
import { AccountById, Accounts, CreateAccount } from './access.documents';

type Values = Record<string, unknown>;

export const toAccountInput = ({ username, password, displayName, roles, personId, organizationId }: Values) => ({
  username: username ?? '',
  password: password ?? '',
  displayName: displayName ?? '',
  roles: roles ?? [],
  personId: personId || null,
  organizationId: organizationId || null,
});

export const accountsBinding: Binding = {
  resource: 'accounts',
  list: {
    document: Accounts,
    sort: { username: 'USERNAME', displayName: 'DISPLAY_NAME', lastSignInAt: 'LAST_SIGN_IN_AT' },
  },
  one: { document: AccountById },
  create: { document: CreateAccount, variables: (data) => ({ input: toAccountInput(data) }) },
};
