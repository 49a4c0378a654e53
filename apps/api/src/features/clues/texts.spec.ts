import { createWorld, type Someone } from '@sanlian/testing';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from '../../testing/test-app';
import { multipart } from '../../testing/upload';

let app: TestApp;
let member: Someone;
beforeAll(async () => {
  app = await startTestApp();
  member = await (await createWorld(app.call, ADMIN_PASSWORD)).member();
});
afterAll(() => app.stop());

async function extract(name: string, content: Buffer | string, token: string | null = member.token) {
  const { headers, payload } = multipart(name, content);
  return app.app.server.inject({
    method: 'POST',
    url: '/files/extract-clues',
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    payload,
  });
}

const RECORD = '专题协商会议记录\n时间：2026年5月8日\n一、停车难\n老城区泊位不足。\n二、路灯不亮\n城东片区夜间漆黑。';
const TWO = [
  { title: '停车难', text: '老城区泊位不足。' },
  { title: '路灯不亮', text: '城东片区夜间漆黑。' },
];

test('a plain text is split by its headings, in UTF-8, GB18030 and UTF-16', async () => {
  const answer = { sourceTitle: '专题协商会议记录', clues: TWO };
  expect((await extract('记录.txt', RECORD)).json()).toEqual(answer);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RECORD, 'utf16le')]);
  expect((await extract('记录.txt', wide)).json()).toEqual(answer);
  // 停车难 and 路灯, as a Chinese Windows writes them.
  const gb = Buffer.from('d2bba1a2cda3b3b5c4d10ab2b4cebbb2bbd7e3a1a3', 'hex');
  expect((await extract('记录.txt', gb)).json().clues).toEqual([{ title: '停车难', text: '泊位不足。' }]);
});

test('a Word document is split by its heading styles, numbered lists and rows of tables', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'points', level: 0 } });
  const document = new Document({
    numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: '界别座谈会纪要', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '停车难', heading: HeadingLevel.HEADING_2 }),
          new Paragraph('老城区泊位不足。'),
          new Paragraph({ text: '其他意见', heading: HeadingLevel.HEADING_2 }),
          numbered('城东片区夜间漆黑，路灯不亮。'),
          numbered('校门口没有斑马线，孩子过马路不安全。'),
          new Paragraph({ text: '书面意见', heading: HeadingLevel.HEADING_2 }),
          new Table({ rows: [row('1、', '水渠淤塞。', '李某'), row('2、', '机井缺电。', '王某')] }),
        ],
      },
    ],
  });
  const { sourceTitle, clues } = (await extract('纪要.docx', await Packer.toBuffer(document))).json();
  expect(sourceTitle).toBe('界别座谈会纪要');
  expect(clues).toEqual([
    { title: '停车难', text: '老城区泊位不足。' },
    { title: '城东片区夜间漆黑，路灯不亮', text: '城东片区夜间漆黑，路灯不亮。' },
    { title: '校门口没有斑马线，孩子过马路不安全', text: '校门口没有斑马线，孩子过马路不安全。' },
    { title: '水渠淤塞', text: '水渠淤塞。\t李某' },
    { title: '机井缺电', text: '机井缺电。\t王某' },
  ]);
});

test('what isn’t a text is refused, and so is who isn’t signed in', async () => {
  const code = async (answer: ReturnType<typeof extract>) => (await answer).json().errors[0].extensions.code;
  expect(await code(extract('图.png', Buffer.from([0x89, 0x50, 0, 1])))).toBe('UNREADABLE_FILE');
  expect(await code(extract('坏.docx', Buffer.from('PK no document')))).toBe('UNREADABLE_FILE');
  expect(await code(extract('大.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 0x61)))).toBe('FILE_TOO_LARGE');
  expect((await extract('记录.txt', RECORD, null)).statusCode).toBe(401);
});
