import { ClueOccasion, ClueSortField, ClueStatus, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../platform';

@InputType('ClueInput')
export class ClueInput {
  @Field(() => ClueOccasion)
  occasion!: ClueOccasion;
  @Field(() => DateTime, { description: 'When it was heard; not in the future.' })
  heldAt!: number;
  @Field(() => ID, { nullable: true, description: 'The person whose words they were.' })
  speakerId?: string | null;
  @Field(() => String, { nullable: true, description: 'The meeting, report or proposal; at most 200 characters.' })
  sourceTitle?: string | null;
  @Field(() => String, { description: 'At most 5,000 characters.' })
  summary!: string;
  @Field(() => ID, { nullable: true, description: 'L3: the visit at which it was heard.' })
  visitId?: string | null;
}

@InputType('ClueFilter')
export class ClueFilter {
  @Field(() => String, { nullable: true, description: 'A part of the summary, the source or the speaker’s name.' })
  q?: string | null;
  @Field(() => [ClueStatus], { nullable: true })
  status?: ClueStatus[] | null;
  @Field(() => ClueOccasion, { nullable: true })
  occasion?: ClueOccasion | null;
  @Field(() => ID, { nullable: true, description: 'An account.' })
  assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Given to the viewer to work up.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Noted by the viewer.' })
  capturedByMe?: boolean | null;
  @Field(() => ID, { nullable: true })
  visitId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Heard then or later.' })
  heldFrom?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Heard then or earlier.' })
  heldTo?: number | null;
}

@InputType('ClueSort')
export class ClueSort {
  @Field(() => ClueSortField)
  field!: ClueSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
