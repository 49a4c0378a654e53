import type { Texts } from '../../../platform/texts';

export const expressTexts = {
  express: {
    direct: ['快捷直报', 'Report directly'],
    situation: ['发生了什么', 'What happens'],
    suggestion: ['建议怎么办', 'What should be done'],
    send: ['直报', 'Report it'],
    wholeForm: ['要写得更全？用完整表单', 'More to say? Use the whole form'],
    forReporters: [
      '快捷直报供委员、特邀信息员和反映单位使用。',
      'This is for members, informants and reporting units.',
    ],
    desk: ['加急与直报', 'Urgent and direct'],
    none: ['没有待初审的加急件和直报件。', 'Nothing urgent or direct is waiting.'],
    counts: [
      '待初审 %{all} 件，其中加急和直报 %{express} 件。',
      '%{all} await first review, %{express} urgent or direct.',
    ],
    others: ['查看全部待初审', 'See all of them'],
    since: {
      days: ['已 %{days} 天 %{hours} 小时', '%{days} d %{hours} h ago'],
      hours: ['已 %{hours} 小时 %{minutes} 分', '%{hours} h %{minutes} min ago'],
      now: ['刚刚', 'Just now'],
      minutes: ['已 %{minutes} 分钟', '%{minutes} min ago'],
    },
  },
} satisfies Texts;
