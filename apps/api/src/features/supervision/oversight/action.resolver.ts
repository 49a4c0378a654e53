import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../../platform';
import {
  PlannedActionInput,
  SupervisionActionFilter,
  SupervisionActionInput,
  SupervisionActionSort,
} from './action.input';
import { actionsQuery } from './action.lists';
import { SupervisionActionObject, SupervisionActionPage } from './action.object';
import { ActionService } from './action.service';

/** Events of joint oversight over GraphQL. */
@Resolver()
export class ActionResolver {
  constructor(private readonly actions: ActionService) {}

  @Access('tasks:read')
  @Query(() => SupervisionActionPage, { description: 'Events of joint oversight, the latest first unless sorted.' })
  supervisionActions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SupervisionActionFilter, { nullable: true }) filter: SupervisionActionFilter | null,
    @Arg('sort', () => SupervisionActionSort, { nullable: true }) sort: SupervisionActionSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = actionsQuery(filter, sort);
    return context.platform.reads.page(context, 'SupervisionAction', selectionOf(info), { ...query, page });
  }

  @Access('tasks:read')
  @Query(() => SupervisionActionObject, { description: 'One event of joint oversight.' })
  supervisionAction(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return this.read(context, info, id);
  }

  @Access('tasks:supervise')
  @Mutation(() => SupervisionActionObject, {
    description: 'Plans an event of joint oversight: who, when, where, on which tasks (U2).',
  })
  async planSupervisionAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlannedActionInput) input: PlannedActionInput,
  ) {
    return this.read(context, info, await this.actions.plan(context, input));
  }

  @Access('tasks:supervise')
  @Mutation(() => SupervisionActionObject, {
    description: 'Changes an event while it is planned; lead departments and the leader hear of it (U2).',
  })
  async changePlannedAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PlannedActionInput) input: PlannedActionInput,
  ) {
    return this.read(context, info, await this.actions.change(context, { id, version, input }));
  }

  @Access('tasks:supervise')
  @Mutation(() => SupervisionActionObject, {
    description: 'Cancels a planned event, with a reason that lead departments and the leader hear (U2).',
  })
  async cancelPlannedAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('note', () => String) note: string,
  ) {
    return this.read(context, info, await this.actions.cancel(context, { id, version, note }));
  }

  @Access('tasks:supervise')
  @Mutation(() => SupervisionActionObject, {
    description: 'Records an event of joint oversight that was held, planned before or not (U2).',
  })
  async recordSupervisionAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SupervisionActionInput) input: SupervisionActionInput,
  ) {
    return this.read(context, info, await this.actions.record(context, input));
  }

  private read(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'SupervisionAction', id, selectionOf(info));
  }
}
