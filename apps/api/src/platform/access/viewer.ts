import type { Role } from '@sanlian/domain';

/** Who asks: an account with its roles and the person and organization behind it. */
export interface Viewer {
  accountId: string;
  displayName: string;
  roles: readonly Role[];
  personId: string | null;
  organizationId: string | null;
  /** API tokens read only. */
  readOnly: boolean;
  /** The session or token that was shown, so that a password change can spare it. */
  credentialId: string | null;
  /** Set while standing in for someone (授权代办): the account whose own act this is recorded beside. */
  actingForId: string | null;
}

export const hasRole = (viewer: Viewer | null, ...roles: Role[]): boolean =>
  viewer !== null && roles.some((role) => viewer.roles.includes(role));
