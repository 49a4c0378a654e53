import type { DeclineReason, SubmissionChannel } from '../submissions/index';
import { outcomeStatus, type VettingOutcome } from '../vetting/index';
import { labelOf } from './labels';

/** An item as a closed session left it. */
export interface MinutedItem {
  /** It was shown to the room. */
  presented: boolean;
  /** Null for what the closing deferred. */
  outcome: VettingOutcome | null;
  declineReason: DeclineReason | null;
  channel: SubmissionChannel;
  /** What it was merged into, by its number; null where it wasn't merged. */
  mergedIntoNumber: string | null;
  /** It says why things are as they are (原因分析). */
  hasAnalysis: boolean;
}

/** V8: what was discussed, in a neutral sentence; nothing tells who said what. */
export function discussionSentence(item: Pick<MinutedItem, 'presented' | 'outcome' | 'hasAnalysis'>): string {
  if (!item.presented && item.outcome === null) return '本次会议未及审议该件。';
  const matters = item.hasAnalysis ? '反映的情况、分析的原因和提出的意见建议' : '反映的情况和提出的意见建议';
  return `会议审阅了该件材料，就其${matters}进行了研究讨论。`;
}

const DECISIONS: Readonly<Record<Exclude<VettingOutcome, 'DECLINE' | 'MERGE'>, string>> = {
  REPORT: '予以采用，编发专报报送市委、市政府',
  TRANSFER: '予以采用，转交有关部门参阅',
  BULLETIN: '予以采用，编入《政协信息》',
  RETAIN: '留存备查',
  RETURN: '退回反映人补充完善',
  DEFER: '暂缓研究，提交以后的会议再议',
};

function decided(item: MinutedItem & { outcome: VettingOutcome }): string {
  switch (item.outcome) {
    case 'DECLINE': {
      if (item.declineReason === null) return '不予采用';
      const reason = labelOf('DeclineReason', item.declineReason, 'zh-CN');
      return `不予采用（${item.declineReason === 'OTHER' ? '其他原因' : reason}）`;
    }
    case 'MERGE':
      return item.mergedIntoNumber === null ? '与其他信息合并办理' : `与${item.mergedIntoNumber}号信息合并办理`;
    default:
      return DECISIONS[item.outcome];
  }
}

/**
 * V8: what was decided, in the words 会议研究决定; scores, opinions, reasons in free words and dissent never appear. V7: what
 * is adopted and came from a chair-led visit goes to the Lianxin office as well. Nothing was decided on what the closing
 * deferred.
 */
export function decisionSentence(item: MinutedItem): string {
  const { outcome } = item;
  if (outcome === null) return item.presented ? '会议未作出决定，留待以后的会议再议。' : '该件留待以后的会议审议。';
  const alsoLianxin = item.channel === 'VISIT' && outcomeStatus[outcome] === 'ADOPTED' ? '，并转交市委连心办参阅' : '';
  return `会议研究决定：${decided({ ...item, outcome })}${alsoLianxin}。`;
}
