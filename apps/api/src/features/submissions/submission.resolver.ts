import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../platform';
import {
  MergeSubmissionsInput,
  MoveSubmissionInput,
  SubmissionFilter,
  SubmissionInput,
  SubmissionSort,
  SupplementInput,
} from './submission.input';
import { submissionsQuery } from './submission.lists';
import { SubmissionMoves } from './submission.moves';
import { SubmissionObject, SubmissionPage } from './submission.object';
import { SubmissionService } from './submission.service';

/** Submissions over GraphQL: translate, call, read what became of it. */
@Resolver()
export class SubmissionResolver {
  constructor(
    private readonly service: SubmissionService,
    private readonly moves: SubmissionMoves,
  ) {}

  @Access('submissions:read')
  @Query(() => SubmissionPage, { description: 'The submissions that the viewer may read, newest first.' })
  submissions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SubmissionFilter, { nullable: true }) filter: SubmissionFilter | null,
    @Arg('sort', () => SubmissionSort, { nullable: true }) sort: SubmissionSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = submissionsQuery(context.actor, filter, sort);
    return context.platform.reads.page(context, 'Submission', selectionOf(info), { ...query, page });
  }

  @Access('submissions:read')
  @Query(() => SubmissionObject, { description: 'One submission.' })
  submission(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.show(context, info, id);
  }

  @Access('submissions:draft')
  @Mutation(() => SubmissionObject, { description: "A draft; the office's own on someone's behalf are marked so." })
  async draftSubmission(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmissionInput) input: SubmissionInput,
  ) {
    return this.show(context, info, await this.service.draft(context, input));
  }

  @Access('submissions:edit')
  @Mutation(() => SubmissionObject, { description: 'Changes a draft or a returned submission as seen at `version`.' })
  async editSubmission(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SubmissionInput) input: SubmissionInput,
  ) {
    await this.service.edit(context, id, version, input);
    return this.show(context, info, id);
  }

  @Access('submissions:edit')
  @Mutation(() => Boolean, { description: 'Throws away a draft that was never handed in.' })
  async deleteDraft(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    await this.service.deleteDraft(context, id, version);
    return true;
  }

  @Access('submissions:move')
  @Mutation(() => SubmissionObject, { description: 'Moves a submission on; `allowedActions` says what is open.' })
  async moveSubmission(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MoveSubmissionInput) input: MoveSubmissionInput,
  ) {
    return this.show(context, info, await this.moves.move(context, input));
  }

  @Access('submissions:merge')
  @Mutation(() => SubmissionObject, { description: 'S4: merges sources into a target, and answers with the target.' })
  async mergeSubmissions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MergeSubmissionsInput) input: MergeSubmissionsInput,
  ) {
    return this.show(context, info, await this.moves.merge(context, input));
  }

  @Access('submissions:supplement')
  @Mutation(() => SubmissionObject, { description: 'S6: an addition to a submission that was handed in.' })
  async supplementSubmission(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => SupplementInput) input: SupplementInput,
  ) {
    return this.show(context, info, await this.moves.supplement(context, id, input));
  }

  @Access('submissions:confirm-sector')
  @Mutation(() => SubmissionObject, { description: 'S2: the convener says whether it is on behalf of the sector.' })
  async confirmSectorBacking(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('confirmed', () => Boolean) confirmed: boolean,
  ) {
    await this.moves.confirmSectorBacking(context, id, version, confirmed);
    return this.show(context, info, id);
  }

  @Access('submissions:record-sign-off')
  @Mutation(() => SubmissionObject, {
    description: 'The office records a signature on paper (审签) with its scan; the submission is adopted.',
  })
  async recordSignOff(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('chairMemberId', () => ID) chairMemberId: string,
    @Arg('note', () => String) note: string,
    @Arg('scanId', () => ID) scanId: string,
  ) {
    await this.moves.recordSignOff(context, id, version, { chairMemberId, note, scanId });
    return this.show(context, info, id);
  }

  @Access('submissions:supplement')
  @Mutation(() => SubmissionObject, { description: 'A reporter lets handling departments see the name, or not.' })
  async discloseReporterName(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('disclosed', () => Boolean) disclosed: boolean,
  ) {
    await this.moves.discloseName(context, id, disclosed);
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'Submission', id, selectionOf(info));
  }
}
