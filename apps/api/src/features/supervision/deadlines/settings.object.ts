import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalDate, Shown } from '../../../platform';

@Shown()
@ObjectType('SupervisionSettings', { description: 'The clocks, the calendar and the working hours of supervision.' })
export class SupervisionSettingsObject {
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw. 0 before the first.' })
  version!: number;
  @Field(() => Int, { description: 'Working days until a registered task is to be assigned (U3).' })
  registerDays!: number;
  @Field(() => Int, { description: 'Working days after which an assigned task counts as accepted (U3).' })
  acceptDays!: number;
  @Field(() => Int, { description: 'Working days for handling, unless the category or somebody says otherwise (U3).' })
  handlingDays!: number;
  @Field(() => Int, { description: 'Working days until a reported result is to be verified (U3).' })
  verifyDays!: number;
  @Field(() => Int, { description: 'Working days in which reporters are asked to comment on a result (U7).' })
  commentDays!: number;
  @Field(() => [LocalDate], { description: 'Days off beside the published calendar.' })
  extraHolidays!: string[];
  @Field(() => [LocalDate], { description: 'Workdays beside the published calendar.' })
  extraWorkdays!: string[];
  @Field(() => String, { description: 'From when reminders are sent on working days: 09:00 in Shanghai.' })
  remindFrom!: string;
  @Field(() => String)
  remindUntil!: string;
  @Field(() => [Int], { description: 'The years whose holiday calendar is published; others are provisional (U6).' })
  publishedYears!: number[];
}

@InputType('SupervisionSettingsInput')
export class SupervisionSettingsInput {
  @Field(() => Int)
  version!: number;
  @Field(() => Int, { description: 'All days: 1 to 250.' })
  registerDays!: number;
  @Field(() => Int)
  acceptDays!: number;
  @Field(() => Int)
  handlingDays!: number;
  @Field(() => Int)
  verifyDays!: number;
  @Field(() => Int)
  commentDays!: number;
  @Field(() => [LocalDate], { description: 'None of them twice, and none of them a workday as well.' })
  extraHolidays!: string[];
  @Field(() => [LocalDate])
  extraWorkdays!: string[];
  @Field(() => String, { description: '09:00' })
  remindFrom!: string;
  @Field(() => String, { description: 'Later than `remindFrom`.' })
  remindUntil!: string;
}
