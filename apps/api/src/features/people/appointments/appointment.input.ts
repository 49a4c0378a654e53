import { AppointmentSortField, InformantSource, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../../platform';

registerEnumType(AppointmentSortField, { name: 'AppointmentSortField' });

@InputType('AppointmentInput')
export class AppointmentInput {
  @Field(() => ID)
  personId!: string;
  @Field(() => InformantSource, { description: 'Where the informant comes from; the roster says so from then on.' })
  source!: InformantSource;
  @Field(() => LocalDate)
  from!: string;
  @Field(() => LocalDate, { description: 'The last day.' })
  until!: string;
  @Field(() => String, { nullable: true, description: 'Of the letter; without it the next one of the year.' })
  number?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The date on the letter; without it today.' })
  issuedOn?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType('RenewalInput')
export class RenewalInput {
  @Field(() => LocalDate, { nullable: true, description: 'Without it the day after the term before.' })
  from?: string | null;
  @Field(() => LocalDate, { description: 'The last day.' })
  until!: string;
  @Field(() => String, { nullable: true, description: 'Of the letter; without it the next one of the year.' })
  number?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The date on the letter; without it today.' })
  issuedOn?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType('AppointmentFilter')
export class AppointmentFilter {
  @Field(() => String, { nullable: true, description: "A part of the person's name or of the number." })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the term runs today.' })
  current?: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'The term is to end before this day.' })
  endsBefore?: string | null;
}

@InputType('AppointmentSort')
export class AppointmentSort {
  @Field(() => AppointmentSortField)
  field!: AppointmentSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
