import {
  InformantSource,
  Level,
  OrganizationKind,
  OrganizationSortField,
  PersonSortField,
  SectorSortField,
  SortOrder,
  Tier,
} from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';

registerEnumType(PersonSortField, { name: 'PersonSortField' });
registerEnumType(SectorSortField, { name: 'SectorSortField' });
registerEnumType(OrganizationSortField, { name: 'OrganizationSortField' });

@InputType('PersonInput')
export class PersonInput {
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => InformantSource, { nullable: true })
  informantSource?: InformantSource | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true })
  active?: boolean | null;
}

@InputType('PersonFilter')
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => Boolean, { nullable: true })
  informant?: boolean | null;
  @Field(() => ID, { nullable: true })
  sectorId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => Boolean, { nullable: true })
  active?: boolean | null;
}

@InputType('PersonSort')
export class PersonSort {
  @Field(() => PersonSortField)
  field!: PersonSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('SectorInput')
export class SectorInput {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => ID, { nullable: true })
  convenerId?: string | null;
}

@InputType('SectorFilter')
export class SectorFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name or code.' })
  q?: string | null;
}

@InputType('SectorSort')
export class SectorSort {
  @Field(() => SectorSortField)
  field!: SectorSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('OrganizationInput')
export class OrganizationInput {
  @Field(() => String)
  name!: string;
  @Field(() => OrganizationKind)
  kind!: OrganizationKind;
  @Field(() => Level, { nullable: true })
  level?: Level | null;
}

@InputType('OrganizationFilter')
export class OrganizationFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  q?: string | null;
  @Field(() => OrganizationKind, { nullable: true })
  kind?: OrganizationKind | null;
}

@InputType('OrganizationSort')
export class OrganizationSort {
  @Field(() => OrganizationSortField)
  field!: OrganizationSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
