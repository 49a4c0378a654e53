import { normalKey } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, col, Context, PageInput, selectionOf, sql } from '../../../platform';
import { ExemptionService } from './exemption.service';
import {
  ExemptionInput,
  ExemptionObject,
  MembershipFilter,
  MembershipInput,
  MembershipObject,
  MembershipPage,
} from './member.object';
import { membershipsQuery } from './member.reads';
import { MembershipService } from './membership.service';

/** Terms and exemptions over GraphQL. */
@Resolver()
export class MemberResolver {
  constructor(
    private readonly terms: MembershipService,
    private readonly exempts: ExemptionService,
  ) {}

  @Access('assessment:read')
  @Query(() => MembershipPage, { description: 'Terms (届) of people, by name (A3).' })
  memberships(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MembershipFilter, { nullable: true }) filter: MembershipFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = membershipsQuery(filter, filter?.term ? normalKey(filter.term) : null);
    return context.platform.reads.page(context, 'Membership', selectionOf(info), { ...query, page });
  }

  @Access('assessment:write')
  @Mutation(() => MembershipObject, { description: 'Records or corrects a person’s term, joining and leaving (A3).' })
  async setMembership(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MembershipInput) input: MembershipInput,
  ) {
    const id = await this.terms.set(context, input);
    return context.platform.reads.one(context, 'Membership', id, selectionOf(info));
  }

  @Access('assessment:read')
  @Query(() => [ExemptionObject], { description: 'Who is exempt in a year, for those whom it concerns (A3).' })
  exemptions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('year', () => Int) year: number) {
    return context.platform.reads.list(context, 'Exemption', selectionOf(info), {
      where: [(alias) => sql`${col(alias, 'year')} = ${year} AND ${col(alias, 'endedAt')} IS NULL`],
      order: [{ by: (alias) => col(alias, 'at'), direction: 'ASC' }],
    });
  }

  @Access('assessment:write')
  @Mutation(() => ExemptionObject, { description: 'Exempts somebody from the duties of a year, with a reason (A3).' })
  async exempt(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ExemptionInput) input: ExemptionInput,
  ) {
    const id = await this.exempts.exempt(context, input);
    return context.platform.reads.one(context, 'Exemption', id, selectionOf(info));
  }

  @Access('assessment:write')
  @Mutation(() => ExemptionObject, { description: 'Ends an exemption: the duties of the year hold again (A3).' })
  async endExemption(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.exempts.end(context, id);
    return context.platform.reads.one(context, 'Exemption', id, selectionOf(info));
  }
}
