import { Tier } from '@sanlian/domain';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('BriefingInput')
export class BriefingInput {
  @Field(() => String)
  title!: string;
  @Field(() => String)
  body!: string;
  @Field(() => [Tier], {
    nullable: true,
    description:
      'All tiers without it. Tiers nest: what is for members reaches standing members and the chair meeting.',
  })
  audience?: Tier[] | null;
  @Field(() => [ID], { nullable: true })
  attachmentIds?: string[] | null;
}

@InputType('BriefingFilter')
export class BriefingFilter {
  @Field(() => String, { nullable: true, description: 'A part of the title or the text.' })
  q?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year in which it was published.' })
  year?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Addressed to the viewer, who hasn’t read it.' })
  unread?: boolean | null;
}

@InputType('BriefingReaderFilter')
export class BriefingReaderFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true })
  read?: boolean | null;
}
