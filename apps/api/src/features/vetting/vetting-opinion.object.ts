import { VettingCriterion, VettingOutcome } from '@sanlian/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Shown } from '../../platform';
import { PersonObject } from '../people';
import './vetting.enums';

@Shown()
@ObjectType('CriterionScore', { description: 'A score from 1 to 5 (V3).' })
export class CriterionScoreObject {
  @Field(() => VettingCriterion)
  criterion!: VettingCriterion;
  @Field(() => Int)
  score!: number;
}

@ObjectType('VettingOpinion', { description: 'What one person says of an item, or that they are recused.' })
export class VettingOpinionObject {
  @Field(() => PersonObject, { nullable: true, description: 'Null where names are not revealed (V5).' })
  attendee!: PersonObject | null;
  @Field(() => Boolean, { description: 'V4: reported the item; no opinion is taken.' })
  recused!: boolean;
  @Field(() => VettingOutcome, { nullable: true })
  recommendation!: VettingOutcome | null;
  @Field(() => String, { nullable: true })
  comment!: string | null;
  @Field(() => [CriterionScoreObject])
  scores!: CriterionScoreObject[];
  @Field(() => Boolean, { description: 'The office recorded it from paper (代录).' })
  recorded!: boolean;
}

@Shown()
@ObjectType('CriterionAverage')
export class CriterionAverageObject {
  @Field(() => VettingCriterion)
  criterion!: VettingCriterion;
  @Field(() => Float, { description: 'To two decimals.' })
  score!: number;
  @Field(() => Int, { description: 'How many scored it.' })
  count!: number;
}

@Shown()
@ObjectType('CriterionSpread', { description: 'How far the scores lie apart.' })
export class CriterionSpreadObject {
  @Field(() => VettingCriterion)
  criterion!: VettingCriterion;
  @Field(() => Int)
  min!: number;
  @Field(() => Int)
  max!: number;
  @Field(() => Float, { description: 'Standard deviation, to two decimals.' })
  deviation!: number;
}

@Shown()
@ObjectType('CriterionOutlier', { description: 'A score at least two points from the median, given by few.' })
export class CriterionOutlierObject {
  @Field(() => VettingCriterion)
  criterion!: VettingCriterion;
  @Field(() => Int)
  score!: number;
  @Field(() => Int, { description: 'How many gave it.' })
  count!: number;
}

@Shown()
@ObjectType('RecommendationCount')
export class RecommendationCountObject {
  @Field(() => VettingOutcome)
  outcome!: VettingOutcome;
  @Field(() => Int)
  count!: number;
}
