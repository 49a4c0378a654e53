import { SectorActivitySortField, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AttachmentObject, DateTime, LocalDate } from '../../../platform';
import { AccountObject } from '../../access';
import { PersonObject, SectorObject } from '../../people';

@ObjectType('DutyRecord', { description: 'Something that somebody did for a duty of the year (A1).' })
export class DutyRecordObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => PersonObject)
  person!: unknown;
  @Field(() => String, { description: 'The key of the duty in the rules of the year.' })
  dutyKey!: string;
  @Field(() => LocalDate)
  on!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int, { description: 'How often it counts.' })
  count!: number;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
  @Field(() => AccountObject, { nullable: true })
  recordedBy!: unknown;
  @Field(() => DateTime)
  recordedAt!: Date;
}

@ObjectType('DutyRecordPage')
export class DutyRecordPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [DutyRecordObject])
  items!: DutyRecordObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}

@InputType('DutyRecordInput')
export class DutyRecordInput {
  @Field(() => Int)
  year!: number;
  @Field(() => ID)
  personId!: string;
  @Field(() => String, { description: 'A duty of the year that doesn’t count by itself.' })
  dutyKey!: string;
  @Field(() => LocalDate, { description: 'A day of the year, not in the future.' })
  on!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  count?: number | null;
  @Field(() => [ID], { nullable: true })
  attachmentIds?: string[] | null;
}

@InputType('DutyRecordFilter')
export class DutyRecordFilter {
  @Field(() => Int, { nullable: true })
  year?: number | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person’s sector.' })
  sectorId?: string | null;
  @Field(() => String, { nullable: true })
  dutyKey?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the title or of the name.' })
  q?: string | null;
}

@ObjectType('SectorActivity', { description: 'An activity of a sector’s group (界别活动).' })
export class SectorActivityObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => SectorObject)
  sector!: unknown;
  @Field(() => LocalDate)
  on!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => [PersonObject], { description: 'Who took part.' })
  people!: unknown[];
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  yielded!: string | null;
  @Field(() => AccountObject, { nullable: true })
  recordedBy!: unknown;
  @Field(() => DateTime)
  recordedAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer may change it: the office, and the sector’s convener.' })
  mayEdit!: boolean;
}

@ObjectType('SectorActivityPage')
export class SectorActivityPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [SectorActivityObject])
  items!: SectorActivityObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}

@InputType('SectorActivityInput')
export class SectorActivityInput {
  @Field(() => ID)
  sectorId!: string;
  @Field(() => LocalDate)
  on!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => [ID])
  personIds!: string[];
  @Field(() => String, { nullable: true })
  yielded?: string | null;
}

@InputType('SectorActivityFilter')
export class SectorActivityFilter {
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => Int, { nullable: true })
  year?: number | null;
  @Field(() => ID, { nullable: true, description: 'Took part.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the title, the place or what came of it.' })
  q?: string | null;
}

@InputType('SectorActivitySort')
export class SectorActivitySort {
  @Field(() => SectorActivitySortField)
  field!: SectorActivitySortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
