import { existsSync } from 'node:fs';
import { createWorld, type Someone, type World } from '@sanlian/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_PASSWORD, newKey, startTestApp, type TestApp } from '../../testing/test-app';
import { MAX_FILE_BYTES } from './file-store';

let app: TestApp;
let world: World;
let someone: Someone;
beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app.call, ADMIN_PASSWORD);
  someone = await world.member();
});
afterAll(() => app.stop());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const as = (who: Someone) => (who.token === null ? {} : { authorization: `Bearer ${who.token}` });

async function upload(who: Someone, name: string, content: Uint8Array | string, field = 'file', language = 'zh-CN') {
  const form = new FormData();
  form.set(field, new Blob([content as string]), name);
  const body = new Response(form);
  const answer = await app.app.server.inject({
    method: 'POST',
    url: '/files',
    headers: { ...as(who), 'accept-language': language, 'content-type': body.headers.get('content-type') ?? '' },
    payload: Buffer.from(await body.arrayBuffer()),
  });
  return { status: answer.statusCode, ...answer.json() };
}
const download = (who: Someone, id: string) =>
  app.app.server.inject({ method: 'GET', url: `/files/${id}`, headers: as(who) });
const fileCount = async () =>
  Number((await app.app.platform.database.read('SELECT COUNT(*) n FROM stored_file', []))[0]?.n);

describe('a file', () => {
  test('comes back as it was handed in, under its own name', async () => {
    const { status, id, ...facts } = await upload(someone, '现场 𠮷 照片.png', PNG);
    expect({ status, ...facts }).toEqual({
      status: 200,
      name: '现场 𠮷 照片.png',
      mediaType: 'image/png',
      size: PNG.length,
    });
    const answer = await download(someone, id);
    expect(answer.rawPayload.equals(PNG)).toBe(true);
    expect(answer.headers['content-type']).toBe('image/png');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('现场 𠮷 照片.png'));
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('has the type of its content, not of its name', async () => {
    expect(await upload(someone, 'picture.pdf', PNG)).toMatchObject({ mediaType: 'image/png' });
    expect(await upload(someone, 'report.txt', '%PDF-1.7 some')).toMatchObject({ mediaType: 'application/pdf' });
    expect(await upload(someone, 'list.csv', '姓名,手机\n张三,\n')).toMatchObject({ mediaType: 'text/csv' });
    expect(await upload(someone, 'notes', '一段文字')).toMatchObject({ mediaType: 'text/plain' });
  });

  test.each([
    ['a program', 'photo.png', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a page', 'photo.png', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that could run scripts', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['unknown bytes', 'x.bin', Buffer.from([0, 1, 2, 3])],
  ])('isn’t taken when it is %s', async (_, name, content) => {
    const before = await fileCount();
    expect(await upload(someone, name, content)).toMatchObject({
      status: 415,
      errors: [{ message: '不支持此类文件。', extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    });
    expect(await fileCount()).toBe(before);
  });

  test('has at most 20 MB', async () => {
    const text = 'a'.repeat(MAX_FILE_BYTES);
    expect(await upload(someone, 'full.txt', text)).toMatchObject({ status: 200, size: MAX_FILE_BYTES });
    const before = await fileCount();
    expect(await upload(someone, 'fuller.txt', `${text}a`, 'file', 'en')).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'FILE_TOO_LARGE' } }],
    });
    expect(await fileCount()).toBe(before);
  });

  test('keeps no path and no control characters in its name', async () => {
    expect(await upload(someone, '../../etc/pass\u0007wd', 'x')).toMatchObject({ name: 'passwd' });
  });

  test('may be empty of everything but its name', async () => {
    expect(await upload(someone, 'empty.txt', '')).toMatchObject({ status: 200, size: 0, mediaType: 'text/plain' });
  });

  test('that no record has taken is its uploader’s alone', async () => {
    const { id } = await upload(someone, 'own.txt', '只给自己');
    const other = await world.member();
    expect((await download(someone, id)).statusCode).toBe(200);
    for (const stranger of [other, world.admin]) expect((await download(stranger, id)).statusCode).toBe(404);
    expect((await download(world.nobody, id)).statusCode).toBe(401);
  });

  test('that isn’t there is answered like a hidden one', async () => {
    expect((await download(someone, newKey())).statusCode).toBe(404);
    expect((await download(someone, '..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
  });
});

describe('an upload', () => {
  test('is for those who are signed in', async () => {
    expect(await upload(world.nobody, 'x.txt', 'x')).toMatchObject({ status: 401 });
  });

  test('needs the field `file` and a multipart body', async () => {
    expect(await upload(someone, 'x.txt', 'x', 'document')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'file', code: 'REQUIRED' }] } }],
    });
    const answer = await app.app.server.inject({
      method: 'POST',
      url: '/files',
      headers: as(someone),
      payload: { a: 1 },
    });
    expect(answer.statusCode).toBe(400);
  });

  test('that the system made is thrown away with the transaction that should have kept it', async () => {
    const { files } = app.app.platform;
    const draft = { name: 'made.txt', mediaType: 'text/plain', content: Buffer.from('x') };
    let path = '';
    const failing = files.keepMade([draft], async (tx, [made]) => {
      path = files.pathOf(made!.id);
      await files.adopt(tx, made!, { type: 'Account', id: someone.accountId });
      throw new Error('nothing is kept');
    });
    await expect(failing).rejects.toThrow('nothing is kept');
    expect(existsSync(path)).toBe(false);
    const kept = await files.keepMade([draft], async (tx, [made]) => {
      await files.adopt(tx, made!, { type: 'Account', id: someone.accountId });
      return files.pathOf(made!.id);
    });
    expect(existsSync(kept)).toBe(true);
  });

  test('is written to the audit log', async () => {
    const { id } = await upload(someone, 'logged.txt', 'x');
    const entries = await app.app.platform.database.read(
      'SELECT `action`, `actorId` FROM `audit_entry` WHERE `subjectId` = ?',
      [id],
    );
    expect(entries).toEqual([{ action: 'file.received', actorId: someone.accountId }]);
  });
});
