import { CoReporterShare, DutyCounting, Level, PointEvent } from '@sanlian/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../../platform';
import { AccountObject } from '../../access';

@Shown()
@ObjectType('PointRule', { description: 'What an event earns (A2).' })
export class PointRuleObject {
  @Field(() => PointEvent)
  event!: PointEvent;
  @Field(() => Level, { nullable: true, description: 'Null covers the levels that have no rule of their own.' })
  level!: Level | null;
  @Field(() => Float)
  points!: number;
  @Field(() => Float, { nullable: true, description: 'Points that one person can earn by this rule in a year.' })
  yearlyCap!: number | null;
  @Field(() => Boolean, { description: 'Of a submission only the highest level counts; otherwise levels add up.' })
  highestLevelOnly!: boolean;
  @Field(() => CoReporterShare, {
    description: '`FULL`: as much for each; `HALF`: all for the lead, half for others; `SPLIT`: evenly.',
  })
  coReporters!: CoReporterShare;
}

@Shown()
@ObjectType('DutyRule', { description: 'A yearly duty with its target (A1), and the point rules it carries (A2).' })
export class DutyRuleObject {
  @Field(() => String)
  key!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int, { description: 'How often in the year.' })
  target!: number;
  @Field(() => DutyCounting, { description: 'The duty with point rules counts adopted submissions by itself.' })
  counts!: DutyCounting;
  @Field(() => [PointRuleObject])
  points!: PointRuleObject[];
}

@Shown()
@ObjectType('DutyRuleVersion', { description: 'The rules of a year as they were set at one time (A2).' })
export class DutyRuleVersionObject {
  @Field(() => Int)
  version!: number;
  @Field(() => DateTime)
  at!: number;
  @Field(() => AccountObject, { nullable: true })
  by!: unknown;
  @Field(() => [DutyRuleObject])
  rules!: DutyRuleObject[];
}
