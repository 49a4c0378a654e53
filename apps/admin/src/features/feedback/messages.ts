import type { Texts } from '../../platform/texts';

export const inboxTexts = {
  resources: {
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
    openTask: ['查看督办 %{number}', 'Open task %{number}'],
  },
} satisfies Texts;
