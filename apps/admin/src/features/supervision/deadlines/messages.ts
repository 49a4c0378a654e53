import type { Texts } from '../../../platform/texts';

/** Texts of the settings of supervision. */
export const settingsTexts = {
  title: ['督办设置', 'Supervision settings'],
  clocks: ['各环节时限（工作日）', 'Clocks, in working days'],
  clocksHint: [
    '立项后自动套用；已经按天数计算的未办结督办会重新计算，人为指定的日期不变。',
    'Open tasks whose deadline was counted are counted anew; dates that somebody set stay.',
  ],
  registerDays: ['立项后交办', 'To assign'],
  acceptDays: ['交办后受理', 'To accept'],
  handlingDays: ['办理', 'To handle'],
  verifyDays: ['报告结果后核验', 'To verify'],
  commentDays: ['反映人评议', 'For reporters to comment'],
  calendar: ['本地工作日历', 'Local calendar'],
  calendarHint: [
    '国家公布的节假日和调休已经内置（%{years}），这里只补充本地的放假和上班日。',
    'Published public holidays and make-up workdays are built in (%{years}); add local ones here.',
  ],
  extraHolidays: ['另外放假', 'Additional days off'],
  extraWorkdays: ['另外上班', 'Additional workdays'],
  addDay: ['添加', 'Add'],
  removeDay: ['去掉 %{day}', 'Remove %{day}'],
  noDays: ['没有', 'None'],
  reminders: ['提醒时间', 'Reminders'],
  remindersHint: [
    '自动提醒只在工作日的这段时间发出（北京时间）。',
    'Reminders go out on working days between these times (Shanghai).',
  ],
  remindFrom: ['从', 'From'],
  remindUntil: ['至', 'Until'],
  saved: ['设置已保存', 'The settings are saved'],
  confirm: ['保存督办设置', 'Save the settings'],
  confirmIntro: [
    '未办结督办的期限可能因此改变，主办单位会收到通知。',
    'Deadlines of open tasks may change by it; their departments are told.',
  ],
} satisfies Texts;
