import { characterCount } from '../text/index';

/**
 * S1: lengths in characters (code points). The text of a submission is situation, cause analysis and suggestion together:
 * over `textWarn` the form warns, over `textMax` it refuses.
 */
export const SUBMISSION_LIMITS = { title: 100, textWarn: 1500, textMax: 5000, note: 2000, supplement: 2000 } as const;

export interface SubmissionTexts {
  situation: string;
  analysis?: string | null;
  suggestion: string;
}

/** Characters of the whole text of a submission (S1). */
export function submissionTextLength(texts: SubmissionTexts): number {
  return characterCount(texts.situation) + characterCount(texts.analysis ?? '') + characterCount(texts.suggestion);
}

/** Whether the form warns that the text is long (S1). */
export function isLongSubmission(texts: SubmissionTexts): boolean {
  return submissionTextLength(texts) > SUBMISSION_LIMITS.textWarn;
}
