import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../platform';
import { PersonObject } from '../people.object';

@ObjectType('InformantAppointment', { description: 'A term of a specially invited informant (特邀信息员聘期).' })
export class InformantAppointmentObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw.' })
  version!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => LocalDate)
  from!: string;
  @Field(() => LocalDate, { description: 'The last day.' })
  until!: string;
  @Field(() => String, { description: 'Of the letter of appointment (聘书), which is `/appointments/<id>.docx`.' })
  number!: string;
  @Field(() => LocalDate, { description: 'The date on the letter.' })
  issuedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Set where it ended before its time.' })
  endedOn!: string | null;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => Boolean, { description: 'Whether the term runs today.' })
  current!: boolean;
}

@ObjectType('InformantAppointmentPage')
export class InformantAppointmentPage {
  @Field(() => Int, { description: 'With `current`, the number of informants.' })
  total!: number;
  @Field(() => [InformantAppointmentObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
