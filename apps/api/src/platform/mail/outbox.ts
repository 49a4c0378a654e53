import { IsNull } from 'typeorm';
import { newId } from '../ids';
import type { Tx } from '../transaction';
import { OutgoingMail } from './outgoing-mail.entity';

export interface MailToWrite {
  accountId: string;
  address: string;
  subject: string;
  text: string;
}

/** Where mails are put to be sent once the transaction that writes them has ended well. */
export class Outbox {
  constructor(private readonly publicUrl: string) {}

  /** A page of the admin, by its route: `/supervisionTasks`. */
  link(route: string): string {
    return `${this.publicUrl}/#${route}`;
  }

  async write(tx: Tx, mails: readonly MailToWrite[]): Promise<void> {
    await tx.insertAll(
      OutgoingMail,
      mails.map((mail) => ({
        id: newId(),
        ...mail,
        createdAt: tx.now,
        nextAt: tx.now,
        claim: null,
        attempts: 0,
        settledAt: null,
        sent: false,
        error: null,
      })),
    );
  }
}

/** What wasn't sent yet follows an account to its new address; without one it is thrown away. */
export async function moveMails(tx: Tx, accountId: string, address: string | null): Promise<void> {
  const waiting = { accountId, settledAt: IsNull() };
  if (address === null) await tx.manager.delete(OutgoingMail, waiting);
  else await tx.manager.update(OutgoingMail, waiting, { address });
}
