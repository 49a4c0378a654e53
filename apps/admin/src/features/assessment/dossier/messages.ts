import type { Texts } from '../../../platform/texts';

export const dossierTexts = {
  mine: ['我的履职档案', 'My record'],
  of: ['%{name}的履职档案', 'Record of %{name}'],
  nobody: ['这个账号没有对应的人员，没有履职档案。', 'This account belongs to no person, so it has no record.'],
  allMet: ['今年的任务都完成了。', 'Everything of this year is done.'],
  lines: ['得分明细', 'Points, line by line'],
  sum: ['合计 %{points} 分', '%{points} points in all'],
  noLines: ['这一年没有得分事项。', 'Nothing earned points in this year.'],
  linesConfidential: [
    '得分明细关系到信息由谁反映，您看到的是合计。',
    'Line by line, points would tell who reported what; you see their sum.',
  ],
  noLinesYet: [
    '这一年还没有得分。提交的社情民意信息收到编号后就会列在这里。',
    'No points in this year yet. A submission stands here as soon as it has its number.',
  ],
  shared: ['联名，%{share}（规则 %{points} 分）', 'Shared: %{share} (%{points} by the rule)'],
  insteadOf: ['%{reason}（原值 %{worth} 分）', '%{reason} (worth %{worth})'],
  noRecords: ['没有登记。', 'Nothing is recorded.'],
  checkRuns: [
    '年度考核正在核对，请看看下面的内容是否属实；有异议请在 %{until} 前提出。',
    'The assessment is being checked. Please see whether this is right; you may object until %{until}.',
  ],
  object: ['提出异议', 'Object'],
  objectIntro: [
    '请写明哪一项不对、应该是什么，办公室会逐条答复。',
    'Please say what is wrong and what it should be; the office will answer.',
  ],
  objections: ['异议与答复', 'Objections and answers'],
  objection: ['异议内容', 'What is wrong'],
  send: ['提交异议', 'Send'],
  objected: ['已提交，办公室会答复您', 'Sent: the office will answer you'],
} satisfies Texts;

export const waysTexts = {
  byItself: ['采用一条就算一次，自动统计。', 'Each adopted submission counts, by itself.'],
  byRecord: ['做了请告诉办公室，由办公室登记。', 'Tell the office once it is done; the office records it.'],
  write: ['反映社情民意', 'Write a submission'],
  contact: ['记录一次联系', 'Record a contact'],
} satisfies Texts;

export const homeTexts = {
  title: ['%{year} 年履职', 'My duties in %{year}'],
  missing: ['还差：%{duties}', 'Still missing: %{duties}'],
} satisfies Texts;
