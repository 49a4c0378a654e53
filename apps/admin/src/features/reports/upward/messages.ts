import type { Texts } from '../../../platform/texts';

export const upwardTexts = {
  resources: {
    upwardReports: {
      name: ['报送上级', 'report upward |||| Reports upward'],
      fields: {
        q: ['标题或编号', 'Title or number'],
        submission: ['信息', 'Submission'],
        recipient: ['报送单位', 'Recipient'],
        recipientId: ['报送单位', 'Recipient'],
        level: ['级别', 'Level'],
        sentAt: ['报送时间', 'Sent'],
        adoptedAt: ['采用时间', 'Adopted'],
        adopted: ['已采用', 'Adopted'],
        note: ['采用情况', 'What came of it'],
        year: ['报送年度', 'Year'],
      },
    },
  },
  upward: {
    title: ['报送上级', 'Reported upward'],
    none: ['还没有报送上级的信息。', 'Nothing was reported upward yet.'],
    report: ['报送上级', 'Report upward'],
    reportHint: [
      '记录已报送省政协或全国政协。不改变信息的状态，反映人会收到通知。',
      "Records that it went to the province's or the nation's committee. The status stays; the reporters are told.",
    ],
    adopt: ['登记采用', 'Record the adoption'],
    correct: ['更正采用情况', 'Correct'],
    noteHint: ['如：省政协《信息专报》第12期采用', 'For example the bulletin and its number'],
    sentOn: ['%{day} 报送', 'sent %{day}'],
    adoptedOn: ['%{day} 被采用', 'adopted %{day}'],
    notAdopted: ['尚未采用', 'not adopted yet'],
  },
} satisfies Texts;
