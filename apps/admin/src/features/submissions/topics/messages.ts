import type { Texts } from '../../../platform/texts';

export const topicTexts = {
  resources: {
    commissionedTopics: {
      name: ['约稿', 'commissioned topic |||| Commissioned topics'],
      fields: {
        q: ['题目', 'Title'],
        title: ['题目', 'Title'],
        requirements: ['约稿要求', 'What is asked'],
        dueOn: ['截止日期', 'Due on'],
        open: ['仍在征集', 'Still open'],
        mine: ['约到我的', 'Asked of me'],
        sectors: ['约稿对象（界别）', 'Sectors asked'],
        organizations: ['约稿对象（反映单位）', 'Units asked'],
        submissionCount: ['收到篇数', 'Submissions'],
        createdAt: ['约稿时间', 'Commissioned'],
        closedAt: ['截稿时间', 'Closed'],
      },
    },
  },
  topics: {
    none: ['还没有约稿。', 'Nothing has been asked for yet.'],
    open: ['征集中', 'Open'],
    late: ['已过截止日期', 'Past its day'],
    closed: ['已截稿', 'Closed'],
    close: ['截稿', 'Close'],
    closeHint: [
      '截稿后不再接收新的来稿；已在写的仍可提交。截稿不能撤销。',
      "Nothing new is taken afterwards; what is being written can still be handed in. This can't be undone.",
    ],
    write: ['就此题目写一条', 'Write on this topic'],
    audience: ['约稿对象', 'Who is asked'],
    everybody: ['全体反映人', 'Everybody who reports'],
    audienceHint: [
      '都不选，则向全体委员、特邀信息员和反映单位约稿',
      'Without any, all members, informants and reporting units are asked',
    ],
    dueAndCount: ['截止 %{day} · 收到 %{count} 篇', 'Due %{day} · %{count} received'],
    answers: ['谁已来稿', 'Who answered'],
    sectorsAnswered: ['已来稿的界别（%{count}）', 'Sectors that answered (%{count})'],
    sectorsSilent: ['尚未来稿的界别（%{count}）', "Sectors that haven't (%{count})"],
    unitsAnswered: ['已来稿的单位（%{count}）', 'Units that answered (%{count})'],
    unitsSilent: ['尚未来稿的单位（%{count}）', "Units that haven't (%{count})"],
  },
} satisfies Texts;
