import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../../platform';
import { ImportReportObject } from '../../../platform/tables/import.object';
import { ActivityService } from './activity.service';
import { importDutyRecords } from './duty-record.import';
import { DutyRecordService } from './duty-record.service';
import { activitiesQuery, dutyRecordsQuery } from './record.lists';
import {
  DutyRecordFilter,
  DutyRecordInput,
  DutyRecordObject,
  DutyRecordPage,
  SectorActivityFilter,
  SectorActivityInput,
  SectorActivityObject,
  SectorActivityPage,
  SectorActivitySort,
} from './record.object';

/** Recorded duties and activities of sectors over GraphQL. */
@Resolver()
export class RecordResolver {
  constructor(
    private readonly records: DutyRecordService,
    private readonly activities: ActivityService,
  ) {}

  @Access('assessment:read')
  @Query(() => DutyRecordPage, {
    description:
      'What is recorded of duties: all for those who read assessments, otherwise one’s own; the latest first.',
  })
  dutyRecords(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DutyRecordFilter, { nullable: true }) filter: DutyRecordFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'DutyRecord', selectionOf(info), { ...dutyRecordsQuery(filter), page });
  }

  @Access('assessment:write')
  @Mutation(() => DutyRecordObject, { description: 'Records something that somebody did for a duty of the year (A1).' })
  async recordDuty(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DutyRecordInput) input: DutyRecordInput,
  ) {
    const id = await this.records.record(context, input);
    return context.platform.reads.one(context, 'DutyRecord', id, selectionOf(info));
  }

  @Access('assessment:write')
  @Mutation(() => Boolean, { description: 'Takes back what was recorded by mistake; with a note.' })
  async removeDutyRecord(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
  ) {
    await this.records.remove(context, { id, note });
    return true;
  }

  @Access('assessment:write')
  @Mutation(() => ImportReportObject, {
    description: 'Reads duty records from an uploaded workbook or CSV: a dry run first, then all or nothing.',
  })
  importDutyRecords(
    @Ctx() context: Context,
    @Arg('fileId', () => ID) fileId: string,
    @Arg('dryRun', () => Boolean) dryRun: boolean,
  ) {
    return importDutyRecords(context, fileId, dryRun);
  }

  @Access('assessment:read')
  @Query(() => SectorActivityPage, {
    description: 'Activities of sectors: all for those who read assessments, otherwise one’s own sector’s.',
  })
  sectorActivities(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SectorActivityFilter, { nullable: true }) filter: SectorActivityFilter | null,
    @Arg('sort', () => SectorActivitySort, { nullable: true }) sort: SectorActivitySort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = { ...activitiesQuery(filter, sort), page };
    return context.platform.reads.page(context, 'SectorActivity', selectionOf(info), query);
  }

  @Access('assessment:read')
  @Query(() => SectorActivityObject, { description: 'One activity. Errors: `NOT_FOUND`.' })
  sectorActivity(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'SectorActivity', id, selectionOf(info));
  }

  @Access('activities:write')
  @Mutation(() => SectorActivityObject, { description: 'Records an activity of a sector; also by its convener.' })
  async recordSectorActivity(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SectorActivityInput) input: SectorActivityInput,
  ) {
    const id = await this.activities.record(context, input);
    return context.platform.reads.one(context, 'SectorActivity', id, selectionOf(info));
  }

  @Access('activities:write')
  @Mutation(() => SectorActivityObject, { description: 'Changes an activity as seen at `version`.' })
  async editSectorActivity(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SectorActivityInput) input: SectorActivityInput,
  ) {
    await this.activities.edit(context, id, version, input);
    return context.platform.reads.one(context, 'SectorActivity', id, selectionOf(info));
  }
}
