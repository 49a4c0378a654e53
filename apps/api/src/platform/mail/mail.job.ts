import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import { In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import type { Clock } from '../clock';
import { newId } from '../ids';
import type { Job, JobRun } from '../jobs/job';
import type { Transactions, Tx } from '../transaction';
import { OutgoingMail } from './outgoing-mail.entity';
import { nextPause } from './pauses';

const INTERVAL_MS = 30_000;
const PORTION = 20;
const PATIENCE_MS = 10_000;
/** How long a mail belongs to whoever took it: longer than a portion can last, each mail as slow as it may be. */
const CLAIM_MS = 30 * 60_000;
const MARGIN_MS = 5 * PATIENCE_MS;
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** The server, or the way to it, is at fault: other mails would fare no better. */
const OUTAGE = new Set(['ECONNECTION', 'ECONNREFUSED', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH']);

const isOutage = (problem: (Error & { code?: string }) | null): boolean => OUTAGE.has(problem?.code ?? '');

export interface Post {
  smtpUrl: string;
  from: string;
}

interface Services {
  transactions: Transactions;
  clock: Clock;
  logger: Logger;
}

type Transport = ReturnType<typeof openTransport>;

// A message whose line broke is not sent again by itself: the server may have taken it.
const openTransport = ({ smtpUrl }: Post) =>
  createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  } as object & { pool: true });

/**
 * Sends what is in the outbox. A mail is taken by a conditional UPDATE before it is sent, so that no two processes send it;
 * what fails is tried again after growing pauses, and given up after some days. Only a process that dies between the
 * server's yes and its own note of it sends a mail twice, under the same `Message-ID`.
 */
export class MailJob implements Job {
  readonly name = 'mail';
  readonly intervalMs = INTERVAL_MS;

  constructor(
    private readonly post: Post,
    private readonly services: Services,
  ) {}

  async run(run: JobRun): Promise<void> {
    const transport = openTransport(this.post);
    try {
      for (;;) {
        const { mails, until } = await run.transaction((tx) => take(tx));
        if (mails.length === 0) break;
        const left = await this.sendAll(run, transport, mails, until);
        if (left) return await this.giveBack(left.mails, left.pause);
      }
    } finally {
      transport.close();
    }
    await run.transaction((tx) => tx.manager.delete(OutgoingMail, { settledAt: LessThan(tx.now - KEPT_MS) }));
  }

  /** Sends one after the other; gives what it couldn't get to, and when that may be tried. */
  private async sendAll(run: JobRun, transport: Transport, mails: readonly OutgoingMail[], until: number) {
    for (const [index, mail] of mails.entries()) {
      if (run.stopping || this.services.clock() > until - MARGIN_MS) return { mails: mails.slice(index), pause: 0 };
      const problem = this.isStale(mail) ? new Error('It is too old to be sent.') : await this.send(transport, mail);
      await this.settle(mail, problem);
      if (!isOutage(problem)) continue;
      this.services.logger.warn({ err: problem }, 'the mail server does not take mails');
      return { mails: mails.slice(index + 1), pause: nextPause(mail.attempts + 1) };
    }
    return null;
  }

  private isStale(mail: OutgoingMail): boolean {
    return nextPause(mail.attempts + 1, this.services.clock() - mail.createdAt) === null;
  }

  private async send(transport: Transport, mail: OutgoingMail): Promise<(Error & { code?: string }) | null> {
    const domain = /@([^\s>]+)/.exec(this.post.from)?.[1] ?? 'localhost';
    try {
      await transport.sendMail({
        from: this.post.from,
        to: { name: '', address: mail.address },
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return null;
    } catch (error) {
      return error as Error & { code?: string };
    }
  }

  /** Notes how it went. Not as the leader: a mail that went out is noted also by a process that leads no more. */
  private settle(mail: OutgoingMail, problem: Error | null): Promise<unknown> {
    const { transactions, logger } = this.services;
    return transactions.run(null, (tx) => {
      const attempts = mail.attempts + 1;
      const mine = { id: mail.id, claim: mail.claim ?? '' };
      const settled = { attempts, claim: null, nextAt: null, settledAt: tx.now };
      if (problem === null) return tx.manager.update(OutgoingMail, mine, { ...settled, sent: true, error: null });
      const error = String(problem.message).slice(0, 2000);
      const pause = nextPause(attempts, tx.now - mail.createdAt);
      if (pause === null) {
        logger.warn({ mail: mail.id, account: mail.accountId, attempts, err: problem }, 'a mail is given up');
        return tx.manager.update(OutgoingMail, mine, { ...settled, error });
      }
      return tx.manager.update(OutgoingMail, mine, { attempts, claim: null, nextAt: tx.now + pause, error });
    });
  }

  private async giveBack(mails: readonly OutgoingMail[], pause: number): Promise<void> {
    const claim = mails[0]?.claim;
    if (!claim) return;
    await this.services.transactions.run(null, (tx) =>
      tx.manager.update(
        OutgoingMail,
        { id: In(mails.map(({ id }) => id)), claim },
        { claim: null, nextAt: tx.now + pause },
      ),
    );
  }
}

/** Takes the mails that have waited longest. */
async function take(tx: Tx): Promise<{ mails: OutgoingMail[]; until: number }> {
  const until = tx.now + CLAIM_MS;
  const due = await tx.manager.find(OutgoingMail, {
    select: { id: true },
    where: { nextAt: LessThanOrEqual(tx.now) },
    order: { nextAt: 'ASC', id: 'ASC' },
    take: PORTION,
  });
  if (due.length === 0) return { mails: [], until };
  const claim = newId();
  const free = { id: In(due.map(({ id }) => id)), nextAt: LessThanOrEqual(tx.now), settledAt: IsNull() };
  await tx.manager.update(OutgoingMail, free, { claim, nextAt: until });
  const mails = await tx.manager.find(OutgoingMail, { where: { claim, nextAt: until }, order: { id: 'ASC' } });
  return { mails, until };
}
