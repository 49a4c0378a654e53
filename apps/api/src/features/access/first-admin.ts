import type { Platform } from '../../platform';
import { Account } from './account.entity';
import type { AccountService } from './account.service';
import { hashPassword } from './passwords';
import { newPasswordText } from './secrets';
import { forgetOldFailures } from './sign-in-attempts';

export const FIRST_ADMIN = 'admin';

/**
 * Gives a new installation its first administrator, `admin`.
 * @returns whether it was new, and the password if it had to be made up; it is known nowhere else
 */
export async function prepareAccess(
  platform: Platform,
  accounts: AccountService,
): Promise<{ isNew: boolean; adminPassword?: string }> {
  const given = platform.config.adminPassword;
  const isNew = await platform.transactions.run(null, async (tx) => {
    await forgetOldFailures(tx);
    return (await tx.manager.count(Account)) === 0;
  });
  if (!isNew) return { isNew };
  const password = given ?? newPasswordText();
  const passwordHash = await hashPassword(password);
  await platform.transactions.run(null, async (tx) => {
    if ((await tx.manager.count(Account)) > 0) return;
    const names = { username: FIRST_ADMIN, displayName: '系统管理员' };
    await accounts.insert(tx, { ...names, passwordHash, roles: ['ADMIN'], personId: null, organizationId: null });
  });
  return given === undefined ? { isNew, adminPassword: password } : { isNew };
}
