import AccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { accountsBinding } from './access.bindings';
import { accessTexts } from './messages';

const passwords = () => import('./passwords');
const ChangePasswordPage = lazy(async () => ({ default: (await passwords()).ChangePasswordPage }));
const RedeemPage = lazy(async () => ({ default: (await passwords()).RedeemPage }));
const MailPage = lazy(async () => ({ default: (await import('./MailPage')).MailPage }));
const TokensPage = lazy(async () => ({ default: (await import('./TokensPage')).TokensPage }));

/** Accounts for the administrator; password, mail address and API tokens for everyone. */
export const access: Slice = {
  texts: accessTexts,
  resources: [
    {
      binding: accountsBinding,
      list: lazy(() => import('./AccountList')),
      create: lazy(() => import('./AccountCreate')),
      show: lazy(() => import('./AccountShow')),
      represents: 'displayName',
    },
  ],
  pages: [
    { path: '/password', element: createElement(ChangePasswordPage) },
    { path: '/mail', element: createElement(MailPage) },
    { path: '/tokens', element: createElement(TokensPage) },
    { path: '/reset-password', element: createElement(RedeemPage), signedOut: true },
  ],
  menu: [
    {
      section: 'system',
      to: '/accounts',
      label: 'resources.accounts.name',
      icon: AccountsIcon,
      when: ({ can }) => can('accounts:manage'),
    },
  ],
};
