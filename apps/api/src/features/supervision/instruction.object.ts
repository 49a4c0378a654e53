import { Disclosure, InstructionKind, Level } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentObject, DateTime } from '../../platform';
import { AccountObject } from '../access';
import { SpecialReportObject } from '../reports';
import { SupervisionTaskObject } from './task.object';

registerEnumType(InstructionKind, { name: 'InstructionKind', description: '办件 or 阅件 (U9).' });
registerEnumType(Disclosure, { name: 'Disclosure', description: 'What reporters see of an instruction (U11).' });

@ObjectType('InstructionAmendment', { description: 'The text as it was before it was amended (U9).' })
export class InstructionAmendmentObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  oldText!: string;
  @Field(() => String, { nullable: true })
  note!: string | null;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
}

@ObjectType('Instruction', {
  description: "A leader's instruction (批示). Reporters see what its disclosure says, analysts never its text (U11).",
})
export class InstructionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String, { nullable: true })
  leaderName!: string | null;
  @Field(() => String, { nullable: true })
  leaderTitle!: string | null;
  @Field(() => Level)
  level!: Level;
  @Field(() => String, { nullable: true, description: 'The text, or its gist, or null (U11).' })
  text!: string | null;
  @Field(() => String, { nullable: true, description: 'What reporters read instead of the text.' })
  gist!: string | null;
  @Field(() => DateTime)
  givenAt!: Date;
  @Field(() => InstructionKind)
  kind!: InstructionKind;
  @Field(() => Disclosure)
  disclosure!: Disclosure;
  @Field(() => DateTime, { nullable: true, description: 'The deadline that the leader set.' })
  dueAt!: Date | null;
  @Field(() => DateTime)
  recordedAt!: Date;
  @Field(() => SpecialReportObject, { nullable: true, description: 'Where it was given on a whole report.' })
  specialReport!: unknown;
  @Field(() => [InstructionAmendmentObject], { description: 'Earlier texts, for those who read all of it.' })
  amendments!: unknown[];
  @Field(() => [AttachmentObject], { description: 'Its scans, for those who read all of it.' })
  attachments!: unknown[];
  @Field(() => [SupervisionTaskObject], { description: 'The tasks it started, as far as one may read them.' })
  tasks!: unknown[];
}
