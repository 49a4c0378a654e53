import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Shown } from '../../../platform';

@Shown()
@ObjectType('SourcesOfYear', {
  description: 'Where the submissions of a year came from. All but `informants` count those with a number of the year.',
})
export class SourcesOfYearObject {
  @Field(() => Int)
  submissions!: number;
  @Field(() => Int, { description: 'Led by a member of any tier, whatever the channel (S8).' })
  byMembers!: number;
  @Field(() => Float, { nullable: true, description: 'Of all submissions, 0 to 1 (S8); null where there is none.' })
  memberShare!: number | null;
  @Field(() => Int, { description: 'On behalf of a sector, confirmed (S2).' })
  onBehalfOfSector!: number;
  @Field(() => Int, { description: 'By channel `VISIT` (S2, L3).' })
  fromVisits!: number;
  @Field(() => Int, { description: 'Of these, those in special reports that were sent.' })
  fromVisitsReported!: number;
  @Field(() => Int, { description: 'In special reports that were sent.' })
  reported!: number;
  @Field(() => Int, { description: 'People with a term as informant within the year.' })
  informants!: number;
}
