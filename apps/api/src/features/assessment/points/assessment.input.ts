import { AssessmentGroup, AssessmentSortField, SortOrder, Tier } from '@sanlian/domain';
import { Field, ID, InputType } from 'type-graphql';

@InputType('AssessmentFilter')
export class AssessmentFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true })
  dutyMet?: boolean | null;
  @Field(() => Tier, { nullable: true, description: 'The recorded tier.' })
  tier?: Tier | null;
  @Field(() => AssessmentGroup, { nullable: true, description: 'Members unless given; ranks are within the group.' })
  group?: AssessmentGroup | null;
  @Field(() => Boolean, { nullable: true })
  exempt?: boolean | null;
}

@InputType('AssessmentSort')
export class AssessmentSort {
  @Field(() => AssessmentSortField)
  field!: AssessmentSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
