import type { FieldProblem } from '@sanlian/domain';
import type { Tx } from '../../platform';

/** What a submission may come out of; the slices that hold these things say which of them exist. */
export type OriginField = 'visitId' | 'clueId' | 'commissionedTopicId';
export type OriginCheck = (tx: Tx, id: string) => Promise<boolean>;

/** Where a submission came from (L3). What no slice knows isn't there. */
export class SubmissionOrigins {
  private readonly checks = new Map<OriginField, OriginCheck>();

  /** Says how to find out whether the visit, clue or topic exists. */
  know(field: OriginField, exists: OriginCheck): void {
    this.checks.set(field, exists);
  }

  async problems(tx: Tx, given: Record<OriginField, string | null>): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    for (const path of ['visitId', 'clueId', 'commissionedTopicId'] as const) {
      const id = given[path];
      if (id !== null && !(await this.checks.get(path)?.(tx, id))) problems.push({ path, code: 'NOT_FOUND' });
    }
    return problems;
  }
}
