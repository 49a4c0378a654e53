import type { Platform } from '../../platform';
import { label, moment, text, type Listed } from '../../platform/exports';
import type { AccountFilter, AccountSort } from './access.input';
import { accountsQuery } from './account.lists';

/** The accounts as a table. */
export function exportAccounts({ exports }: Platform): void {
  exports.add<Listed<AccountFilter, AccountSort>>({
    list: 'accounts',
    type: 'Account',
    zh: '账号',
    en: 'Accounts',
    columns: [
      text('用户名', 'Username', 'username'),
      text('显示名', 'Display name', 'displayName'),
      label('角色', 'Roles', 'roles', 'Role', { width: 28 }),
      text('人员', 'Person', 'person.name', { width: 12 }),
      text('单位', 'Organization', 'organization.name', { width: 28 }),
      moment('创建时间', 'Created', 'createdAt'),
      moment('最近登录', 'Last sign-in', 'lastSignInAt'),
      moment('停用时间', 'Disabled', 'disabledAt'),
    ],
    query: (_, { filter, sort }) => accountsQuery(filter ?? null, sort ?? null),
  });
}
