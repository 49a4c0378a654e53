import { CoReporterShare, Level, PointEvent } from '@sanlian/domain';
import { Field, Float, InputType, Int } from 'type-graphql';

@InputType('PointRuleInput')
export class PointRuleInput {
  @Field(() => PointEvent)
  event!: PointEvent;
  @Field(() => Level, { nullable: true, description: 'For instructions and adoptions upward; null covers the rest.' })
  level?: Level | null;
  @Field(() => Float)
  points!: number;
  @Field(() => Float, { nullable: true })
  yearlyCap?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  highestLevelOnly?: boolean | null;
  @Field(() => CoReporterShare, { nullable: true, defaultValue: CoReporterShare.FULL })
  coReporters?: CoReporterShare | null;
}

@InputType('DutyRuleInput')
export class DutyRuleInput {
  @Field(() => String, { description: 'Unique in the year; records refer to it.' })
  key!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int)
  target!: number;
  @Field(() => [PointRuleInput], {
    nullable: true,
    description: 'The duty that carries them counts adopted submissions by itself.',
  })
  points?: PointRuleInput[] | null;
}
