import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { AssignmentService } from './assignment.service';
import { boardEntities, boardResolvers, createBoard } from './board/index';
import { InstructionAmendment } from './instruction-amendment.entity';
import { Instruction } from './instruction.entity';
import { defineInstructionReads } from './instruction.reads';
import { InstructionService } from './instruction.service';
import { createDeadlines, deadlineEntities, deadlineResolvers, type DeadlinesPart } from './deadlines/index';
import { createLookBack, lookBackEntities, lookBackResolvers, type LookBackPart } from './look-back/index';
import { exportActions } from './oversight/action.exports';
import { defineActionReads } from './oversight/action.reads';
import { ActionResolver } from './oversight/action.resolver';
import { ActionService } from './oversight/action.service';
import { RatingReview } from './oversight/rating-review.entity';
import { defineReviewReads } from './oversight/review.reads';
import { ReviewService } from './oversight/review.service';
import { defineRoundReads } from './oversight/round.reads';
import { followRounds } from './oversight/rounds';
import { TaskOversightResolver } from './oversight/task-oversight.resolver';
import { VerificationRound } from './oversight/verification-round.entity';
import { VerificationService } from './oversight/verification.service';
import { OversightResolver } from './oversight.resolver';
import { createPapers, paperEntities, paperResolvers } from './papers/index';
import { ReporterVoiceService } from './reporter-voice.service';
import { extendSubmissionReads } from './submission-supervision.reads';
import { SubmissionSupervisionResolver } from './submission-supervision.resolver';
import { SupervisionActionTask } from './supervision-action-task.entity';
import { SupervisionAction } from './supervision-action.entity';
import { SupervisionTask } from './supervision-task.entity';
import { TaskAssistingOrganization } from './task-assisting-organization.entity';
import { TaskComment } from './task-comment.entity';
import { TaskExtension } from './task-extension.entity';
import { defineTaskPartReads } from './task-parts.reads';
import { TaskProgress } from './task-progress.entity';
import { TaskRating } from './task-rating.entity';
import { defineTaskReads } from './task.reads';
import { TaskResolver } from './task.resolver';
import { TaskService } from './task.service';
import { TaskUrging } from './task-urging.entity';
import { TaskVerification } from './task-verification.entity';
import { createUrging, urgingEntities, urgingResolvers, type UrgingPart } from './urging/index';

export const supervisionEntities: EntityClass[] = [
  Instruction,
  InstructionAmendment,
  SupervisionTask,
  TaskAssistingOrganization,
  TaskProgress,
  SupervisionAction,
  SupervisionActionTask,
  TaskVerification,
  TaskRating,
  TaskComment,
  TaskUrging,
  TaskExtension,
  VerificationRound,
  RatingReview,
  ...deadlineEntities,
  ...lookBackEntities,
  ...urgingEntities,
  ...boardEntities,
  ...paperEntities,
];
export const supervisionResolvers = [
  TaskResolver,
  OversightResolver,
  ActionResolver,
  TaskOversightResolver,
  SubmissionSupervisionResolver,
  ...deadlineResolvers,
  ...lookBackResolvers,
  ...urgingResolvers,
  ...boardResolvers,
  ...paperResolvers,
];

export interface SupervisionSlice extends Slice {
  instructions: InstructionService;
  assignments: AssignmentService;
  tasks: TaskService;
  verifications: VerificationService;
  actions: ActionService;
  voices: ReporterVoiceService;
  reviews: ReviewService;
  deadlines: DeadlinesPart;
  lookBacks: LookBackPart;
  urging: UrgingPart;
}

/** Instructions (批示) and the supervision (督办) that they start. */
export function createSupervision(platform: Platform, { life }: Pick<SubmissionsSlice, 'life'>): SupervisionSlice {
  defineTaskReads(platform.registry);
  defineTaskPartReads(platform.registry);
  defineActionReads(platform.registry);
  defineRoundReads(platform.registry);
  defineReviewReads(platform.registry);
  followRounds(platform);
  defineInstructionReads(platform.registry);
  extendSubmissionReads(platform.registry);
  exportActions(platform);
  const instructions = new InstructionService(life);
  const assignments = new AssignmentService();
  const tasks = new TaskService(life);
  const verifications = new VerificationService(life);
  const actions = new ActionService();
  const voices = new ReporterVoiceService(life);
  const reviews = new ReviewService();
  const urging = createUrging(platform);
  const deadlines = createDeadlines(platform);
  const lookBacks = createLookBack(platform, tasks);
  const resolvers = [
    new TaskResolver(tasks, assignments, verifications),
    new OversightResolver(instructions, voices),
    new ActionResolver(actions),
    new TaskOversightResolver(reviews),
    new SubmissionSupervisionResolver(),
    ...deadlines.resolvers,
    ...lookBacks.resolvers,
    ...urging.resolvers,
    ...createBoard(platform),
    ...createPapers(platform),
  ];
  return {
    deadlines,
    instructions,
    assignments,
    tasks,
    verifications,
    actions,
    voices,
    reviews,
    lookBacks,
    urging,
    resolvers,
  };
}

export { settingsIn, supervisionSettings } from './deadlines/index';
export { InstructionObject } from './instruction.object';
export * from './look-back/look-back.events';
export * from './supervision.events';
export { handledBy, onReadableTask, oversees, taskScope } from './task.access';
export { SupervisionTaskFilter } from './task.input';
export { taskConditions } from './task.lists';
export { SupervisionTaskObject, SupervisionTaskPage } from './task.object';
export {
  ActionService,
  AssignmentService,
  Instruction,
  InstructionService,
  ReporterVoiceService,
  ReviewService,
  SupervisionAction,
  SupervisionTask,
  TaskAssistingOrganization,
  TaskProgress,
  TaskRating,
  TaskService,
  TaskVerification,
  VerificationService,
};
