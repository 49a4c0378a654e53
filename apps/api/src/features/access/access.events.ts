import type { Role } from '@sanlian/domain';
import { eventKind } from '../../platform';
import type { Account } from './account.entity';

export const accountCreated = eventKind<{ roles: Role[] }>('account.created');
export const accountUpdated = eventKind<Record<string, never>>('account.updated');
export const accountRolesSet = eventKind<{ roles: Role[] }>('account.roles-set');
export const accountDisabled = eventKind<Record<string, never>>('account.disabled');
export const accountEnabled = eventKind<Record<string, never>>('account.enabled');
export const mailAddressSet = eventKind<Record<string, never>>('account.mail-address-set');
export const signedIn = eventKind<Record<string, never>>('account.signed-in');
export const signedOut = eventKind<Record<string, never>>('account.signed-out');
export const passwordChanged = eventKind<{ by: 'holder' | 'reset-code' }>('account.password-changed');
export const resetCodeIssued = eventKind<{ expiresAt: number }>('account.reset-code-issued');
export const apiTokenCreated = eventKind<{ name: string }>('api-token.created');
export const apiTokenRevoked = eventKind<{ name: string }>('api-token.revoked');
export const standInGranted = eventKind<StandInFacts>('stand-in.granted');
export const standInRevoked = eventKind<StandInFacts>('stand-in.revoked');

export interface StandInFacts {
  fromAccountId: string;
  toAccountId: string;
  role: Role;
}

/** An account as the audit log may keep it: without its password. */
export const recordOf = ({ passwordHash: _, ...account }: Account): Omit<Account, 'passwordHash'> => account;
