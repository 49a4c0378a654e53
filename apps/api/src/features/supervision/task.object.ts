import {
  InstructionKind,
  Light,
  Satisfaction,
  TaskAction,
  TaskOutcome,
  TaskStatus,
  UrgeLevel,
  VerificationSide,
} from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentObject, DateTime, LocalDate, Shown } from '../../platform';
import { AccountObject } from '../access';
import { OrganizationObject, PersonObject } from '../people';
import { SubmissionObject } from '../submissions';
import { InstructionObject } from './instruction.object';
import { SupervisionActionObject } from './oversight/action.object';

export { SupervisionActionObject };

registerEnumType(TaskStatus, { name: 'TaskStatus', description: 'Life of a supervision task.' });
registerEnumType(TaskAction, { name: 'TaskAction', description: 'What may be asked of a task by `moveTask`.' });
registerEnumType(TaskOutcome, { name: 'TaskOutcome', description: 'What a department reports; closed is not solved.' });
registerEnumType(Light, { name: 'Light', description: 'Computed from the deadline when it is read (U4).' });
registerEnumType(UrgeLevel, { name: 'UrgeLevel', description: '提醒单, 催办单, 督办单 (U5).' });
registerEnumType(VerificationSide, { name: 'VerificationSide', description: 'Both verify; closed when both passed.' });
registerEnumType(Satisfaction, { name: 'Satisfaction', description: 'How a reporter rates the handling (U7).' });

@ObjectType('TaskProgress', { description: 'What a lead or assisting department did.' })
export class TaskProgressObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => OrganizationObject)
  organization!: unknown;
  @Field(() => String, { nullable: true })
  handlingOpinion!: string | null;
  @Field(() => String)
  progress!: string;
  @Field(() => String, { nullable: true })
  effect!: string | null;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
}

@ObjectType('TaskExtension', { description: 'A later deadline that was asked for, and the answer (U6).' })
export class TaskExtensionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DateTime)
  requestedAt!: Date;
  @Field(() => DateTime)
  until!: Date;
  @Field(() => String)
  reason!: string;
  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;
  @Field(() => Boolean, { nullable: true })
  granted!: boolean | null;
  @Field(() => String, { nullable: true })
  decisionNote!: string | null;
  @Field(() => AccountObject, { nullable: true })
  requestedBy!: unknown;
  @Field(() => AccountObject, { nullable: true, description: 'Null before the decision, and where it lapsed.' })
  decidedBy!: unknown;
  @Field(() => Boolean, { description: "The task's life overtook it before anybody decided." })
  lapsed!: boolean;
}

@ObjectType('TaskVerification', { description: 'What one side said of a result.' })
export class TaskVerificationObject {
  @Field(() => ID)
  id!: string;
  @Field(() => VerificationSide)
  side!: VerificationSide;
  @Field(() => Boolean)
  passed!: boolean;
  @Field(() => Boolean, { description: 'A pass that nothing has cleared since (U7).' })
  stands!: boolean;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
}

@ObjectType('TaskUrging', { description: 'An urging (催办), by hand or by itself (U5).' })
export class TaskUrgingObject {
  @Field(() => ID)
  id!: string;
  @Field(() => UrgeLevel)
  level!: UrgeLevel;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => Boolean, { description: 'By a light that changed, not by hand.' })
  automatic!: boolean;
  @Field(() => AccountObject, { nullable: true, description: 'Null where it urged by itself.' })
  by!: unknown;
}

@ObjectType('TaskRating', { description: 'How a reporter rates the handling (U7).' })
export class TaskRatingObject {
  @Field(() => ID)
  id!: string;
  @Field(() => PersonObject, { nullable: true })
  person!: unknown;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: unknown;
  @Field(() => Satisfaction)
  satisfaction!: Satisfaction;
  @Field(() => String, { nullable: true })
  comment!: string | null;
  @Field(() => DateTime)
  at!: Date;
}

@Shown()
@ObjectType('TaskRatingCount', { description: 'How many reporters rate the handling so (U7).' })
export class TaskRatingCountObject {
  @Field(() => Satisfaction)
  satisfaction!: Satisfaction;
  @Field(() => Int)
  count!: number;
}

@ObjectType('TaskComment', { description: 'What a reporter said of a result before it was verified (U7).' })
export class TaskCommentObject {
  @Field(() => ID)
  id!: string;
  @Field(() => PersonObject, { nullable: true })
  person!: unknown;
  @Field(() => OrganizationObject, { nullable: true })
  organization!: unknown;
  @Field(() => String)
  text!: string;
  @Field(() => DateTime)
  at!: Date;
}

@ObjectType('SupervisionTask', { description: 'The supervision (督办) of one instructed submission (U1).' })
export class SupervisionTaskObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw.' })
  version!: number;
  @Field(() => String, { description: '`2026-D0001`, counted per year of registration.' })
  number!: string;
  @Field(() => InstructionKind, { description: 'Of its instruction: handled, or closed by both sides alone (U9).' })
  kind!: InstructionKind;
  @Field(() => TaskStatus, { description: 'Assigned ones count as accepted after 3 working days (U3).' })
  status!: TaskStatus;
  @Field(() => Light)
  light!: Light;
  @Field(() => SubmissionObject)
  submission!: unknown;
  @Field(() => InstructionObject)
  instruction!: unknown;
  @Field(() => OrganizationObject, { nullable: true, description: 'The lead department (主办).' })
  leadOrganization!: unknown;
  @Field(() => [OrganizationObject], { description: 'Assisting departments (协办).' })
  assistingOrganizations!: unknown[];
  @Field(() => PersonObject, { nullable: true, description: 'The vice-chair responsible for it (分工副主席).' })
  responsibleViceChair!: unknown;
  @Field(() => DateTime, { description: 'The deadline; from registration on, set anew by the assignment.' })
  dueAt!: Date;
  @Field(() => Boolean, { description: 'The holiday calendar of that year is not published yet (U6).' })
  dueProvisional!: boolean;
  @Field(() => DateTime)
  registeredAt!: Date;
  @Field(() => DateTime, { description: 'Until when it is to be assigned (U3).' })
  registerDueAt!: Date;
  @Field(() => DateTime, { nullable: true })
  assignedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it counts as accepted by itself (U3).' })
  acceptDueAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  acceptedAt!: Date | null;
  @Field(() => Int)
  sentBackCount!: number;
  @Field(() => Boolean, { description: 'It was sent back before, and can not be again.' })
  finalAssignment!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Since when the clock stands.' })
  pausedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when the bureau wants to cancel it.' })
  cancellationAskedAt!: Date | null;
  @Field(() => String, { nullable: true })
  cancellationNote!: string | null;
  @Field(() => DateTime, { nullable: true })
  resultReportedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the lead department reported.' })
  result!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when both sides are to verify (U3).' })
  verifyDueAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when reporters are asked to comment (U7).' })
  commentDueAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null;
  @Field(() => TaskOutcome, { nullable: true })
  outcome!: TaskOutcome | null;
  @Field(() => LocalDate, { nullable: true, description: 'When what is not solved yet is looked at again (U10).' })
  followUpOn!: string | null;
  @Field(() => [TaskProgressObject])
  progress!: unknown[];
  @Field(() => [SupervisionActionObject])
  actions!: unknown[];
  @Field(() => [TaskExtensionObject])
  extensions!: unknown[];
  @Field(() => [TaskVerificationObject])
  verifications!: unknown[];
  @Field(() => [TaskUrgingObject])
  urgings!: unknown[];
  @Field(() => [TaskRatingObject], {
    description: 'For both sides of the oversight, and for reporters their own; everybody else reads totals (U7).',
  })
  ratings!: unknown[];
  @Field(() => [TaskRatingCountObject])
  ratingSummary!: unknown[];
  @Field(() => Int, { description: 'How many reporters are dissatisfied.' })
  dissatisfied!: number;
  @Field(() => [TaskCommentObject], {
    description: 'For both sides of the oversight, and for reporters their own.',
  })
  comments!: unknown[];
  @Field(() => [TaskAction], { description: 'What the viewer may do by `moveTask` now, in alphabetical order.' })
  allowedActions!: TaskAction[];
  @Field(() => Boolean, { description: 'Whether the viewer may assign or reassign it now.' })
  mayAssign!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may record progress now.' })
  mayRecordProgress!: boolean;
  @Field(() => [VerificationSide], { description: 'For which sides the viewer may verify now.' })
  mayVerifyFor!: VerificationSide[];
  @Field(() => Boolean, { description: 'Whether the viewer may answer the wish to cancel it.' })
  mayConfirmCancellation!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may change the outcome of a matter that is followed up.' })
  mayFollowUp!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer, a reporter, may comment on the result now.' })
  mayComment!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer, a reporter, may rate the handling now.' })
  mayRate!: boolean;
}

@ObjectType('SupervisionTaskPage')
export class SupervisionTaskPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [SupervisionTaskObject])
  items!: SupervisionTaskObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
