import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useChanges } from './changes';
import { gql, request } from './graphql';

const Unread = gql<{ inbox: { unread: number } }, { page: { limit: number } }>`
  query Unread($page: PageInput) {
    inbox(unreadOnly: true, page: $page) {
      unread
    }
  }
`;

const InboxChanged = gql<{ inboxChanged: { id: string } }>`
  subscription InboxChanged {
    inboxChanged {
      id
    }
  }
`;

export const unreadKey = ['inbox', 'unread'] as const;

/** What is read on another screen shows here within this time; what comes in shows at once. */
const LOOK_AGAIN_MS = 120_000;

/** How many messages wait in the inbox, as they come in. */
export function useUnread(): number {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: () => request(Unread, { page: { limit: 1 } }),
    refetchInterval: LOOK_AGAIN_MS,
    retry: false,
  });
  // Lists of messages that are open begin with the same key.
  useChanges(InboxChanged, () => client.invalidateQueries({ queryKey: ['inbox'] }));
  return data?.inbox.unread ?? 0;
}
