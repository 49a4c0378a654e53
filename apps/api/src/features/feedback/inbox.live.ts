import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import { Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { Access, Context, selectionOf, sql, type Platform, type Tx } from '../../platform';
import { InboxItemObject } from './feedback.object';
import { Notification } from './notification.entity';
import { newsWritten } from './steps';

const ITEM = 'InboxItem';
/** Names of counters are their keys in the database. */
const REVISIONS = 'notification-changes';
const PORTION = 500;

/** News is numbered as it becomes visible, and told once it is committed to those whom it is addressed to. */
export function makeInboxLive({ live, events, database }: Platform): void {
  live.defineStream({
    type: ITEM,
    async latest() {
      const [row] = await database.read('SELECT MAX(`revision`) AS `latest` FROM `notification`', []);
      return Number(row?.latest ?? 0);
    },
    async since(revision) {
      const asked = sql`SELECT id, revision FROM notification WHERE revision > ${revision} ORDER BY revision, id`;
      const rows = await database.read(asked.text, asked.params);
      return rows.map((row) => ({ id: String(row.id), revision: Number(row.revision) }));
    },
  });
  const written = new WeakMap<Tx, string[]>();
  events.onMany(newsWritten, async (tx, found) => {
    const known = written.get(tx);
    const ids = known ?? [];
    ids.push(...found.map(({ payload }) => payload.id));
    if (known) return;
    written.set(tx, ids);
    // After the numbering of everything else, so that two transactions never wait for each other's counters.
    tx.beforeCommit.push(async () => {
      tx.beforeCommit.push(() => {
        written.delete(tx);
        return number(tx, ids);
      });
    });
    live.streamChanged(tx, ITEM);
  });
}

/** The counter is held from here to the end of the transaction, so that revisions become visible in their order. */
async function number(tx: Tx, ids: readonly string[]): Promise<void> {
  const revision = await tx.next(REVISIONS);
  for (let start = 0; start < ids.length; start += PORTION)
    await tx.manager.update(Notification, { id: In(ids.slice(start, start + PORTION)) }, { revision });
}

interface Changed {
  id: string | null;
}

interface Subscribing {
  context: Context;
  info: GraphQLResolveInfo;
}

/** What keeps an open inbox current. */
@Resolver()
export class InboxLiveResolver {
  @Access('inbox:own')
  @Subscription(() => InboxItemObject, {
    description: 'News for the viewer as it comes in; nothing at first. Whoever was away asks for the inbox anew.',
    subscribe: (data) => {
      const { context, info } = data as unknown as Subscribing;
      return context.platform.live.follow(context, { type: ITEM, selection: selectionOf(info) }) as never;
    },
  })
  inboxChanged(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Root() change: Changed) {
    return context.platform.reads.one(context, ITEM, change.id ?? '', selectionOf(info));
  }
}
