import { AttendanceWay } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { AccountObject } from '../../access';
import { PersonObject } from '../../people';

registerEnumType(AttendanceWay, { name: 'AttendanceWay', description: 'How somebody’s presence came to be known.' });

@ObjectType('TrainingAttendance', { description: 'That somebody was present on one day.' })
export class TrainingAttendanceObject {
  @Field(() => ID)
  id!: string;
  @Field(() => LocalDate)
  day!: string;
  @Field(() => AttendanceWay)
  way!: AttendanceWay;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
}

@ObjectType('TrainingPerson', { description: 'Somebody who is invited to a training, or came without.' })
export class TrainingPersonObject {
  @Field(() => ID)
  id!: string;
  @Field(() => TrainingObject)
  training!: unknown;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => Boolean)
  invited!: boolean;
  @Field(() => [LocalDate], { description: 'Days on which the person was present, in their order.' })
  attendedDays!: string[];
  @Field(() => [TrainingAttendanceObject], { description: 'The same with how each came to be known.' })
  attendances!: unknown[];
}

@ObjectType('TrainingPersonPage')
export class TrainingPersonPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [TrainingPersonObject])
  items!: TrainingPersonObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@ObjectType('Training', { description: 'A training (培训) of two or more days (A4).' })
export class TrainingObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  title!: string;
  @Field(() => LocalDate)
  startsOn!: string;
  @Field(() => LocalDate)
  endsOn!: string;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => [String])
  lecturers!: string[];
  @Field(() => DateTime)
  plannedAt!: Date;
  @Field(() => AccountObject)
  plannedBy!: unknown;
  @Field(() => Int, { description: 'People who are invited.' })
  invitedCount!: number;
  @Field(() => Int, { description: 'People who were present on any day, also such as weren’t invited.' })
  attendedCount!: number;
  @Field(() => Int, { description: 'People who are present today.' })
  presentToday!: number;
  @Field(() => TrainingPersonObject, {
    nullable: true,
    description: 'The viewer on its list; null for whoever is neither invited nor was there.',
  })
  mine!: unknown;
}

@ObjectType('TrainingPage')
export class TrainingPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [TrainingObject])
  items!: TrainingObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@Shown()
@ObjectType('AttendanceCode', {
  description: 'The code that a screen shows at the door; it changes every few minutes.',
})
export class AttendanceCodeObject {
  @Field(() => String, { description: 'The page on which whoever scans it is present.' })
  url!: string;
  @Field(() => String, { description: 'The same for typing: letters and digits, whatever their case.' })
  code!: string;
  @Field(() => DateTime, { description: 'When another code follows it.' })
  renewAt!: number;
  @Field(() => DateTime, { description: 'Until when it is taken.' })
  validUntil!: number;
}
