import { mailText, notificationText, pageOfNews, type NotificationData, type NotificationKind } from '@sanlian/domain';
import { In, IsNull, Not, type FindOptionsWhere } from 'typeorm';
import type { MailToWrite, Outbox, Platform, Tx } from '../../platform';
import { Account } from '../access';
import type { Notification } from './notification.entity';
import { newsWritten } from './steps';

/**
 * Puts news into the outbox as well, for the accounts that are addressed and have set a mail address. A mail holds the title
 * and a link: what people entrusted to the installation stays inside.
 */
export function mailNews({ events, mail }: Platform): void {
  if (mail === null) return;
  events.onMany(newsWritten, async (tx, found) => {
    const news = found.map(({ payload }) => payload);
    const accounts = await addressed(tx, news);
    await mail.write(
      tx,
      news.flatMap((each) => accounts.filter((account) => isFor(each, account)).map((to) => letter(mail, each, to))),
    );
  });
}

const PORTION = 500;

async function addressed(tx: Tx, news: readonly Notification[]): Promise<Account[]> {
  const found = new Map<string, Account>();
  const open = { email: Not(IsNull()), disabledAt: IsNull() };
  const lookUp = async (ids: (string | null)[], where: (ids: string[]) => FindOptionsWhere<Account>) => {
    const known = [...new Set(ids.filter((id) => id !== null))];
    for (let start = 0; start < known.length; start += PORTION)
      for (const account of await tx.manager.findBy(Account, {
        ...open,
        ...where(known.slice(start, start + PORTION)),
      }))
        found.set(account.id, account);
  };
  await lookUp(
    news.map(({ accountId }) => accountId),
    (ids) => ({ id: In(ids) }),
  );
  await lookUp(
    news.map(({ personId }) => personId),
    (ids) => ({ personId: In(ids) }),
  );
  await lookUp(
    news.map(({ organizationId }) => organizationId),
    (ids) => ({ organizationId: In(ids) }),
  );
  return [...found.values()];
}

const isFor = (news: Notification, account: Account): boolean =>
  news.accountId === account.id ||
  (news.personId !== null && news.personId === account.personId) ||
  (news.organizationId !== null && news.organizationId === account.organizationId);

function letter(mail: Outbox, { kind, data, ...news }: Notification, account: Account): MailToWrite {
  const language = account.mailLanguage ?? 'zh-CN';
  const { title } = notificationText(kind as NotificationKind, data as NotificationData, language);
  return {
    accountId: account.id,
    address: account.email ?? '',
    ...mailText(title, mail.link(routeOf(news)), language),
  };
}

function routeOf({ taskId, submissionId, subjectType, subjectId }: Omit<Notification, 'kind' | 'data'>): string {
  if (taskId) return `/supervisionTasks/${taskId}/show`;
  if (submissionId) return `/submissions/${submissionId}/show`;
  return (subjectType && subjectId && pageOfNews({ type: subjectType, id: subjectId })) || '/';
}
