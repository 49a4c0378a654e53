import { CountedDayKind, DeadlineBasis, DeadlineStepKind } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { AccountObject } from '../../access';

registerEnumType(DeadlineStepKind, { name: 'DeadlineStepKind', description: 'What gave or moved a deadline.' });
registerEnumType(DeadlineBasis, { name: 'DeadlineBasis', description: 'Where a deadline comes from (U3).' });
registerEnumType(CountedDayKind, { name: 'CountedDayKind', description: 'What a day is in the count of a deadline.' });

@ObjectType('DeadlineStep', { description: 'One step of what made a deadline what it is.' })
export class DeadlineStepObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DeadlineStepKind)
  kind!: DeadlineStepKind;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'From when was counted; of `RESUMED` when the clock was stopped.',
  })
  from!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of `RESUMED` those that the clock stood. Null where a date was set, or the deadline stayed.',
  })
  workingDays!: number | null;
  @Field(() => DeadlineBasis, { nullable: true, description: 'Of a count that begins, or of a date that was set.' })
  basis!: DeadlineBasis | null;
  @Field(() => DateTime)
  dueAt!: Date;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => AccountObject, { nullable: true, description: 'Null where changed settings moved it.' })
  by!: unknown;
}

@Shown()
@ObjectType('CountedDay', { description: 'A day of the count; the last one is the due date.' })
export class CountedDayObject {
  @Field(() => LocalDate)
  date!: string;
  @Field(() => CountedDayKind)
  kind!: CountedDayKind;
  @Field(() => String, { nullable: true, description: 'The public holiday, also of the day that is worked for it.' })
  name!: string | null;
  @Field(() => Int, { nullable: true, description: 'The how-manieth counted working day; null for days not counted.' })
  number!: number | null;
  @Field(() => Boolean, { description: 'The holiday calendar of its year is not published yet (U6).' })
  provisional!: boolean;
}

@ObjectType('DeadlineExplanation', { description: 'Why a task is due on this date.' })
export class DeadlineExplanationObject {
  @Field(() => DateTime)
  dueAt!: Date;
  @Field(() => DateTime, { description: 'Since when the light is yellow (U4).' })
  yellowFrom!: Date;
  @Field(() => Boolean, { description: 'It rests on a calendar that is not published yet (U6).' })
  provisional!: boolean;
  @Field(() => [DeadlineStepObject], { description: 'All that gave or moved the deadline, in their order.' })
  steps!: unknown[];
  @Field(() => [CountedDayObject], {
    description:
      'Each day of the count that holds, up to the deadline; none where nothing says from when was counted, and for dates more than ten years away.',
  })
  days!: CountedDayObject[];
}
