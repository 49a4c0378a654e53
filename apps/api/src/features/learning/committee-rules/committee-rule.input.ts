import { CommitteeRuleKind, CommitteeRuleSortField, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../../platform';

registerEnumType(CommitteeRuleKind, { name: 'CommitteeRuleKind', description: 'What a rule is by its form.' });
registerEnumType(CommitteeRuleSortField, { name: 'CommitteeRuleSortField' });

@InputType('CommitteeRuleInput')
export class CommitteeRuleInput {
  @Field(() => String)
  title!: string;
  @Field(() => CommitteeRuleKind)
  kind!: CommitteeRuleKind;
  @Field(() => String, { nullable: true, description: 'The number of the document (文号).' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'The text; without it there is at least one file.' })
  body?: string | null;
  @Field(() => LocalDate)
  effectiveOn!: string;
  @Field(() => String, { nullable: true, description: 'Of a revision: what became different; needed there.' })
  note?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All files of the text; a revision keeps none that isn’t named.' })
  attachmentIds?: string[] | null;
}

@InputType('CommitteeRuleFilter')
export class CommitteeRuleFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title, the number or the text.' })
  q?: string | null;
  @Field(() => CommitteeRuleKind, { nullable: true })
  kind?: CommitteeRuleKind | null;
  @Field(() => Boolean, { nullable: true, description: 'To be kept today (false: not yet, or repealed).' })
  inForce?: boolean | null;
}

@InputType('CommitteeRuleSort')
export class CommitteeRuleSort {
  @Field(() => CommitteeRuleSortField)
  field!: CommitteeRuleSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
