import { labelOf } from '@sanlian/domain';
import type { Prepared, SignInHint } from './installation';

/** What whoever starts the server reads: where it is, and how to come in. */
export function welcome(address: string, { adminPassword }: Prepared, signIns: readonly SignInHint[] = []): string {
  const lines = signIns.map(({ role, username, password }) =>
    ['  ', labelOf('Role', role, 'zh-CN'), labelOf('Role', role, 'en'), username, password].join('  '),
  );
  if (adminPassword !== undefined)
    lines.push(`    admin  ${adminPassword}`, '    只显示这一次，请妥善保存 Shown this once only: keep it');
  return ['', `  三联 Sanlian  ${address}`, ...(lines.length > 0 ? ['', ...lines] : []), '', ''].join('\n');
}
