import { gql } from '../../platform/graphql';

export interface Message {
  id: string;
  kind: string;
  at: string;
  readAt: string | null;
  title: string;
  body: string | null;
  submission: { id: string; number: string | null } | null;
  task: { id: string; number: string } | null;
  subject: { type: string; id: string } | null;
}

export const Inbox = gql<
  { inbox: { total: number; unread: number; items: Message[] } },
  { unreadOnly?: boolean; page?: object }
>`
  query Inbox($unreadOnly: Boolean, $page: PageInput) {
    inbox(unreadOnly: $unreadOnly, page: $page) {
      total
      unread
      items {
        id
        kind
        at
        readAt
        title
        body
        submission {
          id
          number
        }
        task {
          id
          number
        }
        subject {
          type
          id
        }
      }
    }
  }
`;
export const MarkRead = gql<{ markRead: unknown }, { ids: string[] }>`
  mutation MarkRead($ids: [ID!]!) {
    markRead(ids: $ids)
  }
`;
