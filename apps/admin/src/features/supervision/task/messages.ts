import type { Texts } from '../../../platform/texts';

/** Why a task is due when it is. */
export const whyTexts = {
  open: ['为什么是这天？', 'Why this date?'],
  title: ['办理期限是怎么算出来的', 'How the deadline was counted'],
  due: ['期限 %{date}', 'Due on %{date}'],
  dayOfWeek: ['%{date}（%{weekday}）', '%{weekday}, %{date}'],
  yellowFrom: ['%{date} 起亮黄灯', 'Yellow from %{date}'],
  provisional: [
    '该年节假日安排尚未公布，暂按周末推算，公布后会重新计算。',
    'The holidays of that year are not published yet: weekends alone are counted, and it is counted anew later.',
  ],
  steps: ['期限的由来', 'What gave it, and moved it'],
  days: ['逐日计算', 'Day by day'],
  noDays: ['期限是直接指定的日期，没有逐日计算。', 'The date was set; nothing was counted.'],
  counted: ['从 %{from} 起算，共 %{count} 个工作日', '%{count} working days, counted from %{from}'],
  stepDays: ['%{smart_count} 个工作日', '%{smart_count} working day |||| %{smart_count} working days'],
  stood: [
    '停了 %{smart_count} 个工作日',
    'it stood for %{smart_count} working day |||| it stood for %{smart_count} working days',
  ],
  setDate: ['指定日期', 'a date was set'],
  bySettings: ['设置更改后重新计算', 'counted anew after the settings changed'],
  legend: ['图例', 'Legend'],
  calendar: ['%{month} 的逐日计算', 'Day by day in %{month}'],
  number: ['第 %{number} 个工作日', 'working day %{number}'],
  dueMark: ['到期', 'due'],
  provisionalMark: ['暂定', 'provisional'],
  preview: ['期限将是 %{date}', 'It will be due on %{date}'],
  previewDays: ['看逐日计算', 'Day by day'],
  hideDays: ['收起逐日计算', 'Hide the days'],
  counting: ['正在计算…', 'Counting …'],
  step: {
    REGISTERED: ['立项', 'Registered'],
    ASSIGNED: ['交办', 'Assigned'],
    EXTENDED: ['延期', 'Extended'],
    RESUMED: ['恢复计时', 'Clock resumed'],
    RECOUNTED: ['重新计算', 'Counted anew'],
    REOPENED: ['重新办理', 'Reopened'],
  },
  basis: {
    GIVEN: ['交办时指定', 'given at the assignment'],
    INSTRUCTION: ['按领导要求', 'set by the leader'],
    CATEGORY: ['按信息类别', "the category's days"],
    SETTINGS: ['按系统设置', "the settings' days"],
  },
  day: {
    WORKING: ['工作日', 'working day'],
    WEEKEND: ['周末', 'weekend'],
    HOLIDAY: ['法定节假日', 'public holiday'],
    MAKE_UP_WORKDAY: ['调休上班', 'make-up workday'],
    EXTRA_HOLIDAY: ['本地放假', 'local day off'],
    EXTRA_WORKDAY: ['本地上班', 'local workday'],
    PAUSED: ['中止计时', 'the clock stood'],
  },
  dayShort: {
    WORKING: ['班', 'work'],
    WEEKEND: ['休', 'off'],
    HOLIDAY: ['假', 'holiday'],
    MAKE_UP_WORKDAY: ['调班', 'make-up'],
    EXTRA_HOLIDAY: ['休', 'off'],
    EXTRA_WORKDAY: ['班', 'work'],
    PAUSED: ['停', 'stood'],
  },
} satisfies Texts;

/** How the deadline is given when a task is assigned. */
export const dueChoiceTexts = {
  legend: ['办理期限', 'Deadline'],
  usual: ['按规定', 'As usual'],
  days: ['按工作日', 'Working days'],
  date: ['指定日期', 'A date'],
  howMany: ['多少个工作日', 'How many working days'],
  usualHint: [
    '领导要求的期限，没有则按信息类别或系统设置的工作日',
    "The leader's deadline, else the days of the category or the settings",
  ],
} satisfies Texts;

export const extensionTexts = {
  title: ['延期申请', 'Requests for a later deadline'],
  hint: [
    '须在期限之前提出并写明理由，由督查局决定；决定之前原期限不变。',
    'Before the deadline, with a reason. The bureau decides; until then the deadline stays.',
  ],
  until: ['申请延至', 'Until'],
  reason: ['理由', 'Reason'],
  ask: ['申请延至 %{date}', 'Until %{date}'],
  askedBy: ['%{name} · %{at} 提出', 'Asked by %{name} on %{at}'],
  waiting: ['待决定', 'not decided'],
  pending: ['主办单位申请延期，等待督查局决定。', 'The department asks for a later deadline; the bureau decides.'],
  granted: ['同意', 'granted'],
  refused: ['不同意', 'refused'],
  lapsed: ['已失效', 'lapsed'],
  grant: ['同意延期', 'Grant it'],
  refuse: ['不同意延期', 'Refuse it'],
  grantHint: ['同意后期限改为 %{date}。', 'The deadline moves to %{date}.'],
  refuseHint: ['不同意须写明理由，期限仍为 %{date}。', 'Give the reason; the deadline stays %{date}.'],
} satisfies Texts;

export const urgingTexts = {
  title: ['催办记录', 'Urgings'],
  hint: [
    '三级递进：提醒单、催办单、督办单。承办单位立即收到；督办单同时送分工副主席。',
    'Three levels, each stronger. The department is told at once; the last one also reaches the vice-chair responsible.',
  ],
  level: ['用哪一级', 'Which level'],
  before: ['已发 %{smart_count} 次', 'sent %{smart_count} time |||| sent %{smart_count} times'],
  none: ['还没有催办过', 'Never urged so far'],
  noteRequired: ['督办单须写明理由', 'The last level says why'],
  automatic: ['系统自动', 'by itself'],
} satisfies Texts;

export const paperTexts = {
  title: ['文书', 'Papers'],
  download: ['下载《%{name}》', 'Download “%{name}”'],
  copy: ['复制为消息', 'Copy as message'],
  copyOf: ['复制为消息：%{name}', 'Copy as message: %{name}'],
  copied: ['已复制，可粘贴到聊天或短信。', 'Copied; paste it into a chat or a text message.'],
  copyFailed: ['无法自动复制，请手动选取：', 'It could not be copied; select it by hand:'],
} satisfies Texts;

export const roundTexts = {
  round: ['第 %{number} 次报告结果', 'Result %{number}'],
  reportedAt: ['%{at} 报告', 'reported on %{at}'],
  ended: {
    CLOSED: ['双方通过，已办结', 'both passed: closed'],
    FAILED: ['未通过，退回办理', 'failed: back to the department'],
    REOPENED: ['重新办理', 'reopened'],
  },
  goesOn: ['正在核验', 'being verified'],
  waits: ['尚未核验', 'has not spoken yet'],
  waitsUntil: ['尚未核验，期限 %{date}', 'has not spoken yet, until %{date}'],
  silent: ['未表态', 'did not speak'],
  voided: ['通过，已作废', 'passed, now void'],
  missing: ['还缺什么', 'What is missing'],
  missingHint: ['承办单位按此补办，请写具体。', 'The department works by this; be specific.'],
  missingNow: ['核验未通过，须补办。%{side}：%{note}', 'Failed verification. %{side}: %{note}'],
  stillMissing: ['还差 %{sides} 核验。', 'Still to verify: %{sides}.'],
  disagreement: [
    '双方意见长期不一致：%{smart_count} 次报告结果，自 %{since} 起。主席会议可见。',
    'The sides disagree on %{smart_count} result since %{since}; the chair meeting sees it. |||| The sides disagree on %{smart_count} results since %{since}; the chair meeting sees it.',
  ],
  readOnly: ['阅件，双方阅后办结', 'To be read by both sides'],
  reported: ['承办单位报告的结果', 'What the department reported'],
} satisfies Texts;

export const reviewTexts = {
  title: ['不满意评价的复核', 'Review of dissatisfied ratings'],
  hint: [
    '核查反映人为什么不满意。核查情况只有政协和督查局看得到。',
    'Look into why reporters are dissatisfied. What was found stays between both sides.',
  ],
  note: ['核查情况', 'What was found'],
  whatFollows: ['给反映人的答复', 'What the reporters are told'],
  whatFollowsHint: ['反映人会收到这段话', 'The dissatisfied reporters receive these words'],
  by: ['%{name} · %{at} 复核', 'Reviewed by %{name} on %{at}'],
  toReview: ['有不满意评价待复核', 'A dissatisfied rating awaits review'],
  told: ['已答复反映人：%{words}', 'The reporters were told: %{words}'],
  totalsOnly: ['承办单位只看到汇总。', 'Departments see totals only.'],
} satisfies Texts;
