import type { SubmissionStatus, VettingOutcome } from '@sanlian/domain';
import { gql } from '../../platform/graphql';

export type RaisedBeforeKind = 'SAME' | 'MERGED' | 'SIMILAR';
export interface RaisedBeforeEntry {
  submission: { id: string; number: string | null; title: string; status: SubmissionStatus };
  year: number;
  /** From 0 to 1. */
  likeness: number;
  kind: RaisedBeforeKind;
  /** For `SAME`: what the earlier session decided. */
  outcome: VettingOutcome | null;
}

export const RaisedBeforeOf = gql<{ raisedBefore: RaisedBeforeEntry[] }, { itemId: string }>`
  query RaisedBefore($itemId: ID!) {
    raisedBefore(itemId: $itemId) {
      year
      likeness
      kind
      outcome
      submission {
        id
        number
        title
        status
      }
    }
  }
`;
