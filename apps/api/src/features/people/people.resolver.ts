import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../platform';
import { ImportReportObject } from '../../platform/tables/import.object';
import {
  OrganizationFilter,
  OrganizationInput,
  OrganizationSort,
  PersonFilter,
  PersonInput,
  PersonSort,
  SectorFilter,
  SectorInput,
  SectorSort,
} from './people.input';
import { importPeople } from './people.import';
import { organizationsQuery, peopleQuery, sectorsQuery } from './people.lists';
import { OrganizationObject, PersonObject, SectorObject } from './people.object';
import { OrganizationPage, PersonPage, SectorPage } from './people.page';
import { PeopleService } from './people.service';

/** The roster over GraphQL: translate, call, read what became of it. */
@Resolver()
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Access('people:read')
  @Query(() => PersonPage, { description: 'The roster.' })
  people(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: PersonFilter | null,
    @Arg('sort', () => PersonSort, { nullable: true }) sort: PersonSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Person', selectionOf(info), { ...peopleQuery(filter, sort), page });
  }

  @Access('people:read')
  @Query(() => PersonObject, { description: 'One person of the roster.' })
  person(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Person', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => PersonObject, { description: 'Adds a person to the roster.' })
  async createPerson(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PersonInput) input: PersonInput,
  ) {
    const id = await this.service.createPerson(context, input);
    return context.platform.reads.one(context, 'Person', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => PersonObject, { description: 'Changes a person as seen at `version`.' })
  async updatePerson(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
  ) {
    await this.service.updatePerson(context, id, version, input);
    return context.platform.reads.one(context, 'Person', id, selectionOf(info));
  }

  @Access('people:read')
  @Query(() => SectorPage, { description: 'The sectors (界别).' })
  sectors(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SectorFilter, { nullable: true }) filter: SectorFilter | null,
    @Arg('sort', () => SectorSort, { nullable: true }) sort: SectorSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Sector', selectionOf(info), { ...sectorsQuery(filter, sort), page });
  }

  @Access('people:read')
  @Query(() => SectorObject, { description: 'One sector.' })
  sector(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Sector', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => SectorObject, { description: 'Adds a sector; code and name are unique.' })
  async createSector(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SectorInput) input: SectorInput,
  ) {
    const id = await this.service.createSector(context, input);
    return context.platform.reads.one(context, 'Sector', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => SectorObject, { description: 'Changes a sector as seen at `version`.' })
  async updateSector(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SectorInput) input: SectorInput,
  ) {
    await this.service.updateSector(context, id, version, input);
    return context.platform.reads.one(context, 'Sector', id, selectionOf(info));
  }

  @Access('people:read')
  @Query(() => OrganizationPage, { description: 'Offices, departments and units.' })
  organizations(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OrganizationFilter, { nullable: true }) filter: OrganizationFilter | null,
    @Arg('sort', () => OrganizationSort, { nullable: true }) sort: OrganizationSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Organization', selectionOf(info), {
      ...organizationsQuery(filter, sort),
      page,
    });
  }

  @Access('people:read')
  @Query(() => OrganizationObject, { description: 'One organization.' })
  organization(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Organization', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => OrganizationObject, { description: 'Adds an organization; its name is unique.' })
  async createOrganization(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OrganizationInput) input: OrganizationInput,
  ) {
    const id = await this.service.createOrganization(context, input);
    return context.platform.reads.one(context, 'Organization', id, selectionOf(info));
  }

  @Access('people:write')
  @Mutation(() => OrganizationObject, { description: 'Changes an organization as seen at `version`.' })
  async updateOrganization(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OrganizationInput) input: OrganizationInput,
  ) {
    await this.service.updateOrganization(context, id, version, input);
    return context.platform.reads.one(context, 'Organization', id, selectionOf(info));
  }

  @Access('people:import')
  @Mutation(() => ImportReportObject, {
    description: 'Reads people from an uploaded workbook or CSV: a dry run first, then all or nothing.',
  })
  importPeople(
    @Ctx() context: Context,
    @Arg('fileId', () => ID) fileId: string,
    @Arg('dryRun', () => Boolean) dryRun: boolean,
  ) {
    return importPeople(context, fileId, dryRun);
  }
}
