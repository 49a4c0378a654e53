import { VettingCriterion, type VettingOutcome } from '@sanlian/domain';
import type { OpinionWrite } from './acts.documents';
import type { Opinion } from './vetting.documents';

/** An opinion as it is entered. */
export interface OpinionValue {
  recommendation: VettingOutcome | null;
  scores: Partial<Record<VettingCriterion, number>>;
  comment: string;
}

export const criteria = Object.keys(VettingCriterion) as VettingCriterion[];

export const valueOf = (opinion: Opinion | null | undefined): OpinionValue => ({
  recommendation: opinion?.recommendation ?? null,
  scores: Object.fromEntries((opinion?.scores ?? []).map(({ criterion, score }) => [criterion, score])),
  comment: opinion?.comment ?? '',
});

/** The value as the operation takes it. */
export const toOpinion = ({ recommendation, scores, comment }: OpinionValue): Omit<OpinionWrite, 'itemId'> => ({
  recommendation,
  scores: criteria.flatMap((criterion) => {
    const score = scores[criterion];
    return score === undefined ? [] : [{ criterion, score }];
  }),
  comment: comment.trim() || null,
});

/** Two values say the same when the server would be told the same. */
export const contentOf = (value: OpinionValue): string => JSON.stringify(toOpinion(value));
