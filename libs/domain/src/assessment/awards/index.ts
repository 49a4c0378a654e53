import { z } from 'zod';
import { line, optionalId } from '../../text/index';
import { ASSESSMENT_LIMITS, assessedYear } from '../duties/index';

/** An award goes to exactly one of a person, a sector and a unit. */
export const awardInput = z
  .object({
    year: assessedYear(),
    title: line(ASSESSMENT_LIMITS.title),
    personId: optionalId(),
    sectorId: optionalId(),
    organizationId: optionalId(),
  })
  .superRefine(({ personId, sectorId, organizationId }, context) => {
    if ([personId, sectorId, organizationId].filter((one) => one !== null).length !== 1)
      context.addIssue({ code: 'custom', path: ['personId'], params: { code: 'EXACTLY_ONE' } });
  });
