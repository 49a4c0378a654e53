import type { VettingScoring } from '@sanlian/domain';
import { opinionProblems } from '@sanlian/domain';
import { criteria, toOpinion, type OpinionValue } from '../opinion-value';
import type { KeptOpinion, QueueState } from './opinion-queue';

export type OpinionStatus = 'none' | 'unfinished' | 'saving' | 'onDevice' | 'refused' | 'saved';

/** How the viewer's opinion on an item stands; `given` is whether the server is known to have one. */
export function statusOf(
  kept: KeptOpinion | undefined,
  given: boolean,
  queue: QueueState,
  online: boolean,
): OpinionStatus {
  if (!kept) return given ? 'saved' : 'none';
  if (kept.refused !== undefined) return 'refused';
  if (!kept.ready) return 'unfinished';
  return !online || queue.failures > 0 ? 'onDevice' : 'saving';
}

/** Whether it has all that the scoring wants (V3). */
export const isReady = (value: OpinionValue, scoring: VettingScoring): boolean =>
  opinionProblems(toOpinion(value), scoring).length === 0;

/** What an opinion still lacks: keys of the texts that name it. */
export function missingIn(value: OpinionValue, scoring: VettingScoring): string[] {
  const problems = opinionProblems(toOpinion(value), scoring);
  return problems
    .filter(({ code }) => code === 'REQUIRED')
    .flatMap(({ path }) => {
      if (path !== 'scores') return [`vetting.${path}`];
      return criteria.filter((one) => value.scores[one] === undefined).map((one) => `VettingCriterion.${one}`);
    });
}
