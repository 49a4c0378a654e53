import type { Texts } from './texts';

/** What the steps of a life are called, by their kind. */
export const timelineTexts = {
  events: {
    submission: {
      drafted: ['起草', 'Drafted'],
      edited: ['修改', 'Edited'],
      submitted: ['提交', 'Handed in'],
      imported: ['导入', 'Imported'],
      moved: ['办理', 'Moved on'],
      merged: ['并入其他信息', 'Merged into another'],
      mergedFrom: ['并入了其他信息', 'Took up another'],
      unmerged: ['撤销合并', 'Merge undone'],
      supplemented: ['补充情况', 'Supplemented'],
      sectorConfirmed: ['界别召集人答复', 'Answer of the convener'],
      reportersMerged: ['联名人并入', 'Reporters joined'],
      nameDisclosed: ['同意向承办单位公开姓名', 'Name disclosed to the department'],
    },
    vetting: {
      item: {
        decided: ['会审决定', 'Decided in vetting'],
        decisionUndone: ['撤销会审决定', 'Decision undone'],
        corrected: ['会审记录更正', 'Record corrected'],
      },
    },
    specialReport: { sent: ['编入专报报送', 'Sent in a special report'] },
    transfer: {
      sent: ['转送参阅', 'Transferred'],
      withdrawn: ['撤回转送', 'Transfer withdrawn'],
      acknowledged: ['转送已签收', 'Transfer received'],
    },
    upward: { reported: ['报送上级', 'Reported upward'], adopted: ['被上级采用', 'Adopted further up'] },
    instruction: {
      recorded: ['领导批示', 'Instruction recorded'],
      amended: ['批示更正', 'Instruction amended'],
    },
    task: {
      registered: ['督办立项', 'Supervision registered'],
      assigned: ['交办', 'Assigned'],
      accepted: ['受理', 'Accepted'],
      sentBack: ['申请退办', 'Sent back'],
      progressed: ['办理进展', 'Progress'],
      resultReported: ['报告办理结果', 'Result reported'],
      verified: ['核验', 'Verified'],
      closed: ['办结', 'Closed'],
      reopened: ['重新办理', 'Reopened'],
      paused: ['中止计时', 'Clock paused'],
      resumed: ['恢复计时', 'Clock resumed'],
      cancellationAsked: ['提请撤销督办', 'Cancellation asked for'],
      cancellationRefused: ['不同意撤销督办', 'Cancellation refused'],
      cancelled: ['撤销督办', 'Cancelled'],
      commented: ['反映人意见', 'Comment of a reporter'],
      rated: ['反映人评价', 'Rated by a reporter'],
      followedUp: ['跟踪落实', 'Followed up'],
      urged: ['催办', 'Urged'],
    },
    lookBack: { found: ['“回头看”', 'Looked back at'] },
    supervisionAction: {
      planned: ['安排督办活动', 'Supervision event planned'],
      recorded: ['开展督办活动', 'Supervision event held'],
    },
  },
  eventFacts: {
    automatic: ['系统自动', 'by the system'],
    onBehalf: ['信息办代交', 'by the office on behalf'],
    due: ['期限 %{date}', 'due %{date}'],
    report: ['专报 %{number}', 'report %{number}'],
    session: ['会审 %{number}', 'session %{number}'],
    into: ['并入 %{number}', 'into %{number}'],
    passed: ['通过', 'passed'],
    failed: ['未通过', 'not passed'],
  },
} satisfies Texts;
