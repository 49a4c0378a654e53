import { Refusal } from '../refusals/index';
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
