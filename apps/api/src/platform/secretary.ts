import type { Role } from '@sanlian/domain';
import { Context } from './context';
import type { Platform } from './platform';

/** Reads for papers that the system writes by itself, with the eyes of these roles and nobody's person or organization. */
export const secretaryOf = (platform: Platform, roles: readonly Role[]): Context =>
  new Context(
    platform,
    {
      accountId: '',
      displayName: '',
      roles,
      personId: null,
      organizationId: null,
      readOnly: true,
      credentialId: null,
      actingForId: null,
    },
    'zh-CN',
    { address: '', setSessionCookie: () => {} },
  );
