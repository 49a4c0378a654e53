import { dutyRecordColumns } from '@sanlian/domain';
import type { EntityClass, Platform, Slice } from '../../platform';
import { templateRoutes } from '../../platform/tables/template.routes';
import { exportAssessment } from './assessment.exports';
import { tellOfAssessment } from './assessment.news';
import { Award } from './awards/award.entity';
import { defineAwardReads } from './awards/award.reads';
import { AwardResolver } from './awards/award.resolver';
import { AwardService } from './awards/award.service';
import { AssessmentCopy } from './cycle/assessment-copy.entity';
import { AssessmentCycle } from './cycle/assessment-cycle.entity';
import { AssessmentObjection } from './cycle/assessment-objection.entity';
import { defineCycleReads } from './cycle/cycle.reads';
import { CycleResolver } from './cycle/cycle.resolver';
import { CycleService } from './cycle/cycle.service';
import { ObjectionService } from './cycle/objection.service';
import { DossierResolver } from './dossier/dossier.resolver';
import { DutyReminder } from './duty-reminder.entity';
import { DutyReminderJob } from './duty-reminder.job';
import { DutyRuleSet } from './duties/duty-rule-set.entity';
import { RulesResolver } from './duties/rules.resolver';
import { RulesService } from './duties/rules.service';
import './enums';
import { ledgerRoutes } from './ledger/ledger.routes';
import { Exemption } from './members/exemption.entity';
import { ExemptionService } from './members/exemption.service';
import { defineMemberReads } from './members/member.reads';
import { MemberResolver } from './members/member.resolver';
import { Membership } from './members/membership.entity';
import { MembershipService } from './members/membership.service';
import { AssessmentResolver } from './points/assessment.resolver';
import { ActivityService } from './records/activity.service';
import { DutyRecord } from './records/duty-record.entity';
import { DutyRecordService } from './records/duty-record.service';
import { defineRecordReads } from './records/record.reads';
import { RecordResolver } from './records/record.resolver';
import { SectorActivityPerson } from './records/sector-activity-person.entity';
import { SectorActivity } from './records/sector-activity.entity';
import { SourcesResolver } from './sources/sources.resolver';

export const assessmentEntities: EntityClass[] = [
  DutyRuleSet,
  AssessmentCycle,
  AssessmentCopy,
  AssessmentObjection,
  DutyRecord,
  SectorActivity,
  SectorActivityPerson,
  Membership,
  Exemption,
  Award,
  DutyReminder,
];
export const assessmentResolvers = [
  AssessmentResolver,
  RulesResolver,
  DossierResolver,
  CycleResolver,
  RecordResolver,
  MemberResolver,
  AwardResolver,
  SourcesResolver,
];

export interface AssessmentSlice extends Slice {
  rules: RulesService;
  cycles: CycleService;
  objections: ObjectionService;
  records: DutyRecordService;
  activities: ActivityService;
  terms: MembershipService;
  exemptions: ExemptionService;
  awards: AwardService;
}

/** Duties, points, the assessment of a year and its publication (A1–A3). */
export function createAssessment(platform: Platform): AssessmentSlice {
  defineAwardReads(platform.registry);
  defineCycleReads(platform.registry);
  defineMemberReads(platform.registry);
  defineRecordReads(platform.registry);
  exportAssessment(platform);
  tellOfAssessment(platform);
  platform.jobs.add(new DutyReminderJob(platform));
  platform.routes.push((server) => templateRoutes(server, 'dutyRecords', dutyRecordColumns), ledgerRoutes);
  const rules = new RulesService();
  const cycles = new CycleService();
  const objections = new ObjectionService();
  const records = new DutyRecordService();
  const activities = new ActivityService();
  const terms = new MembershipService();
  const exemptions = new ExemptionService();
  const awards = new AwardService();
  const resolvers = [
    new AssessmentResolver(),
    new RulesResolver(rules),
    new DossierResolver(),
    new CycleResolver(cycles, objections),
    new RecordResolver(records, activities),
    new MemberResolver(terms, exemptions),
    new AwardResolver(awards),
    new SourcesResolver(),
  ];
  return { rules, cycles, objections, records, activities, terms, exemptions, awards, resolvers };
}

export * from './assessment.events';
