import {
  DeclineReason,
  RevealMode,
  SortOrder,
  VettingCriterion,
  VettingOutcome,
  VettingScoring,
  VettingSessionSortField,
  VettingSessionStatus,
} from '@sanlian/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../platform';
import './vetting.enums';

@InputType('VettingSessionInput')
export class VettingSessionInput {
  @Field(() => String)
  title!: string;
  @Field(() => DateTime)
  scheduledAt!: number;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => ID, { description: 'An attendee, listed in `attendeeIds` or not.' })
  presiderId!: string;
  @Field(() => [ID], { description: 'Chair-meeting members (V1).' })
  attendeeIds!: string[];
  @Field(() => [ID], { nullable: true })
  enlargedIds?: string[] | null;
  @Field(() => [ID], { nullable: true })
  guestIds?: string[] | null;
  @Field(() => [ID], { description: 'Shortlisted submissions, in the order of the agenda.' })
  submissionIds!: string[];
  @Field(() => Int, { nullable: true, description: 'Without it, more than half of those who take part (V2).' })
  quorum?: number | null;
  @Field(() => VettingScoring, { nullable: true, defaultValue: VettingScoring.RECOMMENDATION })
  scoring?: VettingScoring | null;
  @Field(() => RevealMode, { nullable: true, defaultValue: RevealMode.ANONYMOUS })
  revealMode?: RevealMode | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'V1: enlarged attendees take part like attendees.',
  })
  enlargedTakePart?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Show reporters’ names on the projector and in printed materials.',
  })
  showReporters?: boolean | null;
}

@InputType('VettingSessionFilter')
export class VettingSessionFilter {
  @Field(() => [VettingSessionStatus], { nullable: true })
  status?: VettingSessionStatus[] | null;
  @Field(() => Int, { nullable: true, description: 'The year of the number.' })
  year?: number | null;
}

@InputType('VettingSessionSort')
export class VettingSessionSort {
  @Field(() => VettingSessionSortField)
  field!: VettingSessionSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('CriterionScoreInput')
export class CriterionScoreInput {
  @Field(() => VettingCriterion)
  criterion!: VettingCriterion;
  @Field(() => Int, { description: 'From 1 to 5.' })
  score!: number;
}

@InputType('OpinionInput')
export class OpinionInput {
  @Field(() => ID)
  itemId!: string;
  @Field(() => [CriterionScoreInput], { nullable: true })
  scores?: CriterionScoreInput[] | null;
  @Field(() => VettingOutcome, { nullable: true })
  recommendation?: VettingOutcome | null;
  @Field(() => String, { nullable: true })
  comment?: string | null;
}

@InputType('RecordedOpinionInput', { description: 'A paper opinion, recorded for the person whose it is (代录).' })
export class RecordedOpinionInput extends OpinionInput {
  @Field(() => ID)
  personId!: string;
}

@InputType('DecisionInput')
export class DecisionInput {
  @Field(() => ID)
  itemId!: string;
  @Field(() => VettingOutcome)
  outcome!: VettingOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Needed for DECLINE, RETURN, RETAIN, and against the majority’s recommendation (V6).',
  })
  reason?: string | null;
  @Field(() => DeclineReason, { nullable: true, description: 'Needed for DECLINE.' })
  declineReason?: DeclineReason | null;
  @Field(() => ID, { nullable: true, description: 'Needed for MERGE.' })
  mergeIntoId?: string | null;
}

@InputType('GroupDecisionInput', { description: 'One decision for several undisputed items that were shown (V3).' })
export class GroupDecisionInput {
  @Field(() => [ID])
  itemIds!: string[];
  @Field(() => VettingOutcome, { description: 'All but MERGE.' })
  outcome!: VettingOutcome;
  @Field(() => String, { nullable: true })
  reason?: string | null;
  @Field(() => DeclineReason, { nullable: true })
  declineReason?: DeclineReason | null;
}
