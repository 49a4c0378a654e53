import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { Access, Context, selectionOf } from '../../../platform';
import { SupervisionTaskObject } from '../task.object';

interface Changed {
  id: string | null;
}

interface Subscribing {
  context: Context;
  info: GraphQLResolveInfo;
}

/** What keeps lists and boards of tasks current. */
@Resolver()
export class TaskLiveResolver {
  @Access('tasks:read')
  @Subscription(() => SupervisionTaskObject, {
    description:
      'Each task that the viewer reads, as they see it, whenever anything about it changed; nothing at first. Changes of one task that come close together come as one. Whoever was away asks anew for what they show.',
    subscribe: (data) => {
      const { context, info } = data as unknown as Subscribing;
      const asked = { type: 'SupervisionTask', selection: selectionOf(info) };
      return context.platform.live.follow(context, asked) as never;
    },
  })
  supervisionTaskChanged(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Root() change: Changed) {
    return context.platform.reads.one(context, 'SupervisionTask', change.id ?? '', selectionOf(info));
  }
}
