import { TaskOutcome } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, LocalDate, PageInput, selectionOf } from '../../platform';
import { AssignmentService } from './assignment.service';
import {
  AssignTaskInput,
  MoveTaskInput,
  ProgressInput,
  SupervisionTaskFilter,
  SupervisionTaskSort,
  VerifyTaskInput,
} from './task.input';
import { tasksQuery } from './task.lists';
import { SupervisionTaskObject, SupervisionTaskPage, TaskProgressObject } from './task.object';
import { TaskService } from './task.service';
import { VerificationService } from './oversight/verification.service';

/** Supervision tasks over GraphQL: translate, call, read what became of it. */
@Resolver()
export class TaskResolver {
  constructor(
    private readonly tasks: TaskService,
    private readonly assignments: AssignmentService,
    private readonly verifications: VerificationService,
  ) {}

  @Access('tasks:read')
  @Query(() => SupervisionTaskPage, { description: 'Supervision tasks, newest number first unless sorted otherwise.' })
  supervisionTasks(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SupervisionTaskFilter, { nullable: true }) filter: SupervisionTaskFilter | null,
    @Arg('sort', () => SupervisionTaskSort, { nullable: true }) sort: SupervisionTaskSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = tasksQuery(filter, sort);
    return context.platform.reads.page(context, 'SupervisionTask', selectionOf(info), { ...query, page });
  }

  @Access('tasks:read')
  @Query(() => SupervisionTaskObject, { description: 'One supervision task.' })
  supervisionTask(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.read(context, info, id);
  }

  @Access('tasks:assign')
  @Mutation(() => SupervisionTaskObject, {
    description: 'Assigns a task (交办), also after it was sent back; the bureau reassigns it, with a note.',
  })
  async assignTask(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignTaskInput) input: AssignTaskInput,
  ) {
    return this.read(context, info, await this.assignments.assign(context, input));
  }

  @Access('tasks:move')
  @Mutation(() => SupervisionTaskObject, {
    description: 'Moves a task on; `allowedActions` says who may. `CANCEL` asks the CPPCC side to confirm.',
  })
  async moveTask(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MoveTaskInput) input: MoveTaskInput,
  ) {
    return this.read(context, info, await this.tasks.move(context, input));
  }

  @Access('tasks:confirm-cancel')
  @Mutation(() => SupervisionTaskObject, { description: 'The CPPCC side confirms or refuses a cancellation.' })
  async confirmCancellation(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('confirmed', () => Boolean) confirmed: boolean,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    const input = { id, version, confirmed, note };
    return this.read(context, info, await this.tasks.confirmCancellation(context, input));
  }

  @Access('tasks:progress')
  @Mutation(() => TaskProgressObject, { description: 'A lead or assisting department records what it did.' })
  async recordProgress(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProgressInput) input: ProgressInput,
  ) {
    const id = await this.assignments.recordProgress(context, input);
    return context.platform.reads.one(context, 'TaskProgress', id, selectionOf(info));
  }

  @Access('tasks:verify')
  @Mutation(() => SupervisionTaskObject, {
    description: 'One side passes or fails a result; closed when both passed, and open again when one failed.',
  })
  async verifyTask(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => VerifyTaskInput) input: VerifyTaskInput,
  ) {
    return this.read(context, info, await this.verifications.verify(context, input));
  }

  @Access('tasks:follow-up')
  @Mutation(() => SupervisionTaskObject, {
    description: 'Changes the outcome of a closed task that is followed up until it is solved or for reference (U10).',
  })
  async recordFollowUp(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('outcome', () => TaskOutcome) outcome: TaskOutcome,
    @Arg('followUpOn', () => LocalDate, { nullable: true, description: 'While it is not solved yet.' })
    followUpOn: string | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    const input = { id, version, outcome, followUpOn, note };
    return this.read(context, info, await this.tasks.followUp(context, input));
  }

  private read(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'SupervisionTask', id, selectionOf(info));
  }
}
