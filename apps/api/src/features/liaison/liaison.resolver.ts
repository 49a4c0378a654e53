import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Context, LocalDate, PageInput, selectionOf, type ReadRow } from '../../platform';
import { SubmissionObject } from '../submissions';
import {
  LiaisonContactFilter,
  LiaisonContactInput,
  LiaisonLinkFilter,
  LiaisonLinkInput,
  LiaisonLinkSort,
} from './liaison.input';
import { contactsQuery, linksQuery } from './liaison.lists';
import { ConcernObject, LiaisonContactObject, LiaisonLinkObject } from './liaison.object';
import { LiaisonContactPage, LiaisonLinkPage } from './liaison.page';
import { LiaisonService } from './liaison.service';

/** Links and contacts over GraphQL: translate, call, read what became of it (L1, L2). */
@Resolver()
export class LiaisonResolver {
  constructor(private readonly service: LiaisonService) {}

  @Access('liaison:read')
  @Query(() => LiaisonLinkPage, {
    description: 'Links, from the top of the network downwards unless sorted otherwise.',
  })
  liaisonLinks(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LiaisonLinkFilter, { nullable: true }) filter: LiaisonLinkFilter | null,
    @Arg('sort', () => LiaisonLinkSort, { nullable: true }) sort: LiaisonLinkSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = linksQuery(context.actor, filter, sort);
    return context.platform.reads.page(context, 'LiaisonLink', selectionOf(info), { ...query, page });
  }

  @Access('liaison:read')
  @Query(() => LiaisonLinkObject, { description: 'One link.' })
  liaisonLink(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'LiaisonLink', id, selectionOf(info));
  }

  @Access('liaison:plan')
  @Mutation(() => LiaisonLinkObject, {
    description:
      'L1: links two of neighbouring tiers, or a member to constituents. Refused with `WRONG_TIER` (the recorded tiers count; also where it would close a loop) and `ALREADY_LINKED` (the person, or the constituents of this member).',
  })
  async linkLiaison(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LiaisonLinkInput) input: LiaisonLinkInput,
  ) {
    const id = await this.service.link(context, input);
    return context.platform.reads.one(context, 'LiaisonLink', id, selectionOf(info));
  }

  @Access('liaison:plan')
  @Mutation(() => LiaisonLinkObject, {
    description: 'Ends an open link on its first day or later, and on no day to come; what was recorded stays.',
  })
  async unlinkLiaison(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('until', () => LocalDate) until: string,
  ) {
    await this.service.unlink(context, id, until);
    return context.platform.reads.one(context, 'LiaisonLink', id, selectionOf(info));
  }

  @Access('liaison:contact')
  @Mutation(() => LiaisonContactObject, {
    description: 'L2: records a contact, by one of the two who are linked or by the office.',
  })
  async recordContact(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LiaisonContactInput) input: LiaisonContactInput,
  ) {
    const id = await this.service.recordContact(context, input);
    return context.platform.reads.one(context, 'LiaisonContact', id, selectionOf(info));
  }

  @Access('liaison:read')
  @Query(() => LiaisonContactPage, { description: 'Contacts on the links that the viewer reads, the latest first.' })
  liaisonContacts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LiaisonContactFilter, { nullable: true }) filter: LiaisonContactFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = contactsQuery(filter);
    return context.platform.reads.page(context, 'LiaisonContact', selectionOf(info), { ...query, page });
  }

  @Access('liaison:read')
  @Query(() => LiaisonContactObject, { description: 'One contact.' })
  liaisonContact(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'LiaisonContact', id, selectionOf(info));
  }

  @Access('liaison:read')
  @Query(() => ConcernObject, { description: 'One topic of concern, with the contact at which it was raised.' })
  concern(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'Concern', id, selectionOf(info));
  }
}

/** Where a submission came from, for whoever reads the contact. */
@Resolver(() => SubmissionObject)
export class SubmissionConcernResolver {
  @FieldResolver(() => ConcernObject, {
    nullable: true,
    description: 'The topic of concern it came from, for those who read the contact (L2).',
  })
  concern(@Root() submission: ReadRow) {
    return submission.concern;
  }
}
