import type { Texts } from '../../../platform/texts';

/** The texts of planning a session. */
export const planningTexts = {
  meeting: ['会议', 'The meeting'],
  people: ['参加人员', 'People'],
  rules: ['评议规则', 'Rules'],
  allChair: ['选入全部主席会议成员', 'All chair-meeting members'],
  hint: {
    presider: ['主持人参加评议，不必再列入出席人员。', 'The presider takes part and need not be listed again.'],
    enlarged: ['应邀参加扩大会议的其他人员。', 'Others whom the enlarged meeting invites.'],
    guests: [
      '只发表意见，不评分，不计入到会人数。',
      'They comment without scoring, and are not counted for the quorum.',
    ],
    quorum: [
      '不填则为 %{quorum} 人：参加评议的共 %{count} 人，须过半数到会才能开会和作决定。',
      'Without it, %{quorum}: more than half of the %{count} who take part must be here to open and to decide.',
    ],
    nobody: ['不填则为参加评议人员的过半数。', 'Without it, more than half of those who take part.'],
    enlargedTakePart: [
      '关闭时，扩大人员同列席人员一样只发表意见。',
      'If off, enlarged attendees only comment, like guests.',
    ],
    showReporters: [
      '关闭时，投影和会审材料上只有内容，不出现反映人姓名。',
      "If off, the projector and the printed materials show the text without reporters' names.",
    ],
  },
  scoring: {
    FULL: [
      '每人对六项标准逐项评 1–5 分，另可提出处理建议。',
      'Everyone scores all six criteria from 1 to 5, and may recommend an outcome.',
    ],
    RECOMMENDATION: [
      '每人提出一项处理建议，六项评分可填可不填。',
      'Everyone recommends an outcome; the six scores are optional.',
    ],
    NONE: ['只听取意见，不评分、不提处理建议，由主持人决定。', 'Comments only; the presider decides without scores.'],
  },
  reveal: {
    ANONYMOUS: [
      '作出决定后公开意见和评分，不显示姓名。',
      'After the decision opinions and scores are shown without names.',
    ],
    NAMED: ['作出决定后公开意见和评分，并显示姓名。', 'After the decision opinions and scores are shown with names.'],
  },
  filter: {
    title: ['按条件查找', 'Find by'],
    any: ['不限', 'Any'],
    period: ['提交时间', 'Handed in'],
    half: ['%{year} 年上半年', 'First half of %{year}'],
    secondHalf: ['%{year} 年下半年', 'Second half of %{year}'],
    deferred: ['只看曾缓议的', 'Only those deferred before'],
    more: ['更多条件', 'More filters'],
    less: ['收起条件', 'Fewer filters'],
    clear: ['清除条件', 'Clear the filters'],
  },
  count: ['符合条件 %{total} 条', '%{total} match'],
  chooseAll: ['全部选入（%{count}）', 'Choose all (%{count})'],
  noneMatch: ['没有符合条件的信息', 'Nothing matches'],
  deferred: ['曾缓议', 'deferred before'],
  elsewhere: [
    '已在其他未结束会议议程上、不能再选的（%{count} 条）',
    'On the agenda of another session that is not closed (%{count})',
  ],
  none: ['还没有会审。', 'No sessions yet.'],
  noneHow: [
    '从“新建”开始：定时间、人员和规则，从初审通过的信息中选入议程。',
    'Create one: time, people and rules, and an agenda from the shortlist.',
  ],
  clearAgenda: ['全部移出', 'Take all off'],
} satisfies Texts;
