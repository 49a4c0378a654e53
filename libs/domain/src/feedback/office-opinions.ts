import { z } from 'zod';
import type { Role } from '../access/index';
import { Refusal, refuseProblems } from '../refusals/index';
import { id, moment, paragraphs } from '../text/index';

const OPINION_MAX = 5000;

/** F3: what a party or government office says of the work. */
export const officeOpinionInput = z.object({ organizationId: id(), at: moment(), opinion: paragraphs(OPINION_MAX) });

export const officeOpinionAnswerInput = z.object({ id: id(), answer: paragraphs(OPINION_MAX) });

/**
 * F3: an office speaks for itself alone, the information office records what any of them said; not before it was said.
 * Refuses with `FORBIDDEN` or `BAD_USER_INPUT`.
 */
export function refuseOfficeOpinion(
  opinion: { organizationId: string; at: number },
  recorder: { roles: readonly Role[]; organizationId: string | null },
  now: number,
): void {
  const isOwn = recorder.organizationId === opinion.organizationId;
  if (!isOwn && !recorder.roles.includes('INFO_OFFICE')) throw new Refusal('FORBIDDEN');
  refuseProblems(opinion.at > now ? [{ path: 'at', code: 'IN_THE_FUTURE' }] : []);
}
