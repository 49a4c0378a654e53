import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config';

describe('the configuration', () => {
  test('serves on this machine alone, with a database file in the data directory, unless told otherwise', () => {
    const config = readConfig({ DATA_DIR: '/somewhere' });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      seed: 'demo',
      production: false,
      secureCookie: false,
    });
    expect(config.databaseUrl).toBe('sqlite:/somewhere/sanlian.db');
  });

  test('sends no mail unless told where to, and links to where users find it', () => {
    expect(readConfig({})).toMatchObject({
      smtpUrl: undefined,
      mailFrom: 'sanlian@127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
    });
    const env = { SMTP_URL: 'smtps://user:secret@mail.example.org', PUBLIC_URL: 'https://sanlian.example.org/' };
    expect(readConfig(env)).toMatchObject({
      smtpUrl: env.SMTP_URL,
      mailFrom: 'sanlian@sanlian.example.org',
      publicUrl: 'https://sanlian.example.org',
    });
  });

  test('takes an empty variable for one that isn’t set', () => {
    expect(readConfig({ PORT: '', ADMIN_PASSWORD: '', SEED: '' })).toMatchObject({ port: 3000, seed: 'demo' });
  });

  test('loads no demonstration in production, and refuses to', () => {
    expect(readConfig({ NODE_ENV: 'production' }).seed).toBe('none');
    expect(() => readConfig({ NODE_ENV: 'production', SEED: 'demo' })).toThrow(
      'SEED: demo is refused with NODE_ENV=production',
    );
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'postgres://x/y'],
    ['DATABASE_URL', 'mysql://x'],
    ['SEED', 'yes'],
    ['ADMIN_PASSWORD', 'too short'],
    ['LOG_LEVEL', 'loud'],
    ['SESSION_HOURS', '0'],
    ['SECURE_COOKIE', 'perhaps'],
    ['TRUSTED_PROXIES', 'everyone'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['PUBLIC_URL', 'sanlian.example.org'],
  ])('names the variable that can’t be used: %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: `);
  });
});
