import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Subscription } from 'type-graphql';
import { Access, Context, selectionOf } from '../../platform';
import { VettingItemObject } from './vetting-item.object';
import { VettingSessionObject } from './vetting.object';

interface Subscribing {
  args: { id: string };
  context: Context;
  info: GraphQLResolveInfo;
}

/** @throws Refusal `NOT_FOUND` for rooms that are missing or hidden */
async function watchRoom({ args: { id }, context, info }: Subscribing) {
  const { reads, live } = context.platform;
  await reads.one(context, 'VettingSession', id, new Map());
  return live.watch(context, 'VettingSession', id, { type: 'VettingSession', selection: selectionOf(info) });
}

/** What changes in an item changes in its room. @throws Refusal `NOT_FOUND` */
async function watchItem({ args: { id }, context, info }: Subscribing) {
  const { reads, live } = context.platform;
  const { session } = await reads.one(context, 'VettingItem', id, new Map([['session', new Map([['id', new Map()]])]]));
  const sessionId = (session as { id: string }).id;
  return live.watch(context, 'VettingSession', sessionId, { type: 'VettingItem', selection: selectionOf(info) });
}

/** V9: the room and its items as they change, each viewer seeing what they may see (V5). */
@Resolver()
export class VettingLiveResolver {
  @Access('vetting:read')
  @Subscription(() => VettingSessionObject, {
    description:
      'The whole room at once, and again after every change of what the viewer sees of it (V9). Changes that come close together come as one.',
    subscribe: (data) => watchRoom(data as Subscribing),
  })
  vettingSessionChanged(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'VettingSession', id, selectionOf(info));
  }

  @Access('vetting:read')
  @Subscription(() => VettingItemObject, {
    description: 'One item at once, and again after every change of what the viewer sees of it (V9).',
    subscribe: (data) => watchItem(data as Subscribing),
  })
  vettingItemChanged(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return context.platform.reads.one(context, 'VettingItem', id, selectionOf(info));
  }
}
