import type { Viewer } from '../../platform';
import type { Account } from './account.entity';

type Holder = Pick<Account, 'id' | 'displayName' | 'roles' | 'personId' | 'organizationId'>;

/** The viewer that an account makes, with the session that was shown for it. */
export const viewerOf = (account: Holder, credentialId: string | null = null): Viewer => ({
  accountId: account.id,
  displayName: account.displayName,
  roles: account.roles,
  personId: account.personId,
  organizationId: account.organizationId,
  readOnly: false,
  credentialId,
  actingForId: null,
});
