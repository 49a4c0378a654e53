import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OrganizationObject, PersonObject, SectorObject } from './people.object';

@ObjectType('PersonPage')
export class PersonPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [PersonObject])
  items!: PersonObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
@ObjectType('SectorPage')
export class SectorPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [SectorObject])
  items!: SectorObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}
@ObjectType('OrganizationPage')
export class OrganizationPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [OrganizationObject])
  items!: OrganizationObject[];
  @Field(() => ID, { nullable: true })
  endCursor!: string | null;
}
