import { ReconciliationState } from '@sanlian/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Shown } from '../../../platform';
import { OrganizationObject } from '../../people';
import { SpecialReportObject } from '../../reports';

registerEnumType(ReconciliationState, {
  name: 'ReconciliationState',
  description: 'How a report stands with an addressee that stated no instruction on it (U9).',
});

@Shown()
@ObjectType('ReconciliationRow', { description: 'A report that came back from an addressee without an instruction.' })
export class ReconciliationRowObject {
  @Field(() => SpecialReportObject)
  report!: unknown;
  @Field(() => OrganizationObject)
  organization!: unknown;
  @Field(() => DateTime)
  sentAt!: Date;
  @Field(() => DateTime, { nullable: true })
  receivedAt!: Date | null;
  @Field(() => Boolean, { nullable: true })
  shown!: boolean | null;
  @Field(() => Boolean, { nullable: true })
  instructed!: boolean | null;
  @Field(() => ReconciliationState)
  state!: ReconciliationState;
  @Field(() => Int, { description: 'Days of the calendar since it was sent.' })
  daysSince!: number;
}

@Shown()
@ObjectType('ReportReconciliation', { description: 'The monthly reconciliation of what was sent (批示对账, U9).' })
export class ReportReconciliationObject {
  @Field(() => String, { description: '`2026-05`' })
  month!: string;
  @Field(() => Int, { description: 'Reports that were sent in the month.' })
  sent!: number;
  @Field(() => [ReconciliationRowObject], { description: 'By report, the longest sent first, and addressee.' })
  rows!: ReconciliationRowObject[];
}
