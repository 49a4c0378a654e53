import { mayEver, type OrganizationKind, type Permission, type Role, type Tier } from '@sanlian/domain';
import { usePermissions } from 'react-admin';

/** The account signed in. */
export interface Viewer {
  id: string;
  username: string;
  displayName: string;
  roles: Role[];
  person: { id: string; name: string; tier: Tier | null; sector: { id: string; name: string } | null } | null;
  organization: { id: string; name: string; kind: OrganizationKind } | null;
}

export interface Access {
  viewer: Viewer;
  /** Whether the viewer's roles may ever do this; conditions on the row come on top (`allowedActions`). */
  can: (permission: Permission) => boolean;
  /** Whether the viewer holds one of these roles. */
  is: (...roles: Role[]) => boolean;
}

export const accessOf = (viewer: Viewer): Access => ({
  viewer,
  can: (permission) => mayEver(viewer.roles, permission),
  is: (...roles) => roles.some((role) => viewer.roles.includes(role)),
});

/** Somebody who isn't signed in. */
export const nobody = accessOf({ id: '', username: '', displayName: '', roles: [], person: null, organization: null });

/** What the viewer may do; nothing until it is known. */
export function useAccess(): Access {
  return usePermissions<Access>().permissions ?? nobody;
}
