import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, selectionOf } from '../../platform';
import { ImportReportObject } from '../../platform/tables/import.object';
import { suggestedConcerns, topConcernsOf } from './concerns';
import { coverageOf } from './coverage';
import { LiaisonLevel } from './enums';
import { importLinks } from './liaison.import';
import { ConcernFilter, LiaisonLinkInput } from './liaison.input';
import { LiaisonLinkObject } from './liaison.object';
import { networkOf } from './network';
import { LiaisonCoverageObject, LiaisonTreeNodeObject, ProposedLinkObject, TopConcernObject } from './network.object';
import { confirmLinks, proposedLinks } from './proposals';

/** The network as a whole: who stands where, who was heard, what was raised, and who should be linked next (L1, L2). */
@Resolver()
export class NetworkResolver {
  @Access('liaison:read')
  @Query(() => [LiaisonTreeNodeObject], {
    description:
      'Everybody in the open links that the viewer reads, those above before those below; with a root that person and everybody below.',
  })
  liaisonTree(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('rootId', () => ID, { nullable: true }) rootId: string | null,
  ) {
    return networkOf(context, rootId ?? null, selectionOf(info));
  }

  @Access('liaison:read')
  @Query(() => [LiaisonCoverageObject], {
    description:
      'Each level with who is linked, and who was heard in a quarter (1 to 4), without one the present. A quarter that is over stands as it ended.',
  })
  liaisonCoverage(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('quarter', () => Int, { nullable: true }) quarter: number | null,
  ) {
    return coverageOf(context, { year, quarter }, selectionOf(info));
  }

  @Access('liaison:read')
  @Query(() => [TopConcernObject], {
    description:
      'The topics that were raised at most contacts, of those that the viewer reads; 20 unless told, 100 at most.',
  })
  topConcerns(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ConcernFilter, { nullable: true }) filter: ConcernFilter | null,
    @Arg('limit', () => Int, { nullable: true }) limit: number | null,
  ) {
    return topConcernsOf(context, filter, limit, selectionOf(info));
  }

  @Access('liaison:contact')
  @Query(() => [String], {
    description:
      'Earlier topics that hold the text, the most frequent first, so that the same matter gets the same name; 20 unless told, 100 at most.',
  })
  suggestConcerns(
    @Ctx() context: Context,
    @Arg('q', () => String) q: string,
    @Arg('limit', () => Int, { nullable: true }) limit: number | null,
  ) {
    return suggestedConcerns(context, q, limit);
  }

  @Access('liaison:plan')
  @Query(() => [ProposedLinkObject], {
    description:
      'A link for everybody who has none: to whoever above has the fewest, of the same sector where it has somebody there. Of one sector or one level where asked; nothing is written.',
  })
  proposeLiaisonLinks(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sectorId', () => ID, { nullable: true }) sectorId: string | null,
    @Arg('level', () => LiaisonLevel, { nullable: true }) level: LiaisonLevel | null,
  ) {
    return proposedLinks(context, { sectorId, level }, selectionOf(info));
  }

  @Access('liaison:plan')
  @Mutation(() => [LiaisonLinkObject], {
    description:
      'Makes all of these links (up to 5,000) or none; what stands against one is named by `links.<i>.toId`.',
  })
  async confirmLiaisonLinks(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('links', () => [LiaisonLinkInput]) links: LiaisonLinkInput[],
  ) {
    const ids = await confirmLinks(context, links);
    return context.platform.reads.byIds(context, 'LiaisonLink', ids, selectionOf(info));
  }

  @Access('liaison:plan')
  @Mutation(() => ImportReportObject, {
    description: 'Reads links from an uploaded workbook or CSV: a dry run first, then all or nothing.',
  })
  importLiaisonLinks(
    @Ctx() context: Context,
    @Arg('fileId', () => ID) fileId: string,
    @Arg('dryRun', () => Boolean) dryRun: boolean,
  ) {
    return importLinks(context, fileId, dryRun);
  }
}
