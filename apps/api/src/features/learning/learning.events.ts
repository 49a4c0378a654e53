import type { CommitteeRuleKind, Tier } from '@sanlian/domain';
import { eventKind } from '../../platform';

interface OfTraining {
  trainingId: string;
  title: string;
  startsOn: string;
  endsOn: string;
  place: string | null;
}

/** A4: a training was planned, and these people were invited to it. */
export const trainingPlanned = eventKind<OfTraining & { invitedIds: string[] }>('training.planned');
/** It changed. `invitedIds` are newly invited; `staying` were invited before, and are told where `moved`. */
export const trainingEdited = eventKind<
  OfTraining & { invitedIds: string[]; staying: string[]; uninvitedIds: string[]; moved: boolean }
>('training.edited');
/** People were present on these days: by the list, or by the code at the door. */
export const attendanceRecorded = eventKind<
  OfTraining & { present: { personId: string; days: string[] }[]; way: 'CODE' | 'LIST' }
>('training.attendanceRecorded');
/** Presence that was recorded by mistake. */
export const attendanceWithdrawn = eventKind<
  OfTraining & { withdrawn: { personId: string; days: string[] }[]; note: string | null }
>('training.attendanceWithdrawn');

interface OfBriefing {
  briefingId: string;
  title: string;
}
export const briefingPublished = eventKind<OfBriefing & { audience: Tier[]; personIds: string[] }>(
  'briefing.published',
);
export const briefingRead = eventKind<OfBriefing & { personId: string }>('briefing.read');
/** These people haven't read it yet, and were reminded. */
export const briefingReminded = eventKind<OfBriefing & { personIds: string[] }>('briefing.reminded');

interface OfCommitteeRule {
  ruleId: string;
  title: string;
  kind: CommitteeRuleKind;
  version: number;
  note: string | null;
}
export const committeeRulePublished = eventKind<OfCommitteeRule>('committeeRule.published');
export const committeeRuleRevised = eventKind<OfCommitteeRule>('committeeRule.revised');
export const committeeRuleRepealed = eventKind<OfCommitteeRule & { repealedOn: string }>('committeeRule.repealed');
