import InboxIcon from '@mui/icons-material/MarkunreadMailboxOutlined';
import { lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { Inbox } from './inbox.documents';
import { inboxTexts } from './messages';
import { opinionMenu, opinionResource } from './opinions';

/** What this account has been told. */
export const inbox: Slice = {
  texts: inboxTexts,
  resources: [
    {
      binding: {
        resource: 'inbox',
        list: { document: Inbox, spread: true, filter: ({ unreadOnly }) => (unreadOnly ? { unreadOnly: true } : {}) },
      },
      list: lazy(() => import('./InboxList')),
    },
    opinionResource,
  ],
  menu: [
    {
      section: 'work',
      to: '/inbox',
      label: 'resources.inbox.name',
      icon: InboxIcon,
      when: ({ can }) => can('inbox:own'),
    },
    opinionMenu,
  ],
};
