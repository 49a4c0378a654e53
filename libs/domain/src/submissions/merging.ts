import { Refusal, refuseProblems, type FieldProblem } from '../refusals/index';
import type { SubmissionStatus } from './enums';
import { MERGEABLE } from './transitions';

/** Targets take sources up to their adoption; from the report on a merge couldn't be undone any more (S4). */
export const MERGE_TARGETS: readonly SubmissionStatus[] = [...MERGEABLE, 'ADOPTED'];

export interface MergePart {
  id: string;
  status: SubmissionStatus;
}

/**
 * S4: refuses a merge of a submission into itself, a double source, and a circle with `BAD_USER_INPUT`; a wrong status of
 * target or source with `ILLEGAL_TRANSITION`. `targetChain` are the ids that the target is merged into, nearest first.
 */
export function refuseMerge(target: MergePart, sources: readonly MergePart[], targetChain: readonly string[]): void {
  const problems: FieldProblem[] = sources.length === 0 ? [{ path: 'sourceIds', code: 'REQUIRED' }] : [];
  sources.forEach((source, index) => {
    const path = `sourceIds.${index}`;
    if (source.id === target.id) problems.push({ path, code: 'SELF_MERGE' });
    else if (targetChain.includes(source.id)) problems.push({ path, code: 'MERGE_CYCLE' });
    else if (sources.findIndex((one) => one.id === source.id) !== index) problems.push({ path, code: 'DUPLICATE' });
  });
  refuseProblems(problems);
  const illegal = MERGE_TARGETS.includes(target.status)
    ? sources.find((source) => !MERGEABLE.includes(source.status))
    : target;
  if (illegal) throw new Refusal('ILLEGAL_TRANSITION', { params: { status: illegal.status, action: 'MERGE' } });
}
