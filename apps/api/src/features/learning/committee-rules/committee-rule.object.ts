import { CommitteeRuleKind } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttachmentObject, DateTime, LocalDate } from '../../../platform';
import { AccountObject } from '../../access';

@ObjectType('CommitteeRuleRevision', { description: 'A rule of the committee as it was published once.' })
export class CommitteeRuleRevisionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  number!: string | null;
  @Field(() => String, { nullable: true })
  body!: string | null;
  @Field(() => LocalDate)
  effectiveOn!: string;
  @Field(() => String, { nullable: true, description: 'What became different.' })
  note!: string | null;
  @Field(() => DateTime)
  at!: Date;
  @Field(() => AccountObject)
  by!: unknown;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
}

@ObjectType('CommitteeRule', { description: 'A rule of the committee (制度), which everyone signed in reads.' })
export class CommitteeRuleObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String)
  title!: string;
  @Field(() => CommitteeRuleKind)
  kind!: CommitteeRuleKind;
  @Field(() => String, { nullable: true, description: 'The number of the document (文号).' })
  number!: string | null;
  @Field(() => String, { nullable: true })
  body!: string | null;
  @Field(() => LocalDate)
  effectiveOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The first day on which it isn’t in force any more.' })
  repealedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was repealed.' })
  repealNote!: string | null;
  @Field(() => Boolean, { description: 'Whether it is to be kept today.' })
  inForce!: boolean;
  @Field(() => DateTime, { description: 'When the text that holds was published.' })
  revisedAt!: Date;
  @Field(() => [AttachmentObject])
  attachments!: unknown[];
  @Field(() => [CommitteeRuleRevisionObject], { description: 'All its texts, the one that holds first.' })
  revisions!: unknown[];
}

@ObjectType('CommitteeRulePage')
export class CommitteeRulePage {
  @Field(() => Int)
  total!: number;
  @Field(() => [CommitteeRuleObject])
  items!: CommitteeRuleObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
