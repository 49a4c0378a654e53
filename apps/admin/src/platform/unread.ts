import { useQuery } from '@tanstack/react-query';
import { gql, request } from './graphql';

const Unread = gql<{ inbox: { unread: number } }, { page: { limit: number } }>`
  query Unread($page: PageInput) {
    inbox(unreadOnly: true, page: $page) {
      unread
    }
  }
`;

export const unreadKey = ['inbox', 'unread'] as const;

/** How many messages wait in the inbox; asked again every 30 seconds. */
export function useUnread(): number {
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: () => request(Unread, { page: { limit: 1 } }),
    refetchInterval: 30_000,
    retry: false,
  });
  return data?.inbox.unread ?? 0;
}
