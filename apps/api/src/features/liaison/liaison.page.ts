import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LiaisonContactObject, LiaisonLinkObject } from './liaison.object';

@ObjectType('LiaisonLinkPage')
export class LiaisonLinkPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [LiaisonLinkObject])
  items!: LiaisonLinkObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}

@ObjectType('LiaisonContactPage')
export class LiaisonContactPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [LiaisonContactObject])
  items!: LiaisonContactObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
