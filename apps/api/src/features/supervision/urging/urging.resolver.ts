import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Context, selectionOf, type ReadRow } from '../../../platform';
import { SupervisionTaskObject } from '../task.object';
import { UrgeInput, UrgingCountObject } from './urging.object';
import type { UrgingService } from './urging.service';

/** Urging by hand, and how often a task was urged (U5). */
@Resolver(() => SupervisionTaskObject)
export class UrgingResolver {
  constructor(private readonly service: UrgingService) {}

  @Access('tasks:urge')
  @Mutation(() => SupervisionTaskObject, {
    description:
      'Urges a task that a department has in hand: `BLUE` reminder (提醒单), `ORANGE` warning (催办单), `RED` warning (督办单), the last with a note and also to the responsible vice-chair (U5).',
  })
  async urgeTask(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UrgeInput) input: UrgeInput,
  ) {
    const id = await this.service.urge(context, input);
    return context.platform.reads.one(context, 'SupervisionTask', id, selectionOf(info));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may urge it now.' })
  mayUrge(@Root() task: ReadRow) {
    return task.mayUrge;
  }

  @FieldResolver(() => [UrgingCountObject], { description: 'How often it was urged, by level; every level is there.' })
  urgingCounts(@Root() task: ReadRow) {
    return task.urgingCounts;
  }
}
