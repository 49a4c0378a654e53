import { Refusal } from '@sanlian/domain';
import type { Context } from '../../platform';

/**
 * Asks the rules about a row that the caller saw at `version`. Whoever may never do it hears `FORBIDDEN`; otherwise a stale
 * version is `CONFLICT`, whatever else the newer state would have refused.
 */
export function atVersion<T>(row: { version: number }, version: number, rules: () => T): T {
  const isStale = row.version !== version;
  try {
    const answer = rules();
    if (!isStale) return answer;
  } catch (error) {
    if (!isStale || (error instanceof Refusal && error.code === 'FORBIDDEN')) throw error;
  }
  throw new Refusal('CONFLICT');
}

/** @throws Refusal `NOT_FOUND` for submissions that the viewer may not see */
export async function refuseHidden(context: Context, ...ids: string[]): Promise<void> {
  for (const id of ids)
    if (!(await context.platform.reads.sees(context, 'Submission', id))) throw new Refusal('NOT_FOUND');
}
