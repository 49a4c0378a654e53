import { createServer } from 'node:net';
import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';

interface Letter {
  to: string[];
  subject: string;
  text: string;
  messageId: string;
}

const MINUTE = 60_000;
const START = Date.parse('2026-05-11T09:00:00+08:00');

/** A mail server on this machine that keeps what it takes. */
class PostOffice {
  readonly letters: Letter[] = [];
  /** Recipients that it refuses. */
  readonly refused = new Set<string>();
  private server: SMTPServer | undefined;

  constructor(readonly port: number) {}

  open(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _, done) => done(this.refused.has(address) ? new Error('no such user') : null),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.letters.push(
            read(
              Buffer.concat(parts).toString('utf8'),
              envelope.rcptTo.map(({ address }) => address),
            ),
          );
          done();
        });
      },
    });
    this.server.on('error', () => undefined);
    return new Promise((resolve) => void this.server?.listen(this.port, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
    this.server = undefined;
  }
}

function read(raw: string, to: string[]): Letter {
  const [head = '', ...body] = raw.replaceAll('\r\n', '\n').split('\n\n');
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replace(/\n\s+/g, ' ') ?? '';
  const decode = (words: string) =>
    words.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('_', ' ')),
    );
  const text = body.join('\n\n');
  const encoding = header('content-transfer-encoding');
  return {
    to,
    subject: decode(header('subject')).trim(),
    text: encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('=\n', '')),
    messageId: header('message-id'),
  };
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

let post: PostOffice;
let app: TestApp;
let world: World;
let oversight: Oversight;
beforeAll(async () => {
  post = new PostOffice(await freePort());
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${post.port}`,
    MAIL_FROM: '三联 <news@example.org>',
    PUBLIC_URL: 'https://sanlian.example.org/',
    LOG_LEVEL: 'silent',
  };
  app = await startTestApp({ env, now: START });
  world = await createWorld(app.call, ADMIN_PASSWORD);
  oversight = await Oversight.open(world, await ReportPress.open(world, await SubmissionDesk.open(world)));
});
afterAll(() => app.stop());
beforeEach(() => post.open());
afterEach(async () => {
  await post.close();
  post.letters.length = 0;
  post.refused.clear();
});

const later = async (minutes: number) => {
  app.setNow(app.now() + minutes * MINUTE);
  await app.tick();
};
const SET = 'mutation ($email: String) { setMailAddress(email: $email) { id email } }';
const setAddress = (someone: Someone, email: string | null, language: 'zh-CN' | 'en' = 'zh-CN') =>
  someone.run<{ setMailAddress: { email: string | null } }>(SET, { email }, { language });
const rows = (sql: string) => app.app.platform.database.read(sql, []);
const waiting = async () => Number((await rows('SELECT COUNT(*) n FROM outgoing_mail WHERE settledAt IS NULL'))[0]?.n);
const urge = (id: string, note?: string) => oversight.bureau.run('UrgeTask', { input: { id, level: 'ORANGE', note } });

let taskId = '';
beforeAll(async () => void (taskId = (await oversight.at('ACCEPTED')).id));

test('news goes by mail to the accounts that set an address, each in its language, without its content', async () => {
  const colleague = await world.department({ id: oversight.department.organizationId ?? '' });
  const silent = await world.department({ id: oversight.department.organizationId ?? '' });
  await setAddress(oversight.department, 'wang@example.org');
  await setAddress(colleague, 'li@example.org', 'en');
  await setAddress(silent, 'gone@example.org');
  await setAddress(silent, null);
  await urge(taskId, '涉及举报人张某。');
  expect(post.letters).toEqual([]);
  await later(1);

  const link = `https://sanlian.example.org/#/supervisionTasks/${taskId}/show`;
  expect(post.letters.map(({ to, subject }) => [to, subject]).sort()).toEqual([
    [['li@example.org'], 'Orange warning'],
    [['wang@example.org'], '催办单'],
  ]);
  for (const { text } of post.letters) {
    expect(text).toContain(link);
    expect(text).not.toMatch(/张某|D0001/);
  }
  await later(60);
  expect(post.letters).toHaveLength(2);
  await setAddress(colleague, null);
});

test('while the mail server is away nothing is lost, and afterwards nothing comes twice', async () => {
  await post.close();
  for (let count = 0; count < 25; count += 1) await urge(taskId);
  for (let round = 0; round < 4; round += 1) await later(2);
  expect(await waiting()).toBe(25);
  const [run] = await rows("SELECT failures, error FROM job_run WHERE name = 'mail'");
  expect(run).toMatchObject({ failures: 0, error: null });

  await post.open();
  for (let round = 0; round < 4; round += 1) await later(60);
  expect(await waiting()).toBe(0);
  expect(post.letters).toHaveLength(25);
  expect(new Set(post.letters.map(({ messageId }) => messageId)).size).toBe(25);
});

test('a mail that one recipient’s server refuses holds up no other, rests longer each time, and is given up after days', async () => {
  const colleague = await world.department({ id: oversight.department.organizationId ?? '' });
  await setAddress(colleague, 'nobody@example.org');
  post.refused.add('nobody@example.org');
  await urge(taskId);
  await later(1);
  expect(post.letters.map(({ to }) => to)).toEqual([['wang@example.org']]);

  const refused = async () =>
    (await rows("SELECT attempts, nextAt, sent, settledAt FROM outgoing_mail WHERE address = 'nobody@example.org'"))[0];
  const pauses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { nextAt } = (await refused()) ?? {};
    pauses.push((Number(nextAt) - app.now()) / MINUTE);
    app.setNow(Number(nextAt));
    await app.tick();
  }
  expect(pauses).toEqual([1, 2, 4, 8]);
  await later(5 * 24 * 60);
  expect(await refused()).toMatchObject({ nextAt: null, settledAt: app.now(), sent: 0 });
  expect(post.letters).toHaveLength(1);
  await setAddress(colleague, null);
});

test('what waits follows an account to its new address, and is thrown away with the address or the account', async () => {
  const accounts = await Promise.all(
    [1, 2, 3].map(() => world.department({ id: oversight.department.organizationId ?? '' })),
  );
  const [moved, gone, disabled] = accounts as [Someone, Someone, Someone];
  for (const [index, account] of accounts.entries()) await setAddress(account, `old-${index}@example.org`);
  await urge(taskId);
  await setAddress(moved, 'new@example.org');
  await setAddress(gone, null);
  await world.admin.run('DisableAccount', { id: disabled.accountId });
  await later(1);
  expect(post.letters.map(({ to }) => to[0]).sort()).toEqual(['new@example.org', 'wang@example.org']);
  await setAddress(moved, null);
});

test('two processes on one database send each mail once', async () => {
  const { SMTP_URL, MAIL_FROM } = { SMTP_URL: app.app.platform.config.smtpUrl ?? '', MAIL_FROM: 'news@example.org' };
  const other = await startTestApp({ beside: app, env: { SMTP_URL, MAIL_FROM }, now: app.now() });
  try {
    for (let count = 0; count < 8; count += 1) await urge(taskId);
    for (let round = 0; round < 3; round += 1) {
      other.setNow(app.now() + 2 * MINUTE);
      if (app.app.platform.database.dialect === 'mysql') await Promise.all([other.tick(), later(2)]);
      else {
        await other.tick();
        await later(2);
      }
    }
    expect(post.letters).toHaveLength(8);
  } finally {
    await other.app.close();
  }
});

describe('one’s own mail address', () => {
  test.each([
    'no address',
    'a@b',
    'a@example.org\nBcc: b@example.org',
    'a@example.org, b@example.org',
    `${'x'.repeat(260)}@e.org`,
  ])('is one address: not “%s”', async (email) => {
    const problem = await oversight.department.problem(SET, { email });
    expect(problem?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'email' }] });
  });

  test('is seen by its holder and by administrators, who may set it as well', async () => {
    const someone = await world.department();
    expect((await setAddress(someone, ' own@example.org ')).setMailAddress.email).toBe('own@example.org');
    const ASK = 'query ($id: ID!) { account(id: $id) { version displayName email } }';
    const { account } = await world.admin.run<{ account: { version: number; displayName: string; email: string } }>(
      ASK,
      { id: someone.accountId },
    );
    expect(account.email).toBe('own@example.org');

    const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateAccountInput!) {
      updateAccount(id: $id, version: $version, input: $input) { version email } }`;
    const update = (version: number, more: object) =>
      world.admin.run<{ updateAccount: { version: number; email: string | null } }>(UPDATE, {
        id: someone.accountId,
        version,
        input: { displayName: account.displayName, organizationId: someone.organizationId, ...more },
      });
    const { updateAccount: kept } = await update(account.version, {});
    expect(kept.email).toBe('own@example.org');
    const languageOf = async () =>
      (await app.app.platform.database.read('SELECT mailLanguage FROM account WHERE id = ?', [someone.accountId]))[0]
        ?.mailLanguage;
    expect(await languageOf()).toBe('zh-CN');
    const { updateAccount: moved } = await update(kept.version, { email: 'other@example.org' });
    expect(await languageOf()).toBeNull();
    const { updateAccount: taken } = await update(moved.version, { email: null });
    expect(taken.email).toBeNull();
  });

  test('is nobody else’s business', async () => {
    await setAddress(oversight.bureau, 'bureau@example.org');
    const { supervisionTask } = await oversight.department.run<{
      supervisionTask: { urgings: { by: { email: string | null } }[] };
    }>('query ($id: ID!) { supervisionTask(id: $id) { urgings { by { email } } } }', { id: taskId });
    expect(new Set(supervisionTask.urgings.map(({ by }) => by.email))).toEqual(new Set([null]));
  });
});

test('without a mail server nothing is written for one', async () => {
  const plain = await startTestApp();
  try {
    const elsewhere = await createWorld(plain.call, ADMIN_PASSWORD);
    const member = await elsewhere.member();
    await setAddress(member, 'member@example.org');
    await (await SubmissionDesk.open(elsewhere)).submit(member);
    const [found] = await plain.app.platform.database.read('SELECT COUNT(*) n FROM outgoing_mail', []);
    expect(Number(found?.n)).toBe(0);
  } finally {
    await plain.stop();
  }
});
