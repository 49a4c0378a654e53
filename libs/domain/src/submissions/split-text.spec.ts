import { expect, test } from 'vitest';
import { splitSubmissionText } from './split-text';

test('a text with numbered headings is split into its parts, the first line being the title', () => {
  const text = `关于解决城区大班额问题的建议

一、情况反映
我市城区小学平均班额 58 人。
群众反映强烈。
二、原因分析
学位供给跟不上人口流入。
三、意见建议
(一)加快新建学校。
(二)统筹教师编制。`;
  expect(splitSubmissionText(text)).toEqual({
    title: '关于解决城区大班额问题的建议',
    situation: '我市城区小学平均班额 58 人。\n群众反映强烈。',
    analysis: '学位供给跟不上人口流入。',
    suggestion: '(一)加快新建学校。\n(二)统筹教师编制。',
  });
});

test('a second heading of the same part stays in it, so that nothing is lost', () => {
  const split = splitSubmissionText('标题\n一、基本情况\n甲\n二、存在的问题\n乙\n三、对策建议\n丙');
  expect(split.situation).toBe('甲\n二、存在的问题\n乙');
  expect(split.suggestion).toBe('丙');
});

test('headings may stand before a colon, in brackets, or as Markdown', () => {
  expect(splitSubmissionText('问题:路灯不亮。\n原因:线路老化。\n为此,建议:尽快更换。')).toEqual({
    title: '',
    situation: '路灯不亮。',
    analysis: '线路老化。',
    suggestion: '尽快更换。',
  });
  expect(splitSubmissionText('## 标题\n【问题】\n甲\n**对策与建议**\n乙')).toMatchObject({
    situation: '甲',
    suggestion: '乙',
  });
});

test('a text without headings is all situation', () => {
  const text = '近期发现,部分村卫生室缺药。\n建议各方面重视起来,尽快研究解决。';
  expect(splitSubmissionText(text)).toEqual({ title: '', situation: text, analysis: '', suggestion: '' });
});

test('a sentence that speaks of problems or suggestions is no heading', () => {
  const text = '标题\n一、情况反映\n一、管护经费的问题突出,群众多次提出建议\n三、建议\n加强管护';
  expect(splitSubmissionText(text).situation).toBe('一、管护经费的问题突出,群众多次提出建议');
});

test('full-width and ASCII colons and brackets are alike', () => {
  for (const colon of [':', '\uff1a']) {
    expect(splitSubmissionText(`(一)建议${colon}尽快更换`).suggestion).toBe('尽快更换');
    expect(splitSubmissionText(`\uff08一\uff09建议${colon}尽快更换`).suggestion).toBe('尽快更换');
  }
});

test('an empty text has no parts', () => {
  expect(splitSubmissionText(' \r\n ')).toEqual({ title: '', situation: '', analysis: '', suggestion: '' });
});
