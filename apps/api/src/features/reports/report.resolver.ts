import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../platform';
import { SpecialReportFilter, SpecialReportInput, SpecialReportSort } from './report.input';
import { specialReportsQuery } from './report.lists';
import { SpecialReportObject, SpecialReportPage } from './report.object';
import { ReportService } from './report.service';

/** Special reports over GraphQL: translate, call, read what became of it. */
@Resolver()
export class ReportResolver {
  constructor(private readonly service: ReportService) {}

  @Access('reports:read')
  @Query(() => SpecialReportPage, {
    description:
      "Special reports: all of them for the office and the chair meeting, else those sent to one's organization.",
  })
  specialReports(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SpecialReportFilter, { nullable: true }) filter: SpecialReportFilter | null,
    @Arg('sort', () => SpecialReportSort, { nullable: true }) sort: SpecialReportSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = specialReportsQuery(filter, sort);
    return context.platform.reads.page(context, 'SpecialReport', selectionOf(info), { ...query, page });
  }

  @Access('reports:read')
  @Query(() => SpecialReportObject, { description: 'One special report.' })
  specialReport(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.read(context, info, id);
  }

  @Access('reports:draft')
  @Mutation(() => SpecialReportObject, { description: 'Drafts a special report from adopted submissions (S6).' })
  async draftSpecialReport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SpecialReportInput) input: SpecialReportInput,
  ) {
    return this.read(context, info, await this.service.draft(context, input));
  }

  @Access('reports:draft')
  @Mutation(() => SpecialReportObject, { description: 'Changes a draft as seen at `version`.' })
  async editSpecialReport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SpecialReportInput) input: SpecialReportInput,
  ) {
    await this.service.edit(context, id, version, input);
    return this.read(context, info, id);
  }

  @Access('reports:sign')
  @Mutation(() => SpecialReportObject, { description: 'A member of the chair meeting signs the draft.' })
  async signSpecialReport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    await this.service.sign(context, id, version);
    return this.read(context, info, id);
  }

  @Access('reports:record-signature')
  @Mutation(() => SpecialReportObject, { description: 'The office records a signature on paper, with its scan.' })
  async recordPaperSignature(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('signerId', () => ID, { description: 'A member of the chair meeting.' }) signerId: string,
    @Arg('scanId', () => ID, { description: 'The uploaded scan.' }) scanId: string,
  ) {
    await this.service.recordPaperSignature(context, { id, version, signerId, scanId });
    return this.read(context, info, id);
  }

  @Access('reports:send')
  @Mutation(() => SpecialReportObject, {
    description: 'Sends a signed report: its adopted submissions become `REPORTED`.',
  })
  async sendSpecialReport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    await this.service.send(context, id, version);
    return this.read(context, info, id);
  }

  @Access('reports:receive')
  @Mutation(() => SpecialReportObject, {
    description: 'An addressee signs for a report and states what became of it; again when that changes (U9).',
  })
  async receiveSpecialReport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('shown', () => Boolean, { nullable: true, description: 'A leader was shown it.' }) shown: boolean | null,
    @Arg('instructed', () => Boolean, { nullable: true, description: 'A leader gave an instruction on it.' })
    instructed: boolean | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    await this.service.receive(context, id, { shown, instructed, note });
    return this.read(context, info, id);
  }

  private read(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'SpecialReport', id, selectionOf(info));
  }
}
