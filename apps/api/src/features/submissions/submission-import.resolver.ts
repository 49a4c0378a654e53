import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, Context } from '../../platform';
import { ImportReportObject } from '../../platform/tables/import.object';
import { importSubmissions } from './submission.import';

@Resolver()
export class SubmissionImportResolver {
  @Access('submissions:import')
  @Mutation(() => ImportReportObject, {
    description:
      'Reads submissions from an uploaded workbook or CSV: a dry run first, then all or nothing. They come in `SUBMITTED`, numbered (S3).',
  })
  importSubmissions(
    @Ctx() context: Context,
    @Arg('fileId', () => ID) fileId: string,
    @Arg('dryRun', () => Boolean) dryRun: boolean,
  ) {
    return importSubmissions(context, fileId, dryRun);
  }
}
