import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttachmentObject, DateTime } from '../../platform';
import { AccountObject } from '../access';
import { OrganizationObject, PersonObject, SectorObject } from '../people';
import { DeclineReason, SubmissionAction, SubmissionChannel, SubmissionStatus, Urgency } from './enums';

@ObjectType('SubmissionReporter', {
  description:
    'A person or unit that reported. Analysts see pseudonyms, departments only names that a reporter agreed to show.',
})
export class SubmissionReporterObject {
  @Field(() => Boolean, { description: 'The lead reporter; the others are co-reporters (联名人).' })
  lead!: boolean;
  @Field(() => PersonObject, { nullable: true })
  person!: unknown;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: unknown;
  @Field(() => Boolean, { description: 'The reporter agreed that handling departments see the name.' })
  nameDisclosed!: boolean;
  @Field(() => String, { nullable: true, description: 'Set where a pseudonym stands for the name.' })
  pseudonym!: string | null;
}

@ObjectType('SubmissionSupplement', { description: 'What was added later (S6); it overwrites nothing.' })
export class SubmissionSupplementObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  text!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject, { nullable: true, description: 'Absent where reporters are not named.' })
  author!: unknown;
  @Field(() => [AttachmentObject])
  attachments!: unknown;
}

@ObjectType('SubmissionSignOff', { description: 'An adoption between meetings (审签), listed at the next session.' })
export class SubmissionSignOffObject {
  @Field(() => ID)
  id!: string;
  @Field(() => PersonObject, { nullable: true, description: 'The chair-meeting member who signed.' })
  person!: unknown;
  @Field(() => Boolean, { description: 'The information office recorded a signature on paper.' })
  recorded!: boolean;
  @Field(() => String)
  note!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => [AttachmentObject], { description: 'The scan of the signed paper.' })
  scans!: unknown;
}

@ObjectType('Submission', { description: 'A piece of opinion information (社情民意信息).' })
export class SubmissionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'S3: `2026-0001`, given once at the first submit.' })
  number!: string | null;
  @Field(() => String)
  title!: string;
  @Field(() => String, { description: "The category's name." })
  category!: string;
  @Field(() => ID)
  categoryId!: string;
  @Field(() => SubmissionChannel)
  channel!: SubmissionChannel;
  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;
  @Field(() => String, { description: '情况反映.' })
  situation!: string;
  @Field(() => String, { nullable: true, description: '原因分析.' })
  analysis!: string | null;
  @Field(() => String, { description: '意见建议.' })
  suggestion!: string;
  @Field(() => Int, { description: 'Characters of situation, analysis and suggestion together (S1).' })
  wordCount!: number;
  @Field(() => SectorObject, { nullable: true })
  sector!: unknown;
  @Field(() => Boolean, { description: 'S2: on behalf of the sector, as its convener or the office says.' })
  onBehalfOfSector!: boolean;
  @Field(() => Boolean, { description: "S2: a member asks for it, the sector's convener hasn't answered." })
  sectorAsked!: boolean;
  @Field(() => [SubmissionReporterObject], { description: 'The lead first; S4: merged-in ones at the end.' })
  reporters!: unknown;
  @Field(() => Urgency)
  urgency!: Urgency;
  @Field(() => Boolean, { description: 'S8: without it the submission can never reach the column.' })
  consentToPublish!: boolean;
  @Field(() => DeclineReason, { nullable: true, description: 'S7: set while it is `DECLINED`.' })
  declineReason!: DeclineReason | null;
  @Field(() => Boolean, { description: 'The information office wrote it on somebody’s behalf.' })
  draftedByOffice!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'The first submit.' })
  submittedAt!: Date | null;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => DateTime)
  updatedAt!: Date;
  @Field(() => ID, { nullable: true })
  visitId!: string | null;
  @Field(() => ID, { nullable: true })
  clueId!: string | null;
  @Field(() => ID, { nullable: true })
  commissionedTopicId!: string | null;
  @Field(() => ID, { nullable: true })
  concernId!: string | null;
  @Field(() => [AttachmentObject])
  attachments!: unknown;
  @Field(() => [SubmissionSupplementObject], { description: 'S6: later additions, oldest first.' })
  supplements!: unknown;
  @Field(() => [SubmissionSignOffObject], { description: 'Adoptions between meetings, oldest first.' })
  signOffs!: unknown;
  @Field(() => SubmissionObject, { nullable: true, description: 'S4: what it is merged into.' })
  mergedInto!: unknown;
  @Field(() => [SubmissionObject], { description: 'S4: what is merged into it.' })
  mergedFrom!: unknown;
  @Field(() => [SubmissionAction], { description: 'What the viewer may do now, in alphabetical order.' })
  allowedActions!: SubmissionAction[];
}

@ObjectType('SubmissionPage')
export class SubmissionPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [SubmissionObject])
  items!: SubmissionObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@ObjectType('Category', { description: 'A category of submissions.' })
export class CategoryObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number;
  @Field(() => Boolean, { description: 'Whether new submissions may choose it.' })
  active!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days for handling it; without them the settings count (U3).',
  })
  handlingDays!: number | null;
}
