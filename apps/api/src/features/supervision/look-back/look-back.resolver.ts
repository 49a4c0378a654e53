import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Access,
  col,
  Context,
  PageInput,
  selectionOf,
  sql,
  type ListQuery,
  type ReadRow,
  type Sql,
} from '../../../platform';
import { SubmissionObject } from '../../submissions';
import { SupervisionTaskObject } from '../task.object';
import { groupable, withGroups } from './look-back.groups';
import { FindingInput, HearingInput, LookBackFindingFilter, LookBackFindingSort } from './look-back.input';
import { findingsQuery } from './look-back.lists';
import { LookBackFindingObject, LookBackFindingPage, LookBackObject } from './look-back.object';
import { LookBackService } from './look-back.service';
import { ReportService } from './report.service';

/** Look-backs over GraphQL: translate, call, read what became of it (U8). */
@Resolver()
export class LookBackResolver {
  constructor(
    private readonly lookBacksOfYears: LookBackService,
    private readonly reports: ReportService,
  ) {}

  @Access('look-back:read')
  @Query(() => [LookBackObject], { description: 'The look-backs of all years, the latest first.' })
  lookBacks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, info, { order: [{ by: (alias) => col(alias, 'year'), direction: 'DESC' }] });
  }

  @Access('look-back:read')
  @Query(() => LookBackObject, { nullable: true, description: 'The look-back of a year; null until it is opened.' })
  async lookBack(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('year', () => Int) year: number) {
    const [row] = await list(
      context,
      info,
      only((alias) => sql`${col(alias, 'year')} = ${year}`),
    );
    return row ?? null;
  }

  @Access('look-back:read')
  @Query(() => LookBackFindingPage, { description: 'The matters of a year, by number unless sorted otherwise.' })
  lookBackFindings(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int) year: number,
    @Arg('filter', () => LookBackFindingFilter, { nullable: true }) filter: LookBackFindingFilter | null,
    @Arg('sort', () => LookBackFindingSort, { nullable: true }) sort: LookBackFindingSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = findingsQuery(year, filter, sort);
    return context.platform.reads.page(context, 'LookBackFinding', selectionOf(info), { ...query, page });
  }

  @Access('look-back:work')
  @Mutation(() => LookBackObject, {
    description: 'Makes the list of a year that has begun: what was reported in it, registered in it or open in it.',
  })
  async openLookBack(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('year', () => Int) year: number) {
    return read(context, info, await this.lookBacksOfYears.open(context, year));
  }

  @Access('look-back:work')
  @Mutation(() => LookBackFindingObject, {
    description: 'Records or changes what was found on a matter; what is not implemented or relapsed is reopened.',
  })
  async recordFinding(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => FindingInput) input: FindingInput,
  ) {
    const id = await this.lookBacksOfYears.find(context, input);
    return context.platform.reads.one(context, 'LookBackFinding', id, selectionOf(info));
  }

  @Access('look-back:close')
  @Mutation(() => LookBackObject, { description: 'Closes it when no finding is missing, and makes its report.' })
  async closeLookBack(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.lookBacksOfYears.close(context, id);
    await this.reports.ensure(id);
    return read(context, info, id);
  }

  @Access('look-back:hear')
  @Mutation(() => LookBackObject, {
    description: 'That the chair meeting heard the result of a closed look-back; recorded again it is amended.',
  })
  async recordHearing(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => HearingInput) input: HearingInput,
  ) {
    return read(context, info, await this.lookBacksOfYears.recordHearing(context, input));
  }
}

/** What the look-backs found on a task, for whoever reads it. */
@Resolver(() => SupervisionTaskObject)
export class TaskFindingsResolver {
  @FieldResolver(() => [LookBackFindingObject], {
    description:
      'What look-backs found on it, oldest first; both sides of the oversight see what isn’t found yet (U8).',
  })
  lookBackFindings(@Root() task: ReadRow) {
    return task.lookBackFindings;
  }
}

/** What the look-backs found on a submission, for its reporters among others. */
@Resolver(() => SubmissionObject)
export class SubmissionFindingsResolver {
  @FieldResolver(() => [LookBackFindingObject], {
    description: 'What look-backs found on it and its tasks, as far as one may read them (U8).',
  })
  lookBackFindings(@Root() submission: ReadRow) {
    return submission.lookBackFindings;
  }
}

const only = (condition: (alias: string) => Sql): ListQuery => ({ where: [condition], order: [] });

async function list(context: Context, info: GraphQLResolveInfo, query: ListQuery): Promise<ReadRow[]> {
  const selection = groupable(selectionOf(info));
  return withGroups(context, await context.platform.reads.list(context, 'LookBack', selection, query), selection);
}

async function read(context: Context, info: GraphQLResolveInfo, id: string): Promise<ReadRow | undefined> {
  const [row] = await list(
    context,
    info,
    only((alias) => sql`${col(alias, 'id')} = ${id}`),
  );
  return row;
}
