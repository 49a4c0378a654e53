import type { Texts } from '../../../platform/texts';

/** Texts of the events of joint oversight (U2). */
export const oversightTexts = {
  title: ['督办活动', 'Oversight events'],
  plan: ['安排活动', 'Plan an event'],
  change: ['调整安排', 'Change the plan'],
  record: ['登记活动情况', 'Record what came of it'],
  cancel: ['取消活动', 'Cancel the event'],
  cancelReason: ['取消原因', 'Why it is cancelled'],
  cancelled: ['活动已取消：%{note}', 'Cancelled: %{note}'],
  isHeld: ['活动已经开展，直接登记情况', 'It was held already: record what came of it'],
  none: ['还没有督办活动。', 'No event yet.'],
  tasks: ['涉及的督办', 'Tasks it covers'],
  leader: ['带队领导', 'Led by'],
  leaderNeeded: ['上门协办由分工副主席带队', 'On-site assistance is led by a vice-chair'],
  participants: ['参加人员', 'Participants'],
  outcome: ['活动情况', 'What came of it'],
  promises: ['承诺事项', 'Promises'],
  files: ['照片与文件', 'Photos and files'],
  addFiles: ['拍照或添加文件', 'Take photos or add files'],
  when: ['时间与地点', 'When and where'],
  plannedBy: ['登记人：%{by}', 'Recorded by %{by}'],
  saved: ['已保存', 'Saved'],
} satisfies Texts;

export const eventFields = {
  q: ['地点、情况或事项', 'Place, outcome or matter'],
  form: ['形式', 'Form'],
  status: ['状态', 'Status'],
  at: ['时间', 'When'],
  place: ['地点', 'Where'],
  leader: ['带队领导', 'Led by'],
  leaderId: ['带队领导', 'Led by'],
  tasks: ['事项', 'Matters'],
  from: ['从', 'From'],
  to: ['至', 'Until'],
  mine: ['只看与我有关', 'Mine only'],
} satisfies Texts;
