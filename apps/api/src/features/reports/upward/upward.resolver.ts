import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Context, DateTime, PageInput, selectionOf, type ReadRow } from '../../../platform';
import { SubmissionObject } from '../../submissions';
import { ReportUpwardInput, UpwardReportFilter, UpwardReportSort } from './upward.input';
import { upwardReportsQuery } from './upward.lists';
import { UpwardReportObject, UpwardReportPage } from './upward.object';
import { UpwardService } from './upward.service';

/** Reports upward over GraphQL. */
@Resolver()
export class UpwardResolver {
  constructor(private readonly service: UpwardService) {}

  @Access('upward:read')
  @Query(() => UpwardReportPage, { description: 'What was reported upward, sent last first unless sorted.' })
  upwardReports(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => UpwardReportFilter, { nullable: true }) filter: UpwardReportFilter | null,
    @Arg('sort', () => UpwardReportSort, { nullable: true }) sort: UpwardReportSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = upwardReportsQuery(filter, sort);
    return context.platform.reads.page(context, 'UpwardReport', selectionOf(info), { ...query, page });
  }

  @Access('upward:report')
  @Mutation(() => UpwardReportObject, {
    description: 'Records that an adopted submission was sent to a committee further up; its status stays.',
  })
  async reportUpward(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReportUpwardInput) input: ReportUpwardInput,
  ) {
    return this.show(context, info, await this.service.report(context, input));
  }

  @Access('upward:report')
  @Mutation(() => UpwardReportObject, {
    description: 'Records that it was adopted there; said again, it corrects what was recorded.',
  })
  async recordAdoption(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('adoptedAt', () => DateTime) adoptedAt: number,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    await this.service.recordAdoption(context, { id, adoptedAt, note });
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'UpwardReport', id, selectionOf(info));
  }
}

/** What reports upward add to a submission. */
@Resolver(() => SubmissionObject)
export class SubmissionUpwardResolver {
  @FieldResolver(() => [UpwardReportObject], {
    description: 'To whom it was reported upward: for its reporters, the office and the chair meeting.',
  })
  upwardReports(@Root() row: ReadRow) {
    return row.upwardReports;
  }
}
