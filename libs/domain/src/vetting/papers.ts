import { labelOf } from '../messages/labels';
import { Refusal } from '../refusals/index';
import type { DeclineReason, SubmissionChannel } from '../submissions/index';
import type { VettingItemStatus, VettingOutcome } from './enums';
import { outcomeStatus } from './decisions';
import type { VettingSessionFacts, VettingViewer } from './room';

/**
 * What closing a session makes (V8): the minutes (会审纪要), for whoever reads the session, and the internal record (会审记录),
 * for the office and the chair meeting.
 */
export const VettingDocumentKind = { MINUTES: 'MINUTES', RECORD: 'RECORD' } as const;
export type VettingDocumentKind = keyof typeof VettingDocumentKind;

/** What is printed before and during a session. */
export const VettingPaper = {
  /** 会审材料汇编 */
  MATERIALS: 'MATERIALS',
  /** 评分表 */
  SCORE_SHEETS: 'SCORE_SHEETS',
  /** 签到表 */
  SIGN_IN_SHEET: 'SIGN_IN_SHEET',
} as const;
export type VettingPaper = keyof typeof VettingPaper;

/**
 * Printed are materials by whoever reads the session, sheets by the office, until the closing. Refuses with `FORBIDDEN`,
 * `SESSION_CLOSED`.
 */
export function refusePrinting(
  paper: VettingPaper,
  session: Pick<VettingSessionFacts, 'status'>,
  viewer: Pick<VettingViewer, 'roles'>,
): void {
  if (paper !== 'MATERIALS' && !viewer.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
}

/** 第3次主席扩大会议 → 第3次主席扩大会议会审纪要; a title that ends in 会审 already isn't made to say it twice. */
export function vettingPaperTitle(
  sessionTitle: string,
  paper: '纪要' | '记录' | '材料汇编' | '评分表' | '签到表',
): string {
  const title = sessionTitle.trim();
  return title.endsWith('会审') ? `${title}${paper}` : `${title}会审${paper}`;
}

/** An item as a closed session left it. */
export interface MinutedItem {
  status: VettingItemStatus;
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
