import type { Texts } from '../../../platform/texts';

/** Texts of the monthly reconciliation (批示对账) and the ledgers. */
export const reconciliationTexts = {
  title: ['批示对账', 'Reconciliation'],
  about: [
    '报出去的专报必须有回音：收到没有、领导看了没有、批示没有。这里列出到本月底还没有回音的。',
    'What was sent must come back: received, shown, instructed. Listed here is what had no answer by the end of the month.',
  ],
  month: ['月份', 'Month'],
  previous: ['上个月', 'Previous month'],
  next: ['下个月', 'Next month'],
  sent: [
    '本月报送专报 %{smart_count} 件',
    '%{smart_count} report sent in the month |||| %{smart_count} reports sent in the month',
  ],
  open: ['待回音 %{smart_count} 件', '%{smart_count} without an answer'],
  none: ['都有回音，没有要追的。', 'Everything came back. Nothing to ask for.'],
  download: ['下载对账表', 'Download the list'],
  ledgers: ['台账（按月结转）', 'Ledgers, with monthly carry-over'],
  instructionsLedger: ['批示台账', 'Ledger of instructions'],
  submissionsLedger: ['来稿台账', 'Ledger of incoming submissions'],
  supervisionLedger: ['督办台账', 'Ledger of supervision'],
  report: ['专报', 'Report'],
  organization: ['报送单位', 'Sent to'],
  sentAt: ['报送日期', 'Sent'],
  state: ['回音', 'Answer'],
  states: {
    NOT_SIGNED_FOR: ['未签收', 'Not signed for'],
    SIGNED_ONLY: ['已签收，未反馈', 'Signed for, nothing stated'],
    SHOWN: ['已呈阅，未批示', 'Shown, no instruction'],
  },
  daysSince: ['已过 %{smart_count} 天', '%{smart_count} day ago |||| %{smart_count} days ago'],
} satisfies Texts;
