import { Finding, LookBackStatus, SupervisionForm } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentObject, DateTime, LocalDate, Shown } from '../../../platform';
import { AccountObject } from '../../access';
import { OrganizationObject } from '../../people';
import { SubmissionObject } from '../../submissions';
import { SupervisionTaskObject } from '../task.object';

registerEnumType(Finding, { name: 'Finding', description: 'What the look-back found; the last two reopen the task.' });
registerEnumType(LookBackStatus, { name: 'LookBackStatus', description: 'Open until every matter is found (U8).' });

@ObjectType('LookBackFinding', { description: 'One matter on the list of a year, empty until it is found (U8).' })
export class LookBackFindingObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Of which year’s look-back.' })
  year!: number;
  @Field(() => SupervisionTaskObject, {
    nullable: true,
    description: 'Null for what was reported and isn’t under supervision.',
  })
  task!: unknown;
  @Field(() => SubmissionObject)
  submission!: unknown;
  @Field(() => Finding, { nullable: true })
  finding!: Finding | null;
  @Field(() => String, { nullable: true, description: 'For both sides of the oversight and the lead department.' })
  note!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was found, or the finding last changed.' })
  at!: Date | null;
  @Field(() => AccountObject, { nullable: true, description: 'For those who read the note.' })
  by!: unknown;
  @Field(() => [AttachmentObject], { description: 'Photos and papers, for those who read the note.' })
  attachments!: unknown[];
  @Field(() => OrganizationObject, { nullable: true, description: 'The lead department (主办) of the task.' })
  leadOrganization!: unknown;
  @Field(() => [SupervisionForm], { description: 'Forms of joint oversight that were held on the task (U2).' })
  forms!: SupervisionForm[];
  @Field(() => Boolean, { description: 'Whether a finding of this look-back reopened the task.' })
  reopened!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may record or change the finding now.' })
  mayRecord!: boolean;
}

@ObjectType('LookBackFindingPage')
export class LookBackFindingPage {
  @Field(() => Int, { description: 'All that fit the filter.' })
  total!: number;
  @Field(() => [LookBackFindingObject])
  items!: LookBackFindingObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@Shown()
@ObjectType('LookBackCount', { description: 'How many matters have this finding.' })
export class LookBackCountObject {
  @Field(() => Finding)
  finding!: Finding;
  @Field(() => Int)
  count!: number;
}

@Shown()
@ObjectType('LookBackDepartmentCount', { description: 'How many matters of a department have this finding.' })
export class LookBackDepartmentCountObject {
  @Field(() => OrganizationObject, { nullable: true, description: 'Null for matters without a lead department.' })
  organization!: unknown;
  @Field(() => Finding, { nullable: true, description: 'Null for those not found yet.' })
  finding!: Finding | null;
  @Field(() => Int)
  count!: number;
}

@Shown()
@ObjectType('LookBackFormCount', {
  description:
    'How many matters under this form of oversight have this finding; a matter under several counts in each.',
})
export class LookBackFormCountObject {
  @Field(() => SupervisionForm)
  form!: SupervisionForm;
  @Field(() => Finding, { nullable: true, description: 'Null for those not found yet.' })
  finding!: Finding | null;
  @Field(() => Int)
  count!: number;
}

@ObjectType('LookBackHearing', { description: 'That the chair meeting heard the result (U8).' })
export class LookBackHearingObject {
  @Field(() => LocalDate)
  heardOn!: string;
  @Field(() => String)
  resolution!: string;
  @Field(() => DateTime, { description: 'When it was recorded, or last amended.' })
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
}

@ObjectType('LookBack', { description: 'The look-back (回头看) of one year (U8).' })
export class LookBackObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => LookBackStatus)
  status!: LookBackStatus;
  @Field(() => DateTime)
  openedAt!: Date;
  @Field(() => AccountObject)
  openedBy!: unknown;
  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null;
  @Field(() => AccountObject, { nullable: true })
  closedBy!: unknown;
  @Field(() => [LookBackFindingObject], {
    description:
      'The whole list, one entry per matter, by the number of the submission; `lookBackFindings` gives pages.',
  })
  findings!: unknown[];
  @Field(() => [LookBackCountObject], { description: 'Every finding with its count, also 0.' })
  summary!: unknown[];
  @Field(() => Int, { description: 'All matters on the list.' })
  total!: number;
  @Field(() => Int, { description: 'Matters without a finding.' })
  missing!: number;
  @Field(() => Int, { description: 'Matters found to have relapsed.' })
  relapses!: number;
  @Field(() => [LookBackDepartmentCountObject], { description: 'By lead department and finding.' })
  byDepartment!: unknown[];
  @Field(() => [LookBackFormCountObject], { description: 'By form of oversight and finding.' })
  byForm!: unknown[];
  @Field(() => String, {
    nullable: true,
    description: 'The report (.docx), once it is closed and made; for both sides of the oversight.',
  })
  documentUrl!: string | null;
  @Field(() => LookBackHearingObject, { nullable: true })
  hearing!: unknown;
  @Field(() => Boolean, { description: 'Whether the viewer may record findings now.' })
  mayRecord!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may close it now, nothing missing.' })
  mayClose!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may record or amend the hearing now.' })
  mayRecordHearing!: boolean;
}
