import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What the installation is told by its environment. Every variable is described in the README. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string;
  seed: 'demo' | 'none';
  adminPassword: string | undefined;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  production: boolean;
  /** Seconds a signed-in session lasts. */
  sessionSeconds: number;
  /** Marks the session cookie `Secure`; for installations behind TLS. */
  secureCookie: boolean;
  /** Proxies in front whose word for the caller's address is taken; sign-ins are delayed per address. */
  trustedProxies: string | undefined;
  /** Carries news of changes between several processes on one database; absent where there is one. */
  redisUrl: string | undefined;
  /** Where mail is handed in; absent where none is sent. */
  smtpUrl: string | undefined;
  /** Whom mail comes from. */
  mailFrom: string;
  /** Where users find the installation, for links in mails; without a slash at the end. */
  publicUrl: string;
  /** Directory of the built admin, served at `/`; absent where only the API runs. */
  adminDir: string | undefined;
}

/** Names the variable that is wrong, so that whoever starts the server knows what to change. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    reason: string,
  ) {
    super(`${variable}: ${reason}`);
  }
}

const text = (fallback: string) => z.string().trim().min(1).default(fallback);

function isProxy(text: string): boolean {
  const [address = '', bits] = text.trim().split('/');
  return address === 'loopback' || (isIP(address) !== 0 && (bits === undefined || /^\d{1,3}$/.test(bits)));
}

const variables = {
  HOST: text('127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(0).max(65535).default(3000),
  DATA_DIR: text('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|mysql:\/\/.+\/.+)$/, 'must be sqlite:PATH or mysql://user:password@host:port/database')
    .optional(),
  SEED: z.enum(['demo', 'none'], { error: 'must be demo or none' }).optional(),
  ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').max(200).optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'must be silent, error, warn, info or debug' })
    .default('warn'),
  NODE_ENV: z.string().default('development'),
  SESSION_HOURS: z.coerce.number({ error: 'must be a number' }).positive('must be positive').max(8760).default(12),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => text.split(',').every(isProxy), 'must be loopback, addresses or subnets, with commas between')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+$/, 'must be redis://… or rediss://…')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'must be smtp://… or smtps://…')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be address@domain or Name <address@domain>')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be http://… or https://…' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SECURE_COOKIE: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
};

/**
 * Reads and checks the configuration.
 * @throws ConfigError naming the first variable that can't be used
 */
export function readConfig(env: Record<string, string | undefined>, adminDir?: string): Config {
  const read = <K extends keyof typeof variables>(name: K): z.output<(typeof variables)[K]> => {
    const given = env[name] === '' ? undefined : env[name];
    const parsed = variables[name].safeParse(given);
    if (!parsed.success) throw new ConfigError(name, parsed.error.issues[0]?.message ?? 'is not valid');
    return parsed.data as z.output<(typeof variables)[K]>;
  };
  const production = read('NODE_ENV') === 'production';
  const seed = read('SEED') ?? (production ? 'none' : 'demo');
  if (production && seed === 'demo') throw new ConfigError('SEED', 'demo is refused with NODE_ENV=production');
  const dataDir = resolve(read('DATA_DIR'));
  const [host, port] = [read('HOST'), read('PORT')];
  const publicUrl = read('PUBLIC_URL') ?? `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  return {
    host,
    port,
    dataDir,
    databaseUrl: read('DATABASE_URL') ?? `sqlite:${resolve(dataDir, 'sanlian.db')}`,
    seed,
    adminPassword: read('ADMIN_PASSWORD'),
    logLevel: read('LOG_LEVEL'),
    production,
    sessionSeconds: Math.round(read('SESSION_HOURS') * 3600),
    secureCookie: read('SECURE_COOKIE') === 'true',
    trustedProxies: read('TRUSTED_PROXIES'),
    redisUrl: read('REDIS_URL'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('MAIL_FROM') ?? `sanlian@${new URL(publicUrl).hostname}`,
    publicUrl,
    adminDir,
  };
}
