import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadRow } from '../../platform';
import { SubmissionObject } from '../submissions';
import { SpecialReportObject } from './report.object';
import { TransferObject } from './transfer.object';

/** What this slice adds to a submission. */
@Resolver(() => SubmissionObject)
export class SubmissionReportsResolver {
  @FieldResolver(() => [SpecialReportObject], {
    description: 'The special reports it is in, as far as one may read them.',
  })
  specialReports(@Root() row: ReadRow) {
    return row.specialReports;
  }

  @FieldResolver(() => [TransferObject], { description: 'Whom it was handed on to, as far as one may read that.' })
  transfers(@Root() row: ReadRow) {
    return row.transfers;
  }
}
