import { SpecialReportAction, SpecialReportStatus } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentObject, DateTime } from '../../platform';
import { OrganizationObject, PersonObject } from '../people';
import { SubmissionObject } from '../submissions';

registerEnumType(SpecialReportStatus, {
  name: 'SpecialReportStatus',
  description: 'Drafted, signed by the chair meeting, sent.',
});
registerEnumType(SpecialReportAction, {
  name: 'SpecialReportAction',
  description: 'What may be asked of a special report; `SIGN` by the office records a signature on paper.',
});

@ObjectType('SpecialReportArticle', { description: 'A submission as the office edited it for the report.' })
export class SpecialReportArticleObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Its place in the report, from 1.' })
  position!: number;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  body!: string;
  @Field(() => SubmissionObject, { description: 'What the reporter wrote, kept beside it (S6).' })
  submission!: unknown;
}

@ObjectType('SpecialReportReceipt', { description: 'What an addressee states of a special report (U9).' })
export class SpecialReportReceiptObject {
  @Field(() => ID)
  id!: string;
  @Field(() => OrganizationObject)
  organization!: unknown;
  @Field(() => DateTime, { nullable: true, description: 'When it first signed for the report; null until then.' })
  receivedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a leader was shown it.' })
  shown!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a leader gave an instruction on it.' })
  instructed!: boolean | null;
  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType('SpecialReport', { description: 'A special report (专报) made of adopted submissions.' })
export class SpecialReportObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String, { description: '`2026-Z0001`: given when it is drafted, counted per year.' })
  number!: string;
  @Field(() => String)
  title!: string;
  @Field(() => SpecialReportStatus)
  status!: SpecialReportStatus;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => PersonObject, { nullable: true, description: 'The chair-meeting member whose signature it bears.' })
  signer!: unknown;
  @Field(() => DateTime, { nullable: true })
  signedAt!: Date | null;
  @Field(() => Boolean, { description: 'Signed on paper; the office recorded it with its scan.' })
  signedOnPaper!: boolean;
  @Field(() => [AttachmentObject], { description: 'Scans of the signature on paper.' })
  scans!: unknown[];
  @Field(() => DateTime, { nullable: true })
  sentAt!: Date | null;
  @Field(() => [OrganizationObject])
  addressees!: unknown[];
  @Field(() => [SpecialReportArticleObject])
  articles!: unknown[];
  @Field(() => [SpecialReportReceiptObject], {
    description: 'What the addressees state; each of them sees its own (U9).',
  })
  receipts!: unknown[];
  @Field(() => String, { nullable: true, description: 'The official document, once signed; null while there is none.' })
  documentUrl!: string | null;
  @Field(() => [SpecialReportAction], { description: 'What the viewer may do with it now, in alphabetical order.' })
  allowedActions!: SpecialReportAction[];
}

@ObjectType('SpecialReportPage')
export class SpecialReportPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [SpecialReportObject])
  items!: unknown[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
