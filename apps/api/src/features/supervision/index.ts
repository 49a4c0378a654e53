import type { EntityClass, Platform, Slice } from '../../platform';
import type { SubmissionsSlice } from '../submissions';
import { ActionService } from './action.service';
import { AssignmentService } from './assignment.service';
import { InstructionAmendment } from './instruction-amendment.entity';
import { Instruction } from './instruction.entity';
import { defineInstructionReads } from './instruction.reads';
import { InstructionService } from './instruction.service';
import { OversightResolver } from './oversight.resolver';
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
import { VerificationService } from './verification.service';

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
];
export const supervisionResolvers = [TaskResolver, OversightResolver, SubmissionSupervisionResolver];

export interface SupervisionSlice extends Slice {
  instructions: InstructionService;
  assignments: AssignmentService;
  tasks: TaskService;
  verifications: VerificationService;
  actions: ActionService;
  voices: ReporterVoiceService;
}

/** Instructions (批示) and the supervision (督办) that they start. */
export function createSupervision(platform: Platform, { life }: Pick<SubmissionsSlice, 'life'>): SupervisionSlice {
  defineTaskReads(platform.registry);
  defineTaskPartReads(platform.registry);
  defineInstructionReads(platform.registry);
  extendSubmissionReads(platform.registry);
  const instructions = new InstructionService(life);
  const assignments = new AssignmentService();
  const tasks = new TaskService(life);
  const verifications = new VerificationService(life);
  const actions = new ActionService();
  const voices = new ReporterVoiceService(life);
  const resolvers = [
    new TaskResolver(tasks, assignments, verifications),
    new OversightResolver(instructions, actions, voices),
    new SubmissionSupervisionResolver(),
  ];
  return { instructions, assignments, tasks, verifications, actions, voices, resolvers };
}

export { InstructionObject } from './instruction.object';
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
  SupervisionAction,
  SupervisionTask,
  TaskAssistingOrganization,
  TaskProgress,
  TaskRating,
  TaskService,
  TaskVerification,
  VerificationService,
};
