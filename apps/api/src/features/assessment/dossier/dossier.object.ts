import { Field, Int, ObjectType } from 'type-graphql';
import { Shown } from '../../../platform';
import { PersonObject } from '../../people';
import { AwardObject } from '../awards/award.object';
import { AssessmentObjectionObject } from '../cycle/cycle.object';
import { ExemptionObject } from '../members/member.object';
import { AssessmentItemObject, DutyProgressObject, PointLineObject } from '../points/assessment.object';
import { DutyRecordObject, SectorActivityObject } from '../records/record.object';

@Shown()
@ObjectType('DutyDossier', { description: 'What somebody did in a year, and what is still missing (履职档案).' })
export class DutyDossierObject {
  @Field(() => Int)
  year!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => AssessmentItemObject, {
    nullable: true,
    description: 'The row in the assessment, frozen once published; null for whoever is in no group that year.',
  })
  item!: unknown;
  @Field(() => [PointLineObject], {
    description:
      'What brought points, in the order of time, always worked out now; none for analysts, to whom reporters have no names.',
  })
  lines!: PointLineObject[];
  @Field(() => [DutyRecordObject])
  records!: unknown[];
  @Field(() => [SectorActivityObject], { description: 'Activities of sectors in which the person took part.' })
  activities!: unknown[];
  @Field(() => [AwardObject])
  awards!: unknown[];
  @Field(() => [AssessmentObjectionObject], { description: 'For the person, the office and the chair meeting.' })
  objections!: unknown[];
  @Field(() => ExemptionObject, { nullable: true })
  exemption!: unknown;
  @Field(() => [DutyProgressObject], { description: 'Duties not met yet; none for whoever is exempt.' })
  missing!: DutyProgressObject[];
}
