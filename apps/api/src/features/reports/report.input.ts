import { SortOrder, SpecialReportSortField, SpecialReportStatus } from '@sanlian/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

registerEnumType(SpecialReportSortField, { name: 'SpecialReportSortField' });

@InputType('ReportArticleInput')
export class ReportArticleInput {
  @Field(() => ID, { description: 'An adopted, reported or instructed submission.' })
  submissionId!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  body!: string;
}

@InputType('SpecialReportInput')
export class SpecialReportInput {
  @Field(() => String)
  title!: string;
  @Field(() => [ID], { description: 'Organizations of any kind, at least one.' })
  addresseeIds!: string[];
  @Field(() => [ReportArticleInput], { description: 'At least one, in their order.' })
  articles!: ReportArticleInput[];
}

@InputType('SpecialReportFilter')
export class SpecialReportFilter {
  @Field(() => [SpecialReportStatus], { nullable: true })
  status?: SpecialReportStatus[] | null;
  @Field(() => Int, { nullable: true, description: 'The year of the number.' })
  year?: number | null;
  @Field(() => String, { nullable: true, description: 'A part of the title or number.' })
  q?: string | null;
  @Field(() => ID, { nullable: true })
  submissionId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Sent to the viewer's organization, and signed for by it (false: not yet).",
  })
  received?: boolean | null;
}

@InputType('SpecialReportSort')
export class SpecialReportSort {
  @Field(() => SpecialReportSortField)
  field!: SpecialReportSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('TransferFilter')
export class TransferFilter {
  @Field(() => ID, { nullable: true })
  recipientId?: string | null;
  @Field(() => ID, { nullable: true })
  submissionId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: not yet signed for; false: signed for.' })
  unread?: boolean | null;
}
