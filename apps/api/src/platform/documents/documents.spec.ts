import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { docxPart, docxText } from '../../testing/docx';
import { belowTitle, body, facts, field, heading, imprint, makeDocument, note, signatures, table, title } from '.';

const letter = () =>
  makeDocument({
    title: '会审纪要 <一> & 其他',
    madeAt: Date.parse('2026-05-11T11:30:00+08:00'),
    parts: [
      {
        blocks: [
          title('第3次主席扩大会议会审纪要'),
          belowTitle('会审编号 2026-03'),
          field('主持', '解文澜'),
          heading('一、基本情况'),
          heading('（一）到会', 2),
          body('\u3000\u3000第一段。\n\n第二段“引用”——破折号。'),
          table(
            [
              { header: '序号', share: 1 },
              { header: '题目', share: 4, align: 'left' },
            ],
            [['1', '甲\n乙']],
          ),
          facts([['类别', '经济']]),
          note('注。'),
          signatures('主持人：', '2026年5月11日'),
          imprint({ to: '主席会议成员。', by: '信息办', on: '2026年5月11日' }),
        ],
      },
      { lying: true, numbered: false, blocks: [body('横排')] },
    ],
  });

test('the same input gives the same bytes, whenever it is made', async () => {
  const first = await letter();
  await wait(2100);
  expect((await letter()).equals(first)).toBe(true);
});

test('the text reads in its order, paragraph by paragraph, without indents made by hand', async () => {
  expect((await docxText(await letter())).split('\n')).toEqual([
    '第3次主席扩大会议会审纪要',
    '会审编号 2026-03',
    '主持：解文澜',
    '一、基本情况',
    '（一）到会',
    '第一段。',
    '第二段“引用”——破折号。',
    '序号',
    '题目',
    '1',
    '甲',
    '乙',
    '类别',
    '经济',
    '注。',
    '主持人：',
    '2026年5月11日',
    '分送：主席会议成员。',
    '信息办\t2026年5月11日印发',
    '横排',
  ]);
});

test('GB/T 9704: A4, margins of 37, 35, 28 and 26 mm, lines of exactly 28 pt, two characters of indent', async () => {
  const xml = await docxPart(await letter(), 'word/document.xml');
  expect(xml).toContain('w:w="11906" w:h="16838"');
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(xml).toContain('w:line="560" w:lineRule="exact"');
  expect(xml).toContain('w:firstLineChars="200"');
  expect(xml).toContain('<w:sz w:val="32"/>');
});

test('faces are named with stand-ins for machines that lack them', async () => {
  const made = await letter();
  const fonts = await docxPart(made, 'word/fontTable.xml');
  for (const [face, instead] of [
    ['方正小标宋简体', '宋体'],
    ['仿宋_GB2312', '仿宋'],
    ['黑体', 'SimHei'],
    ['楷体_GB2312', '楷体'],
  ])
    expect(fonts).toMatch(new RegExp(`w:name="${face}"><w:altName w:val="[^"]*${instead}`));
  expect(await docxPart(made, 'word/document.xml')).toMatch(
    /w:ascii="Times New Roman"[^>]*w:eastAsia="仿宋_GB2312"|w:eastAsia="仿宋_GB2312"[^>]*w:ascii="Times New Roman"/,
  );
});

test('tables repeat their head and split no row', async () => {
  const xml = await docxPart(await letter(), 'word/document.xml');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
});

test('what people wrote stays text, whatever it looks like', async () => {
  const odd = '<w:p> & "引号" 𠮷 \u0001\uffff ]]>';
  const made = await makeDocument({
    title: odd,
    madeAt: 0,
    parts: [{ blocks: [body(odd), table([{ header: odd, share: 1 }], [[odd]])] }, { blocks: [facts([[odd, '']])] }],
  });
  const seen = odd.replace('\u0001\uffff', '');
  expect((await docxText(made)).split('\n')).toEqual([seen, seen, seen, seen, '—']);
});

test('others get their turn while a long document is made', async () => {
  const rows = Array.from({ length: 20 }, () => Array<string>(10).fill('内容'));
  const columns = Array.from({ length: 10 }, () => ({ header: '栏', share: 1 }));
  const blocks = Array.from({ length: 80 }, () => table(columns, rows));
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  await makeDocument({ title: '', madeAt: 0, parts: [{ blocks }] });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(2);
});

test('pages carry their number as — 1 —, outside, where the part wants it', async () => {
  const made = await letter();
  expect(await docxPart(made, 'word/footer1.xml')).toContain('— ');
  expect(await docxPart(made, 'word/footer1.xml')).toContain('PAGE');
  expect(await docxPart(made, 'word/settings.xml')).toContain('evenAndOddHeaders');
});

test('what programs show of the file is escaped and dated by the document', async () => {
  const core = await docxPart(await letter(), 'docProps/core.xml');
  expect(core).toContain('会审纪要 &lt;一&gt; &amp; 其他');
  expect(core).toContain('2026-05-11T03:30:00Z');
});
