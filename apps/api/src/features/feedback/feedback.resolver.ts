import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, col, Context, PageInput, selectionOf, type ReadRow } from '../../platform';
import { SubmissionObject } from '../submissions';
import { SupervisionTaskObject } from '../supervision';
import { InboxPage, TimelineEntryObject } from './feedback.object';
import { unread } from './feedback.reads';
import { InboxService } from './inbox.service';

@Resolver()
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  @Access('inbox:own')
  @Query(() => InboxPage, { description: 'News for the viewer, newest first (F1).' })
  async inbox(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('unreadOnly', () => Boolean, { nullable: true }) unreadOnly: boolean | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const { reads } = context.platform;
    const selection = selectionOf(info);
    const found = await reads.page(context, 'InboxItem', selection, {
      where: unreadOnly ? [unread] : [],
      order: [{ by: (alias) => col(alias, 'at'), direction: 'DESC' }],
      page,
    });
    return selection.has('unread') ? { ...found, unread: await reads.countOf(context, 'InboxItem', [unread]) } : found;
  }

  @Access('inbox:own')
  @Mutation(() => Int, { description: 'Marks news as read, for the viewer alone; answers how many were unread.' })
  markRead(@Ctx() context: Context, @Arg('ids', () => [ID]) ids: string[]) {
    return this.service.markRead(context, ids);
  }
}

@Resolver(() => SubmissionObject)
export class SubmissionTimelineResolver {
  @FieldResolver(() => [TimelineEntryObject], {
    description: 'Its whole life, oldest first: edits, moves, and the steps of its tasks (S6).',
  })
  timeline(@Root() submission: ReadRow) {
    return submission.timeline;
  }
}

@Resolver(() => SupervisionTaskObject)
export class TaskTimelineResolver {
  @FieldResolver(() => [TimelineEntryObject], { description: 'The steps of this task, oldest first.' })
  timeline(@Root() task: ReadRow) {
    return task.timeline;
  }
}
