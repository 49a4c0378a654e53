import type { FieldProblem } from '@sanlian/domain';
import type { Tx } from '../../platform';

/** What a submission may come out of; the slices that hold these things say which of them exist. */
export type OriginField = 'visitId' | 'clueId' | 'commissionedTopicId' | 'concernId';
const FIELDS: readonly OriginField[] = ['visitId', 'clueId', 'commissionedTopicId', 'concernId'];

type Origins = Record<OriginField, string | null>;
/** Whether it exists and the transaction's actor may name it. */
export type OriginCheck = (tx: Tx, id: string) => Promise<boolean>;

/** Where a submission came from (L3). What no slice knows isn't there; what it refers to already stays. */
export class SubmissionOrigins {
  private readonly checks = new Map<OriginField, OriginCheck>();

  /** Says how to find out whether the visit, clue or topic exists. */
  know(field: OriginField, exists: OriginCheck): void {
    this.checks.set(field, exists);
  }

  /** `known` is where it came from so far: what stays may have been hidden from the writer since. */
  async problems(tx: Tx, given: Origins, known: Origins | null): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    for (const path of FIELDS) {
      const id = given[path];
      if (id === null || id === known?.[path]) continue;
      if (!(await this.checks.get(path)?.(tx, id))) problems.push({ path, code: 'NOT_FOUND' });
    }
    return problems;
  }
}
