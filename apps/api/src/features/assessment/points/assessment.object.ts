import { AssessmentState, DutyCounting, Level, PointEvent, PointLineReason } from '@sanlian/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../../platform';
import { OrganizationObject, PersonObject, SectorObject } from '../../people';
import { SubmissionObject } from '../../submissions';
import { AwardObject } from '../awards/award.object';

@Shown()
@ObjectType('DutyProgress', { description: 'How far somebody is with a duty of the year (A1).' })
export class DutyProgressObject {
  @Field(() => String)
  key!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int)
  target!: number;
  @Field(() => Int)
  done!: number;
  @Field(() => Boolean)
  met!: boolean;
  @Field(() => DutyCounting)
  counts!: DutyCounting;
}

@Shown()
@ObjectType('AssessmentItem', { description: 'One person in the assessment of a year (A3).' })
export class AssessmentItemObject {
  @Field(() => ID, { description: 'The person’s.' })
  id!: string;
  @Field(() => Int, { description: 'Among the whole group, by points; whoever has as many stands at the same rank.' })
  rank!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => Int, { description: 'Submissions handed in this year, as lead or co-reporter, and not withdrawn.' })
  submitted!: number;
  @Field(() => Int, { description: 'Of these, on behalf of a sector.' })
  onBehalfOfSector!: number;
  @Field(() => Int, { description: 'Submissions adopted this year; merged-in reporters share them (S4).' })
  adopted!: number;
  @Field(() => Int, { description: 'Submissions instructed this year.' })
  instructed!: number;
  @Field(() => Float, { description: 'By the rules of the year, from events (A2).' })
  points!: number;
  @Field(() => Boolean, { description: 'Whether the information duty is met (A1); the others stand in `duties`.' })
  dutyMet!: boolean;
  @Field(() => [DutyProgressObject])
  duties!: DutyProgressObject[];
  @Field(() => Boolean)
  exempt!: boolean;
  @Field(() => String, { nullable: true, description: 'For the person, the office and the chair meeting.' })
  exemptionReason!: string | null;
  @Field(() => String, { nullable: true, description: 'The term (届) that the year lies in.' })
  term!: string | null;
  @Field(() => LocalDate, { nullable: true })
  joinedOn!: string | null;
  @Field(() => LocalDate, { nullable: true })
  leftOn!: string | null;
  @Field(() => [AwardObject], { description: 'The awards of the year for the person.' })
  awards!: unknown[];
}

@ObjectType('AssessmentPage')
export class AssessmentPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [AssessmentItemObject])
  items!: AssessmentItemObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
  @Field(() => Boolean)
  published!: boolean;
  @Field(() => DateTime, { nullable: true })
  publishedAt!: number | null;
  @Field(() => AssessmentState)
  state!: AssessmentState;
  @Field(() => LocalDate, { nullable: true, description: 'The last day to check and object.' })
  checkUntil!: string | null;
  @Field(() => Int, { description: 'The version of the rules that is followed; 0 are the defaults.' })
  ruleVersion!: number;
}

@Shown()
@ObjectType('SectorAssessmentItem', { description: 'One sector in the assessment of a year.' })
export class SectorAssessmentObject {
  @Field(() => Int, { description: 'By points.' })
  rank!: number;
  @Field(() => SectorObject)
  sector!: unknown;
  @Field(() => Int, { description: 'Submissions of the sector handed in this year.' })
  submitted!: number;
  @Field(() => Int)
  onBehalfOfSector!: number;
  @Field(() => Int)
  adopted!: number;
  @Field(() => Int)
  instructed!: number;
  @Field(() => Float, { description: 'The sum of its members’.' })
  points!: number;
  @Field(() => Int)
  members!: number;
  @Field(() => Float)
  pointsPerMember!: number;
  @Field(() => Float, { description: 'Of the members who aren’t exempt, who met the information duty: 0 to 1 (A1).' })
  dutyMetRatio!: number;
}

@Shown()
@ObjectType('UnitAssessment', { description: 'One reporting unit in the assessment of a year.' })
export class UnitAssessmentObject {
  @Field(() => Int, { description: 'By points.' })
  rank!: number;
  @Field(() => OrganizationObject)
  organization!: unknown;
  @Field(() => Int)
  submitted!: number;
  @Field(() => Int)
  adopted!: number;
  @Field(() => Int)
  instructed!: number;
  @Field(() => Float)
  points!: number;
}

@Shown()
@ObjectType('AssessmentPreview', { description: 'What other rules would make of somebody’s rank (A2).' })
export class AssessmentPreviewObject {
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => Int)
  rankBefore!: number;
  @Field(() => Int)
  rankAfter!: number;
  @Field(() => Float)
  pointsBefore!: number;
  @Field(() => Float)
  pointsAfter!: number;
  @Field(() => Boolean)
  dutyMetBefore!: boolean;
  @Field(() => Boolean)
  dutyMetAfter!: boolean;
}

@Shown()
@ObjectType('PointLine', { description: 'What one event brings somebody (A2).' })
export class PointLineObject {
  @Field(() => PointEvent)
  event!: PointEvent;
  @Field(() => Level, { nullable: true })
  level!: Level | null;
  @Field(() => SubmissionObject, { nullable: true, description: 'Null where the viewer may not read it.' })
  submission!: unknown;
  @Field(() => DateTime)
  at!: number;
  @Field(() => Float, { description: 'What counts of it; where nothing counts, what it would be worth.' })
  points!: number;
  @Field(() => Float, { description: 'What it is worth by its rule, after sharing.' })
  worth!: number;
  @Field(() => Boolean, { description: 'False beyond the yearly cap, or below the highest level.' })
  counted!: boolean;
  @Field(() => PointLineReason, { nullable: true })
  reason!: PointLineReason | null;
  @Field(() => String, { nullable: true, description: 'The reason in the language of the request.' })
  note!: string | null;
}
