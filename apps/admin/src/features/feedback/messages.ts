import type { Texts } from '../../platform/texts';
import { opinionTexts } from './opinions/messages';

export const inboxTexts = {
  opinions: opinionTexts.opinions,
  resources: {
    ...opinionTexts.resources,
    inbox: {
      name: ['收件箱', 'Inbox'],
      fields: { unreadOnly: ['只看未读', 'Unread only'] },
    },
  },
  inbox: {
    markAll: ['本页全部标为已读', 'Mark this page as read'],
    markRead: ['标为已读', 'Mark as read'],
    unread: ['未读', 'Unread'],
    openSubmission: ['查看信息 %{number}', 'Open submission %{number}'],
    open: ['查看', 'Open'],
    openTask: ['查看督办 %{number}', 'Open task %{number}'],
  },
} satisfies Texts;
