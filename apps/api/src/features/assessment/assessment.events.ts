import type { DutyRule, PublicationScope } from '@sanlian/domain';
import { eventKind } from '../../platform';

/** A2: another version of a year's rules holds. The subject is the rule set. */
export const dutyRulesSet = eventKind<{ year: number; version: number; rules: DutyRule[] }>('dutyRules.set');

interface OfCycle {
  year: number;
}
/** A3: everyone may check and object until that day. The subject is the cycle, as below. */
export const assessmentCheckOpened = eventKind<OfCycle & { checkFrom: string; checkUntil: string }>(
  'assessment.checkOpened',
);
export const publicationScopeSet = eventKind<OfCycle & { scope: PublicationScope }>('assessment.scopeSet');
/** A3: the copy was frozen. */
export const assessmentPublished = eventKind<OfCycle & { scope: PublicationScope; ruleVersion: number }>(
  'assessment.published',
);

/** The subject is the objection. `corrected`: the answer takes the place of an earlier one. */
export const assessmentObjected = eventKind<OfCycle & { objectionId: string; personId: string; text: string }>(
  'assessment.objected',
);
export const objectionAnswered = eventKind<
  OfCycle & { objectionId: string; personId: string; answer: string; corrected: boolean }
>('assessment.objectionAnswered');

interface OfRecord {
  recordId: string;
  year: number;
  personId: string;
  dutyKey: string;
}
/** A1: the subject is the record. */
export const dutyRecorded = eventKind<OfRecord & { title: string; on: string; count: number }>('duty.recorded');
export const dutyRecordRemoved = eventKind<OfRecord & { note: string }>('duty.recordRemoved');

/** The subject is the activity. */
export const sectorActivitySaved = eventKind<{
  activityId: string;
  sectorId: string;
  personIds: string[];
  created: boolean;
}>('sectorActivity.saved');

export const membershipSet = eventKind<{ membershipId: string; personId: string; term: string; created: boolean }>(
  'membership.set',
);
export const exempted = eventKind<{ exemptionId: string; personId: string; year: number; reason: string }>(
  'exemption.granted',
);
export const exemptionEnded = eventKind<{ exemptionId: string; personId: string; year: number }>('exemption.ended');

interface OfAward {
  awardId: string;
  year: number;
  title: string;
  personId: string | null;
  sectorId: string | null;
  organizationId: string | null;
}
export const awardGiven = eventKind<OfAward>('award.given');
export const awardWithdrawn = eventKind<OfAward & { note: string }>('award.withdrawn');

/** Everybody who misses a duty was reminded. The subject is the month. */
export const dutiesReminded = eventKind<{ month: string; year: number; told: number }>('duties.reminded');
