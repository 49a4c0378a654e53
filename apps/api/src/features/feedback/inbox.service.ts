import { checkInput, markReadInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { eventKind, type Context, type Viewer } from '../../platform';
import { NotificationRead } from './notification-read.entity';
import { Notification } from './notification.entity';

export const newsRead = eventKind<{ notificationIds: string[] }>('notification.read');

/** What is addressed to this viewer: as person, as organization, as account. */
const addressed = (viewer: Viewer) => [
  { accountId: viewer.accountId },
  ...(viewer.personId === null ? [] : [{ personId: viewer.personId }]),
  ...(viewer.organizationId === null ? [] : [{ organizationId: viewer.organizationId }]),
];

export class InboxService {
  /**
   * Marks news as read, for the viewer alone; what isn't addressed to the viewer is passed over. Reading twice changes
   * nothing. Answers how many were unread.
   */
  markRead(context: Context, ids: unknown): Promise<number> {
    const wanted = checkInput(markReadInput, ids);
    const { actor } = context;
    return context.inTransaction(async (tx) => {
      const mine = await tx.manager.find(Notification, {
        select: { id: true },
        where: addressed(actor).map((address) => ({ ...address, id: In(wanted) })),
      });
      const known = await tx.manager.findBy(NotificationRead, {
        accountId: actor.accountId,
        notificationId: In(mine.map(({ id }) => id)),
      });
      const read = new Set(known.map(({ notificationId }) => notificationId));
      const unread = mine.filter(({ id }) => !read.has(id));
      await tx.insertAll(
        NotificationRead,
        unread.map(({ id }) => ({ notificationId: id, accountId: actor.accountId, at: tx.now })),
      );
      if (unread.length > 0)
        await tx.record(newsRead, {
          subject: { type: 'Account', id: actor.accountId },
          payload: { notificationIds: unread.map(({ id }) => id) },
        });
      return unread.length;
    });
  }
}
