import { SortOrder, UpwardReportSortField } from '@sanlian/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform';

registerEnumType(UpwardReportSortField, { name: 'UpwardReportSortField' });

@InputType('ReportUpwardInput')
export class ReportUpwardInput {
  @Field(() => ID)
  submissionId!: string;
  @Field(() => ID, { description: 'A committee further up.' })
  recipientId!: string;
  @Field(() => DateTime)
  sentAt!: number;
}

@InputType('UpwardReportFilter')
export class UpwardReportFilter {
  @Field(() => String, { nullable: true, description: "A part of the submission's number or title." })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  recipientId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was adopted there.' })
  adopted?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The year, in Shanghai, in which it was sent.' })
  year?: number | null;
}

@InputType('UpwardReportSort')
export class UpwardReportSort {
  @Field(() => UpwardReportSortField)
  field!: UpwardReportSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}
