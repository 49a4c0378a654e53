import { assigneeSearch, checkInput, CLUE_WORKERS } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Context, PageInput, selectionOf, type ReadRow } from '../../platform';
import { AccountObject } from '../access';
import { SubmissionInput, SubmissionObject } from '../submissions';
import { VisitCampaignObject, VisitObject } from '../visits';
import { ClueFilter, ClueInput, ClueSort } from './clue.input';
import { assigneesQuery, cluesQuery } from './clue.lists';
import { ClueObject, CluePage } from './clue.object';
import { ClueService } from './clue.service';

/** Clues over GraphQL: translate, call, read what became of it (L4). */
@Resolver()
export class ClueResolver {
  constructor(private readonly service: ClueService) {}

  @Access('clues:read')
  @Query(() => CluePage, {
    description: 'The clues that the viewer noted or works up, all for the office; those noted last first.',
  })
  clues(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ClueFilter, { nullable: true }) filter: ClueFilter | null,
    @Arg('sort', () => ClueSort, { nullable: true }) sort: ClueSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = cluesQuery(context.actor, filter, sort);
    return context.platform.reads.page(context, 'Clue', selectionOf(info), { ...query, page });
  }

  @Access('clues:read')
  @Query(() => ClueObject, { description: 'One clue.' })
  clue(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.show(context, info, id);
  }

  @Access('clues:assign')
  @Query(() => [AccountObject], {
    description: 'Up to 20 active accounts that may write submissions and whose display name holds the text.',
  })
  async clueAssignees(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('q', () => String, { nullable: true }) q: string | null,
  ) {
    const { q: wanted } = checkInput(assigneeSearch, { q: q ?? '' });
    const query = assigneesQuery(wanted, CLUE_WORKERS);
    const selection = new Map([['items', selectionOf(info)]]);
    return (await context.platform.reads.page(context, 'Account', selection, { ...query, page: { limit: 20 } })).items;
  }

  @Access('clues:capture')
  @Mutation(() => ClueObject, { description: 'Notes a clue.' })
  async captureClue(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ClueInput) input: ClueInput,
  ) {
    return this.show(context, info, await this.service.capture(context, input));
  }

  @Access('clues:capture')
  @Mutation(() => [ClueObject], { description: 'Notes up to 100 clues, all or none; in the order of the inputs.' })
  async captureClues(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inputs', () => [ClueInput]) inputs: ClueInput[],
  ) {
    const ids = await this.service.captureAll(context, inputs);
    return context.platform.reads.byIds(context, 'Clue', ids, selectionOf(info));
  }

  @Access('clues:capture')
  @Mutation(() => ClueObject, {
    description:
      'Mends what was noted as seen at `version`: its capturer until it is assigned, the office until it is done.',
  })
  async editClue(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ClueInput) input: ClueInput,
  ) {
    await this.service.edit(context, id, version, input);
    return this.show(context, info, id);
  }

  @Access('clues:assign')
  @Mutation(() => ClueObject, {
    description: 'Gives it to an account that may write submissions; again to another one.',
  })
  async assignClue(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('accountId', () => ID) accountId: string,
  ) {
    await this.service.assign(context, id, accountId);
    return this.show(context, info, id);
  }

  @Access('clues:work')
  @Mutation(() => ClueObject, {
    description: 'Drafts a submission from it, of which it is the origin. Channel `CLUE`, or `VISIT` if heard at one.',
  })
  async convertClue(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => SubmissionInput) input: SubmissionInput,
  ) {
    await this.service.convert(context, id, input);
    return this.show(context, info, id);
  }

  @Access('clues:work')
  @Mutation(() => ClueObject, { description: 'It is not taken up; the note says why.' })
  async dismissClue(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
  ) {
    await this.service.dismiss(context, id, note);
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'Clue', id, selectionOf(info));
  }
}

/** The clue that a submission came out of. */
@Resolver(() => SubmissionObject)
export class SubmissionClueResolver {
  @FieldResolver(() => ClueObject, {
    nullable: true,
    description: 'The clue it came out of (L3), for those who read that.',
  })
  clue(@Root() submission: ReadRow) {
    return submission.clue;
  }
}

/** What was heard at a visit. */
@Resolver(() => VisitObject)
export class VisitCluesResolver {
  @FieldResolver(() => [ClueObject], {
    description: 'Clues that were heard at it (L3), as far as one may read them; the earliest first.',
  })
  clues(@Root() visit: ReadRow) {
    return visit.clues;
  }
}

/** What a campaign yielded. */
@Resolver(() => VisitCampaignObject)
export class CampaignCluesResolver {
  @FieldResolver(() => Int, { description: 'Clues that were heard at its visits, whoever may read them.' })
  clueCount(@Root() campaign: ReadRow) {
    return campaign.clueCount;
  }
}
