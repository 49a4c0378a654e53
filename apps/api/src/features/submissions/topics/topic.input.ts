import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../platform';

@InputType('CommissionedTopicInput')
export class CommissionedTopicInput {
  @Field(() => String)
  title!: string;
  @Field(() => String)
  requirements!: string;
  @Field(() => LocalDate, { description: 'The last day for writing on it.' })
  dueOn!: string;
  @Field(() => [ID], { nullable: true, description: 'Sectors that are asked.' })
  sectorIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Reporting units that are asked; without sectors and units, everybody who reports.',
  })
  organizationIds?: string[] | null;
}

@InputType('CommissionedTopicFilter')
export class CommissionedTopicFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title.' })
  q?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether one may still write on it.' })
  open?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The viewer is asked: by sector, as a unit, or with everybody.',
  })
  mine?: boolean | null;
}
