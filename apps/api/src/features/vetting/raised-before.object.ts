import { RaisedBeforeKind, VettingOutcome } from '@sanlian/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Shown } from '../../platform';
import { SubmissionObject } from '../submissions';
import './vetting.enums';

@Shown()
@ObjectType('RaisedBefore', { description: 'What was raised before in the matter of an item.' })
export class RaisedBeforeObject {
  @Field(() => SubmissionObject)
  submission!: unknown;
  @Field(() => Int, { description: 'Of the earlier session for SAME, of the number for the others.' })
  year!: number;
  @Field(() => Float, { description: 'How alike the titles are, from 0 to 1.' })
  likeness!: number;
  @Field(() => RaisedBeforeKind)
  kind!: RaisedBeforeKind;
  @Field(() => VettingOutcome, { nullable: true, description: 'For SAME: what the earlier session decided.' })
  outcome!: VettingOutcome | null;
}
