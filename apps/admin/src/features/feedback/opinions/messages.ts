import type { Texts } from '../../../platform/texts';

export const opinionTexts = {
  resources: {
    officeOpinions: {
      name: ['征求意见', 'opinion of an office |||| Opinions of the offices'],
      fields: {
        q: ['意见或答复', 'Opinion or answer'],
        at: ['提出时间', 'When'],
        organization: ['单位', 'Office'],
        organizationId: ['单位', 'Office'],
        opinion: ['意见', 'Opinion'],
        answer: ['答复', 'Answer'],
        unanswered: ['待答复', 'Unanswered'],
        year: ['年度', 'Year'],
      },
    },
  },
  opinions: {
    none: ['市委办、市政府办还没有提出意见。', "The offices haven't said anything yet."],
    from: ['%{name} 的意见', 'Opinion of %{name}'],
    hint: ['对社情民意信息工作的意见和建议', 'What should be better in the work on opinion information'],
    answer: ['答复', 'Answer'],
    correct: ['修改答复', 'Correct the answer'],
    answerTo: ['答复：%{name}', 'Answer to %{name}'],
    unanswered: ['待答复', 'Not answered yet'],
    answeredAt: ['%{at} 答复', 'Answered %{at}'],
  },
} satisfies Texts;
