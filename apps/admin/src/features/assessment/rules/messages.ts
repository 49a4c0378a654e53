import type { Texts } from '../../../platform/texts';

export const rulesTexts = {
  title: ['计分规则', 'Rules'],
  ofYear: ['%{year} 年度计分规则', 'Rules of %{year}'],
  about: [
    '六项履职任务和计分办法。保存后，全年得分按新规则从头计算；旧版本都会保留。',
    'The six duties, and what earns points. Once saved, the whole year is counted anew; earlier versions are kept.',
  ],
  frozen: ['这一年的考核已经公布，规则不再变化。', 'This year is published: its rules no longer change.'],
  points: ['计分办法', 'What earns points'],
  dutyTitle: ['任务', 'Duty'],
  untitled: ['未命名的任务', 'A duty without a title'],
  target: ['全年目标', 'Target'],
  targetOf: ['全年 %{target} 次', '%{target} in the year'],
  event: ['事项', 'Event'],
  level: ['层级', 'Level'],
  otherLevels: ['其他层级', 'All other levels'],
  pointsOf: ['分值', 'Points'],
  yearlyCapOf: ['年度上限', 'Yearly cap'],
  capOf: ['全年最多 %{cap} 分', 'at most %{cap} a year'],
  noCap: ['不封顶', 'No cap'],
  highestLevelOnly: ['只计最高层级', 'only the highest level counts'],
  coReporters: ['联名人', 'Co-reporters'],
  rule: ['第 %{place} 条', 'Rule %{place}'],
  add: ['添加计分事项', 'Add a rule'],
  remove: ['删除%{name}', 'Remove %{name}'],
  save: ['保存规则', 'Save the rules'],
  saveIntro: [
    '%{year} 年的得分和名次将按新规则重新计算，所有人看到的都会变化。',
    'Points and places of %{year} will be counted anew by these rules, for everybody.',
  ],
  saved: ['规则已保存', 'The rules are saved'],
  moves: [
    '%{smart_count} 人的名次会变化。',
    '%{smart_count} person changes place. |||| %{smart_count} people change places.',
  ],
  discard: ['放弃改动', 'Discard the changes'],
  mistakes: [
    '有 %{smart_count} 处需要改正，改正后再试算。',
    '%{smart_count} mistake to mend. |||| %{smart_count} mistakes to mend.',
  ],
} satisfies Texts;

export const whatIfTexts = {
  title: ['试算：%{year} 年排名', 'What if: the ranking of %{year}'],
  unchanged: ['规则未改动，以下是现在的排名。', 'Nothing is changed: this is the ranking as it is.'],
  counts: ['名次变化 %{moved} 人，得分变化 %{touched} 人', '%{moved} change places, %{touched} change points'],
  met: ['完成信息任务 %{before} → %{after} 人', '%{before} → %{after} meet the information duty'],
  search: ['查找姓名', 'Search a name'],
  all: ['显示全部人员', 'Show everybody'],
  nobody: ['没有人受影响。', 'Nobody is affected.'],
  rank: ['名次', 'Rank'],
  up: ['上升 %{places} 位', 'up by %{places}'],
  down: ['下降 %{places} 位', 'down by %{places}'],
} satisfies Texts;

export const versionsTexts = {
  title: ['历次版本', 'Versions'],
  none: ['还没有保存过，现在按默认规则计分。', 'None is saved yet: the default rules hold.'],
  version: ['第 %{version} 版', 'Version %{version}'],
  current: ['现行', 'in force'],
  take: ['以这一版为底稿', 'Take it as a draft'],
} satisfies Texts;
