import { Finding, LookBackFindingSortField, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../../platform';

registerEnumType(LookBackFindingSortField, { name: 'LookBackFindingSortField' });

@InputType('FindingInput')
export class FindingInput {
  @Field(() => ID)
  lookBackId!: string;
  @Field(() => ID, { nullable: true, description: 'Exactly one of task and submission.' })
  taskId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For what was reported and isn’t under supervision.' })
  submissionId?: string | null;
  @Field(() => Finding)
  finding!: Finding;
  @Field(() => String)
  note!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Photos and papers. When a finding is changed: without it they stay, a list takes their place.',
  })
  attachmentIds?: string[] | null;
}

@InputType('HearingInput')
export class HearingInput {
  @Field(() => ID)
  lookBackId!: string;
  @Field(() => LocalDate)
  heardOn!: string;
  @Field(() => String)
  resolution!: string;
  @Field(() => [ID], { nullable: true, description: 'They take the place of earlier ones.' })
  attachmentIds?: string[] | null;
}

@InputType('LookBackFindingFilter')
export class LookBackFindingFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the number or title of the submission, or of the task’s number.',
  })
  q?: string | null;
  @Field(() => [Finding], { nullable: true })
  finding?: Finding[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the finding is missing.' })
  missing?: boolean | null;
  @Field(() => ID, { nullable: true })
  leadOrganizationId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Handled by the viewer's organization, on the viewer's submission, or the viewer's as vice-chair.",
  })
  mine?: boolean | null;
}

@InputType('LookBackFindingSort')
export class LookBackFindingSort {
  @Field(() => LookBackFindingSortField)
  field!: LookBackFindingSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
