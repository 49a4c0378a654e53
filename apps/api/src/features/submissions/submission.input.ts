import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../platform';
import { SortOrder } from '@sanlian/domain';
import {
  DeclineReason,
  SubmissionAction,
  SubmissionChannel,
  SubmissionSortField,
  SubmissionStatus,
  Urgency,
} from './enums';

@InputType('ReporterInput', { description: 'Exactly one of person and organization.' })
export class ReporterInput {
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  lead?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The reporter agrees that handling departments see the name.' })
  nameDisclosed?: boolean | null;
}

@InputType('SubmissionInput')
export class SubmissionInput {
  @Field(() => String)
  title!: string;
  @Field(() => ID)
  categoryId!: string;
  @Field(() => SubmissionChannel)
  channel!: SubmissionChannel;
  @Field(() => String)
  situation!: string;
  @Field(() => String, { nullable: true })
  analysis?: string | null;
  @Field(() => String)
  suggestion!: string;
  @Field(() => ID, { nullable: true, description: "Without it, the lead reporter's sector." })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  onBehalfOfSector?: boolean | null;
  @Field(() => [ReporterInput], {
    nullable: true,
    description: 'Without it, the person or unit of the account leads; an edit leaves the reporters as they are.',
  })
  reporters?: ReporterInput[] | null;
  @Field(() => Urgency, { nullable: true, defaultValue: Urgency.ROUTINE })
  urgency?: Urgency | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  consentToPublish?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'An edit without it leaves the attachments as they are.' })
  attachmentIds?: string[] | null;
  @Field(() => ID, { nullable: true })
  commissionedTopicId?: string | null;
  @Field(() => ID, { nullable: true })
  visitId?: string | null;
  @Field(() => ID, { nullable: true })
  clueId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The topic of concern (L2) it comes from.' })
  concernId?: string | null;
}

@InputType('SubmissionFilter')
export class SubmissionFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title or number.' })
  q?: string | null;
  @Field(() => [SubmissionStatus], { nullable: true })
  status?: SubmissionStatus[] | null;
  @Field(() => [ID], { nullable: true })
  categoryId?: string[] | null;
  @Field(() => [SubmissionChannel], { nullable: true })
  channel?: SubmissionChannel[] | null;
  @Field(() => [ID], { nullable: true })
  sectorId?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Refused where reporters are not named to the viewer.' })
  reporterPersonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Refused where reporters are not named to the viewer.' })
  reporterOrganizationId?: string | null;
  @Field(() => Boolean, { nullable: true })
  onBehalfOfSector?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "S2: waiting for the convener's answer." })
  sectorAsked?: boolean | null;
  @Field(() => Urgency, { nullable: true })
  urgency?: Urgency | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  submittedFrom?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  submittedTo?: number | null;
  @Field(() => Int, { nullable: true, description: 'The year of the number.' })
  year?: number | null;
  @Field(() => ID, { nullable: true, description: 'Written on this commissioned topic.' })
  commissionedTopicId?: string | null;
  @Field(() => ID, { nullable: true, description: 'L3: came out of a visit of this campaign.' })
  visitCampaignId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Urgent, or an informant's (快捷直报)." })
  express?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Reported by the account's person or organization." })
  mine?: boolean | null;
}

@InputType('SubmissionSort')
export class SubmissionSort {
  @Field(() => SubmissionSortField)
  field!: SubmissionSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('MoveSubmissionInput')
export class MoveSubmissionInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => SubmissionAction)
  action!: SubmissionAction;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => DeclineReason, { nullable: true })
  declineReason?: DeclineReason | null;
}

@InputType('MergeSubmissionsInput')
export class MergeSubmissionsInput {
  @Field(() => ID)
  targetId!: string;
  @Field(() => [ID])
  sourceIds!: string[];
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType('SupplementInput')
export class SupplementInput {
  @Field(() => String)
  text!: string;
  @Field(() => [ID], { nullable: true })
  attachmentIds?: string[] | null;
}

@InputType('CategoryInput')
export class CategoryInput {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int, { nullable: true, description: 'Its place in the list; without it, the last one.' })
  position?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true })
  active?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days for handling, 1 to 250; null for those of the settings. Unchanged where it is not given.',
  })
  handlingDays?: number | null;
}
