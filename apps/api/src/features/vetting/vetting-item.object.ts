import { DeclineReason, VettingItemStatus, VettingOutcome } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../platform';
import { AccountObject } from '../access';
import { PersonObject } from '../people';
import { SubmissionObject } from '../submissions';
import {
  CriterionAverageObject,
  CriterionOutlierObject,
  CriterionSpreadObject,
  RecommendationCountObject,
  VettingOpinionObject,
} from './vetting-opinion.object';
import { VettingSessionObject } from './vetting.object';
import './vetting.enums';

@ObjectType('VettingDecision', { description: 'What the presider decided on an item (V6).' })
export class VettingDecisionObject {
  @Field(() => VettingOutcome)
  outcome!: VettingOutcome;
  @Field(() => String, { nullable: true })
  reason!: string | null;
  @Field(() => DeclineReason, { nullable: true })
  declineReason!: DeclineReason | null;
  @Field(() => DateTime)
  decidedAt!: Date;
  @Field(() => SubmissionObject, { nullable: true, description: 'Null also where the viewer may not read it.' })
  mergedInto!: unknown;
  @Field(() => PersonObject, { nullable: true, description: 'The presider or acting presider.' })
  decider!: PersonObject | null;
  @Field(() => Boolean, { description: 'The office recorded what the presider said aloud (代录).' })
  recorded!: boolean;
  @Field(() => AccountObject, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: unknown;
  @Field(() => Boolean, {
    nullable: true,
    description: 'V6: most recommended something else; null where V5 hides what was recommended.',
  })
  againstMajority!: boolean | null;
}

@ObjectType('VettingCorrection', { description: 'A correction record (更正) after the closing (V6).' })
export class VettingCorrectionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  text!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject)
  author!: unknown;
}

@Shown()
@ObjectType('VettingItemMay', { description: 'What the viewer may do with the item now.' })
export class VettingItemMayObject {
  @Field(() => Boolean)
  present!: boolean;
  @Field(() => Boolean, { description: 'Score and recommend.' })
  giveOpinion!: boolean;
  @Field(() => Boolean)
  comment!: boolean;
  @Field(() => Boolean, { description: 'Alone while it is presented, later together with others.' })
  decide!: boolean;
  @Field(() => Boolean)
  undo!: boolean;
  @Field(() => Boolean)
  nameActingPresider!: boolean;
  @Field(() => Boolean, { description: 'Record a paper opinion (代录).' })
  recordFor!: boolean;
}

@ObjectType('VettingItem', { description: 'A submission on the agenda of a session.' })
export class VettingItemObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'From 1.' })
  position!: number;
  @Field(() => VettingItemStatus)
  status!: VettingItemStatus;
  @Field(() => DateTime, { nullable: true, description: 'When it was first shown.' })
  presentedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it is being shown; null while it isn’t.' })
  presentingSince!: Date | null;
  @Field(() => VettingSessionObject)
  session!: unknown;
  @Field(() => SubmissionObject)
  submission!: unknown;
  @Field(() => PersonObject, { nullable: true, description: 'V4: presides the item for a recused presider.' })
  actingPresider!: PersonObject | null;
  @Field(() => Boolean, { description: 'V4: the presider reported it.' })
  presiderRecused!: boolean;
  @Field(() => Boolean, { description: 'V4: the viewer reported it.' })
  recused!: boolean;
  @Field(() => VettingOpinionObject, { nullable: true, description: 'The viewer’s own.' })
  myOpinion!: VettingOpinionObject | null;
  @Field(() => [VettingOpinionObject], {
    description: 'Before the decision one’s own, and an entry for each recused attendee; after it everybody’s (V5).',
  })
  opinions!: VettingOpinionObject[];
  @Field(() => Int, { nullable: true, description: 'How many are in; null where V5 hides it.' })
  opinionCount!: number | null;
  @Field(() => [PersonObject], {
    description: 'Who has given an opinion that counts, never what it says; for whoever presides and the office (V5).',
  })
  givenBy!: PersonObject[];
  @Field(() => [CriterionAverageObject], { description: 'Empty where V5 hides them.' })
  averageScores!: CriterionAverageObject[];
  @Field(() => [RecommendationCountObject], { description: 'Shown to whoever sees averages; most frequent first.' })
  recommendations!: RecommendationCountObject[];
  @Field(() => [CriterionSpreadObject], { description: 'Shown to whoever sees averages.' })
  spread!: CriterionSpreadObject[];
  @Field(() => [CriterionOutlierObject], {
    description: 'Scores far from the others, without names; shown to whoever sees averages.',
  })
  outliers!: CriterionOutlierObject[];
  @Field(() => VettingDecisionObject, { nullable: true, description: 'Null also for items the closing deferred.' })
  decision!: VettingDecisionObject | null;
  @Field(() => [VettingCorrectionObject], { description: 'Oldest first.' })
  corrections!: VettingCorrectionObject[];
  @Field(() => VettingItemMayObject)
  viewerMay!: VettingItemMayObject;
}
