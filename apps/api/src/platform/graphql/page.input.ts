import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { SortOrder } from '@sanlian/domain';

registerEnumType(SortOrder, { name: 'SortOrder', description: 'Direction of a sorted list.' });

@InputType('PageInput', {
  description: '`limit` 1 to 200; `after` walks by key from `endCursor` and excludes `offset`.',
})
export class PageInput {
  @Field(() => Int, { nullable: true, defaultValue: 25 })
  limit?: number;
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  offset?: number;
  @Field(() => ID, { nullable: true })
  after?: string;
}
