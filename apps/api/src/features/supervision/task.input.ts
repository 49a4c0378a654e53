import {
  InstructionKind,
  Light,
  Satisfaction,
  SortOrder,
  SupervisionTaskSortField,
  TaskAction,
  TaskOutcome,
  TaskStatus,
  VerificationSide,
} from '@sanlian/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate } from '../../platform';

registerEnumType(SupervisionTaskSortField, { name: 'SupervisionTaskSortField' });

@InputType('SupervisionTaskFilter')
export class SupervisionTaskFilter {
  @Field(() => String, { nullable: true, description: "A part of the number or of the submission's title." })
  q?: string | null;
  @Field(() => [TaskStatus], { nullable: true })
  status?: TaskStatus[] | null;
  @Field(() => [Light], { nullable: true })
  light?: Light[] | null;
  @Field(() => InstructionKind, { nullable: true })
  kind?: InstructionKind | null;
  @Field(() => ID, { nullable: true })
  leadOrganizationId?: string | null;
  @Field(() => ID, { nullable: true })
  submissionId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of the number.' })
  year?: number | null;
  @Field(() => DateTime, { nullable: true })
  dueFrom?: number | null;
  @Field(() => DateTime, { nullable: true })
  dueTo?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a reporter is dissatisfied with the handling (U7).' })
  dissatisfied?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'A reporter said so after the last review (U7); for both sides alone.',
  })
  toReview?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Both sides disagree for long; for both sides alone.' })
  disagreed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Closed without being solved, and still followed up (U10).' })
  followedUp?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'A later deadline is asked for, and nobody has decided (U6).' })
  extensionAsked?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Closed without being solved, and to be looked at again today or before (U10).',
  })
  followUpDue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The bureau wants to cancel it; for both sides alone.' })
  cancellationAsked?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Handled by the viewer's organization, on the viewer's submission, or the viewer's as vice-chair.",
  })
  mine?: boolean | null;
}

@InputType('SupervisionTaskSort')
export class SupervisionTaskSort {
  @Field(() => SupervisionTaskSortField)
  field!: SupervisionTaskSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('AssignTaskInput')
export class AssignTaskInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => ID, { description: 'The lead department (主办).' })
  leadOrganizationId!: string;
  @Field(() => [ID], { nullable: true, description: 'Assisting departments (协办).' })
  assistingOrganizationIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The vice-chair responsible for it (分工副主席).' })
  responsibleViceChairId?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      "Without it and `workingDays` the leader's deadline, else the category's days, else the settings' (U3).",
  })
  dueAt?: number | null;
  @Field(() => Int, { nullable: true, description: 'Instead of `dueAt`: working days from now, 1 to 250.' })
  workingDays?: number | null;
  @Field(() => String, { nullable: true, description: 'Required when the task is reassigned.' })
  note?: string | null;
}

@InputType('MoveTaskInput')
export class MoveTaskInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => TaskAction)
  action!: TaskAction;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => TaskOutcome, { nullable: true, description: 'With `REPORT_RESULT`.' })
  outcome?: TaskOutcome | null;
  @Field(() => LocalDate, { nullable: true, description: 'With `B_IN_PROGRESS` and `C_PLANNED` (U10).' })
  followUpOn?: string | null;
}

@InputType('ProgressInput')
export class ProgressInput {
  @Field(() => ID)
  taskId!: string;
  @Field(() => String, { nullable: true })
  handlingOpinion?: string | null;
  @Field(() => String)
  progress!: string;
  @Field(() => String, { nullable: true })
  effect?: string | null;
  @Field(() => [ID], { nullable: true })
  attachmentIds?: string[] | null;
}

@InputType('VerifyTaskInput')
export class VerifyTaskInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Boolean)
  passed!: boolean;
  @Field(() => String, { nullable: true, description: 'What is missing; required for a failure.' })
  note?: string | null;
  @Field(() => VerificationSide, { nullable: true, description: 'Only for accounts that could speak for both.' })
  side?: VerificationSide | null;
}

@InputType('RatingInput')
export class RatingInput {
  @Field(() => ID)
  taskId!: string;
  @Field(() => Satisfaction)
  satisfaction!: Satisfaction;
  @Field(() => String, { nullable: true })
  comment?: string | null;
}
