import { describe, expect, test } from 'vitest';
import type { VettingOutcome } from '../vetting/index';
import { decisionSentence, discussionSentence, type MinutedItem } from './minutes';

const item = (given: Partial<MinutedItem> = {}): MinutedItem => ({
  presented: true,
  outcome: 'REPORT',
  declineReason: null,
  channel: 'MEMBER',
  mergedIntoNumber: null,
  hasAnalysis: false,
  ...given,
});

describe('V8: the minutes say what was decided, in the words 会议研究决定', () => {
  test('each outcome has its sentence', () => {
    const sentences: Record<VettingOutcome, string> = {
      REPORT: '会议研究决定：予以采用，编发专报报送市委、市政府。',
      TRANSFER: '会议研究决定：予以采用，转交有关部门参阅。',
      BULLETIN: '会议研究决定：予以采用，编入《政协信息》。',
      RETAIN: '会议研究决定：留存备查。',
      DECLINE: '会议研究决定：不予采用（已在办理）。',
      RETURN: '会议研究决定：退回反映人补充完善。',
      MERGE: '会议研究决定：与2026-0012号信息合并办理。',
      DEFER: '会议研究决定：暂缓研究，提交以后的会议再议。',
    };
    for (const [outcome, sentence] of Object.entries(sentences))
      expect(
        decisionSentence(
          item({
            outcome: outcome as VettingOutcome,
            declineReason: outcome === 'DECLINE' ? 'ALREADY_HANDLED' : null,
            mergedIntoNumber: outcome === 'MERGE' ? '2026-0012' : null,
          }),
        ),
      ).toBe(sentence);
  });

  test('an other reason to decline is named as such', () => {
    expect(decisionSentence(item({ outcome: 'DECLINE', declineReason: 'OTHER' }))).toContain('（其他原因）');
  });

  test('V7: what is adopted and came from a visit goes to the Lianxin office as well', () => {
    const also = '，并转交市委连心办参阅。';
    for (const outcome of ['REPORT', 'TRANSFER', 'BULLETIN'] as const)
      expect(decisionSentence(item({ outcome, channel: 'VISIT' })).endsWith(also)).toBe(true);
    for (const outcome of ['RETAIN', 'RETURN', 'DEFER'] as const)
      expect(decisionSentence(item({ outcome, channel: 'VISIT' }))).not.toContain('连心办');
  });

  test('of what the closing deferred they say that nothing was decided', () => {
    const deferred = item({ outcome: null });
    expect(decisionSentence(deferred)).toBe('会议未作出决定，留待以后的会议再议。');
    expect(discussionSentence({ ...deferred, presented: false })).toBe('本次会议未及审议该件。');
    expect(decisionSentence({ ...deferred, presented: false })).not.toContain('会议研究决定');
  });

  test('the discussion is told neutrally, with the causes only where there are some', () => {
    expect(discussionSentence(item())).toBe('会议审阅了该件材料，就其反映的情况和提出的意见建议进行了研究讨论。');
    expect(discussionSentence(item({ hasAnalysis: true }))).toContain('分析的原因');
  });
});
