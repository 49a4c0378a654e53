import type { EntityClass, Platform, Slice } from '../../platform';
import { BriefingReader } from './briefings/briefing-reader.entity';
import { Briefing } from './briefings/briefing.entity';
import { exportBriefings } from './briefings/briefing.exports';
import { defineBriefingReads } from './briefings/briefing.reads';
import { BriefingResolver } from './briefings/briefing.resolver';
import { BriefingService } from './briefings/briefing.service';
import { CommitteeRuleFile, CommitteeRuleRevision } from './committee-rules/committee-rule-revision.entity';
import { CommitteeRule } from './committee-rules/committee-rule.entity';
import { exportCommitteeRules } from './committee-rules/committee-rule.exports';
import { defineCommitteeRuleReads } from './committee-rules/committee-rule.reads';
import { CommitteeRuleResolver } from './committee-rules/committee-rule.resolver';
import { CommitteeRuleService } from './committee-rules/committee-rule.service';
import { tellOfLearning } from './learning.news';
import { AttendanceService } from './trainings/attendance.service';
import { TrainingAttendance } from './trainings/training-attendance.entity';
import { TrainingPerson } from './trainings/training-person.entity';
import { Training } from './trainings/training.entity';
import { exportTrainings } from './trainings/training.exports';
import { defineTrainingReads } from './trainings/training.reads';
import { TrainingResolver } from './trainings/training.resolver';
import { TrainingService } from './trainings/training.service';

export const learningEntities: EntityClass[] = [
  Training,
  TrainingPerson,
  TrainingAttendance,
  Briefing,
  BriefingReader,
  CommitteeRule,
  CommitteeRuleRevision,
  CommitteeRuleFile,
];
export const learningResolvers = [TrainingResolver, BriefingResolver, CommitteeRuleResolver];

export interface LearningSlice extends Slice {
  trainings: TrainingService;
  attendance: AttendanceService;
  briefings: BriefingService;
  committeeRules: CommitteeRuleService;
}

/** Trainings, briefings (政情通报), and the committee's own rules (制度). */
export function createLearning(platform: Platform): LearningSlice {
  defineTrainingReads(platform.registry);
  defineBriefingReads(platform.registry);
  defineCommitteeRuleReads(platform.registry);
  exportTrainings(platform);
  exportBriefings(platform);
  exportCommitteeRules(platform);
  tellOfLearning(platform);
  const trainings = new TrainingService();
  const attendance = new AttendanceService();
  const briefings = new BriefingService();
  const committeeRules = new CommitteeRuleService();
  const resolvers = [
    new TrainingResolver(trainings, attendance),
    new BriefingResolver(briefings),
    new CommitteeRuleResolver(committeeRules),
  ];
  return { trainings, attendance, briefings, committeeRules, resolvers };
}

export { Briefing, CommitteeRule, Training };
