import type { Context } from '../context';

/** The key of a viewer who shares a view with nobody but their own other screens. */
export function accountOf({ viewer }: Context): string {
  if (!viewer) return 'account';
  const { accountId, actingForId, roles, readOnly } = viewer;
  return `account ${accountId} ${actingForId ?? ''} ${roles.join()} ${readOnly ? 'reads only' : ''}`;
}
