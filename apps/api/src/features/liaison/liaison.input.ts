import { SortOrder } from '@sanlian/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateTime, LocalDate } from '../../platform';
import { ContactMode, LiaisonLevel, LiaisonLinkSortField } from './enums';

@InputType('LiaisonLinkInput', { description: 'L1: exactly one of `toId` and `constituency`.' })
export class LiaisonLinkInput {
  @Field(() => ID)
  fromId!: string;
  @Field(() => ID, { nullable: true })
  toId?: string | null;
  @Field(() => String, { nullable: true, description: 'A street, a firm, a school; at most 100 characters.' })
  constituency?: string | null;
  @Field(() => LocalDate)
  since!: string;
}

@InputType('LiaisonContactInput')
export class LiaisonContactInput {
  @Field(() => ID)
  linkId!: string;
  @Field(() => DateTime, { description: 'Within the days of the link, and not ahead.' })
  at!: number;
  @Field(() => ContactMode)
  mode!: ContactMode;
  @Field(() => String, { description: 'At most 2,000 characters.' })
  summary!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Up to 10 topics of up to 50 characters; a topic known already keeps its spelling.',
  })
  concerns?: string[] | null;
}

@InputType('LiaisonLinkFilter')
export class LiaisonLinkFilter {
  @Field(() => String, { nullable: true, description: 'A part of either name, or of the constituency.' })
  q?: string | null;
  @Field(() => LiaisonLevel, { nullable: true })
  level?: LiaisonLevel | null;
  @Field(() => ID, { nullable: true, description: 'Either of the two.' })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sector of either of the two.' })
  sectorId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Open ones, or ended ones; both without it.' })
  open?: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'No contact on this day or later.' })
  unheardSince?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the recorded tiers still fit and both take part.' })
  fits?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those on which the viewer may record a contact.' })
  mayRecord?: boolean | null;
}

@InputType('LiaisonLinkSort')
export class LiaisonLinkSort {
  @Field(() => LiaisonLinkSortField)
  field!: LiaisonLinkSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('LiaisonContactFilter')
export class LiaisonContactFilter {
  @Field(() => ID, { nullable: true, description: 'Either of the two who are linked.' })
  personId?: string | null;
  @Field(() => LiaisonLevel, { nullable: true })
  level?: LiaisonLevel | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  from?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  to?: number | null;
  @Field(() => ID, { nullable: true })
  linkId?: string | null;
  @Field(() => String, { nullable: true, description: 'A part of the summary or of a topic.' })
  q?: string | null;
  @Field(() => String, { nullable: true, description: 'A topic that was raised, whole.' })
  topic?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sector whose people were heard.' })
  sectorId?: string | null;
}

@InputType('ConcernFilter')
export class ConcernFilter {
  @Field(() => ID, { nullable: true, description: 'The sector whose people raised it.' })
  sectorId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  from?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Included.' })
  to?: number | null;
}
