import { SortOrder, TrainingSortField } from '@sanlian/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../../platform';

registerEnumType(TrainingSortField, { name: 'TrainingSortField' });

@InputType('TrainingInput')
export class TrainingInput {
  @Field(() => String)
  title!: string;
  @Field(() => LocalDate)
  startsOn!: string;
  @Field(() => LocalDate, { description: 'At least the day after `startsOn`: a training has two or more days (A4).' })
  endsOn!: string;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => [String], { description: 'At least one.' })
  lecturers!: string[];
  @Field(() => [ID], {
    nullable: true,
    description: 'Without it all active members are invited; when a training is changed, its invited stay.',
  })
  invitedIds?: string[] | null;
}

@InputType('TrainingFilter')
export class TrainingFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title.' })
  q?: string | null;
  @Field(() => Int, { nullable: true, description: 'A year in which it has a day.' })
  year?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'The viewer is invited, or was there.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Not over yet (false: over).' })
  open?: boolean | null;
}

@InputType('TrainingSort')
export class TrainingSort {
  @Field(() => TrainingSortField)
  field!: TrainingSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('TrainingPeopleFilter')
export class TrainingPeopleFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Was present on any day, or on `day`.' })
  attended?: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day that `attended` is about.' })
  day?: string | null;
  @Field(() => Boolean, { nullable: true })
  invited?: boolean | null;
}
