import { SupervisionActionStatus, SupervisionForm } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentObject, DateTime } from '../../../platform';
import { AccountObject } from '../../access';
import { PersonObject } from '../../people';
import { SupervisionTaskObject } from '../task.object';

registerEnumType(SupervisionForm, { name: 'SupervisionForm', description: 'Forms of joint oversight (U2).' });
registerEnumType(SupervisionActionStatus, {
  name: 'SupervisionActionStatus',
  description: 'An event is planned, and held or cancelled (U2).',
});

@ObjectType('SupervisionAction', { description: 'An event of joint oversight, planned, held or cancelled (U2).' })
export class SupervisionActionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; changes name the one they saw.' })
  version!: number;
  @Field(() => SupervisionActionStatus)
  status!: SupervisionActionStatus;
  @Field(() => SupervisionForm)
  form!: SupervisionForm;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => String)
  participants!: string;
  @Field(() => PersonObject, { nullable: true, description: 'Who leads it (带队), a member of the chair meeting.' })
  leader!: unknown;
  @Field(() => String, { nullable: true, description: 'What came of it; null until it is held.' })
  outcome!: string | null;
  @Field(() => String, { nullable: true, description: 'What departments promised at it.' })
  promises!: string | null;
  @Field(() => [AttachmentObject], { description: 'Photos and files, oldest first.' })
  attachments!: unknown[];
  @Field(() => [SupervisionTaskObject], { description: 'The tasks it covers, as far as one may read them.' })
  tasks!: unknown[];
  @Field(() => AccountObject, { description: 'Who planned it, or recorded it unplanned.' })
  by!: unknown;
  @Field(() => DateTime, { nullable: true, description: 'When its outcome was recorded.' })
  recordedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelNote!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may change, cancel or record it now.' })
  mayChange!: boolean;
}

@ObjectType('SupervisionActionPage')
export class SupervisionActionPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [SupervisionActionObject])
  items!: SupervisionActionObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
