import type { NotificationKind } from '@sanlian/domain';
import type { Someone } from '../graphql/call';

/** What somebody was told, in Chinese. */
export interface Told {
  kind: NotificationKind;
  title: string;
  body: string;
}

/** Somebody's inbox, the latest first. */
export async function newsOf(someone: Someone): Promise<Told[]> {
  const { inbox } = await someone.run<{ inbox: { items: Told[] } }>(
    '{ inbox(page: { limit: 100 }) { items { kind title body } } }',
  );
  return inbox.items;
}
