import { Light, TaskStatus } from '@sanlian/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { OrganizationObject } from '../../people';
import { SupervisionActionObject } from '../oversight/action.object';
import { SupervisionTaskObject } from '../task.object';

@Shown()
@ObjectType('SupervisionBoardCell', { description: 'How many tasks of a year stand alike.' })
export class SupervisionBoardCell {
  @Field(() => TaskStatus, { description: 'Assigned ones count as accepted after 3 working days (U3).' })
  status!: TaskStatus;
  @Field(() => Light)
  light!: Light;
  @Field(() => OrganizationObject, { nullable: true, description: 'The lead department; null while there is none.' })
  organization!: unknown;
  @Field(() => Int)
  count!: number;
}

@Shown()
@ObjectType('OverdueBand', { description: 'What is overdue by so many working days; begun ones count.' })
export class OverdueBandObject {
  @Field(() => Int)
  minDays!: number;
  @Field(() => Int, { nullable: true, description: 'Null for the last band, which has no end.' })
  maxDays!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Deadlines of the band, for the filter of the list.' })
  dueFrom!: Date | null;
  @Field(() => DateTime)
  dueTo!: Date;
  @Field(() => Int, { description: 'The total of the list with the light `RED` and these deadlines.' })
  count!: number;
}

@Shown()
@ObjectType('SupervisionDashboard', {
  description: 'What waits, among the tasks that the viewer reads; each number is the total of a list.',
})
export class SupervisionDashboard {
  @Field(() => Int, { description: 'Registered: the list with this status.' })
  toAssign!: number;
  @Field(() => Int, { description: 'Open, and due from `weekFrom` to `weekTo`.' })
  dueThisWeek!: number;
  @Field(() => Int, { description: 'With the light `RED`.' })
  overdue!: number;
  @Field(() => Int, { description: 'Sent back: the list with this status.' })
  sentBack!: number;
  @Field(() => Int, { description: 'With a reported result: the list with this status.' })
  awaitingVerification!: number;
  @Field(() => Int, { description: 'The list with `toReview` (U7).' })
  toReview!: number;
  @Field(() => Int, { description: 'The list with `extensionAsked` (U6).' })
  extensionsAsked!: number;
  @Field(() => Int, { description: 'The list with `cancellationAsked`; for both sides alone.' })
  cancellationsAsked!: number;
  @Field(() => Int, { description: 'The list with `followUpDue` (U10).' })
  followUpsDue!: number;
  @Field(() => Int, { description: 'The list with `disagreed`; for both sides alone.' })
  disagreed!: number;
  @Field(() => DateTime, { description: 'Monday of this week.' })
  weekFrom!: Date;
  @Field(() => DateTime, { description: 'The end of its Sunday.' })
  weekTo!: Date;
  @Field(() => [OverdueBandObject], { description: 'What is overdue by working days: 1–5, 6–10, 11–20, over 20.' })
  overdueBands!: OverdueBandObject[];
}

@Shown()
@ObjectType('CalendarDay', { description: 'A day that differs from the week: a holiday or a make-up workday.' })
export class CalendarDayObject {
  @Field(() => LocalDate)
  date!: string;
  @Field(() => String, { nullable: true, description: 'The public holiday; null for days that the settings added.' })
  name!: string | null;
  @Field(() => Boolean)
  working!: boolean;
}

@Shown()
@ObjectType('SupervisionCalendar', { description: 'Deadlines, events and special days of some weeks.' })
export class SupervisionCalendar {
  @Field(() => [SupervisionTaskObject], { description: 'Open tasks by their deadlines.' })
  deadlines!: unknown[];
  @Field(() => [SupervisionActionObject], { description: 'Events of joint oversight, planned or held, by their time.' })
  actions!: unknown[];
  @Field(() => [CalendarDayObject])
  days!: CalendarDayObject[];
}

@Shown()
@ObjectType('CalendarFeed', { description: "The viewer's calendar for other programs (iCalendar)." })
export class CalendarFeedObject {
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'To the minute.' })
  lastReadAt!: Date | null;
}

@Shown()
@ObjectType('CreatedCalendarFeed', { description: 'The address is shown this once.' })
export class CreatedCalendarFeed {
  @Field(() => String, { description: 'Whoever knows it reads the calendar.' })
  url!: string;
  @Field(() => DateTime)
  createdAt!: Date;
}
