import { ClueOccasion, ClueSortField, ClueStatus } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform';
import { AccountObject } from '../access';
import { PersonObject } from '../people';
import { SubmissionObject } from '../submissions';
import { VisitObject } from '../visits';

registerEnumType(ClueOccasion, { name: 'ClueOccasion', description: 'Where a clue was noted.' });
registerEnumType(ClueStatus, {
  name: 'ClueStatus',
  description: '`CAPTURED` → `ASSIGNED` → `CONVERTED` or `DISMISSED` (L4).',
});
registerEnumType(ClueSortField, { name: 'ClueSortField' });

@ObjectType('Clue', { description: 'Something heard that may become a submission (线索, L4).' })
export class ClueObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Raised by every change; edits name the one they saw.' })
  version!: number;
  @Field(() => ClueOccasion)
  occasion!: ClueOccasion;
  @Field(() => DateTime, { description: 'When it was heard.' })
  heldAt!: Date;
  @Field(() => PersonObject, { nullable: true, description: 'Whose words they were.' })
  speaker!: unknown;
  @Field(() => String, { nullable: true, description: 'The meeting, report or proposal it comes from.' })
  sourceTitle!: string | null;
  @Field(() => String)
  summary!: string;
  @Field(() => ClueStatus)
  status!: ClueStatus;
  @Field(() => AccountObject, { nullable: true, description: 'Who works it up.' })
  assignee!: unknown;
  @Field(() => DateTime, { nullable: true, description: 'When the assignee got it.' })
  assignedAt!: Date | null;
  @Field(() => AccountObject)
  capturedBy!: unknown;
  @Field(() => DateTime)
  capturedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was converted or dismissed.' })
  doneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  note!: string | null;
  @Field(() => SubmissionObject, { nullable: true, description: 'What it became, for those who may read that.' })
  submission!: unknown;
  @Field(() => VisitObject, { nullable: true, description: 'Where it was heard (L3), for those who may read that.' })
  visit!: unknown;
  @Field(() => Boolean, { description: 'Whether the viewer may give it to somebody now.' })
  mayAssign!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may convert or dismiss it now.' })
  mayWork!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may mend what was noted now.' })
  mayEdit!: boolean;
}

@ObjectType('CluePage')
export class CluePage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [ClueObject])
  items!: ClueObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
