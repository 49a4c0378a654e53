import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context } from '../../../platform';
import { CalendarFeedObject, CreatedCalendarFeed } from './board.object';
import { CalendarFeedService } from './calendar-feed.service';

/** The viewer's calendar for other programs. */
@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Access('tasks:read')
  @Query(() => CalendarFeedObject, {
    nullable: true,
    description: "The viewer's own calendar for other programs; null where there is none. Its address isn't kept.",
  })
  calendarFeed(@Ctx() context: Context) {
    return this.feeds.of(context);
  }

  @Access('tasks:read')
  @Mutation(() => CreatedCalendarFeed, {
    description: 'Makes a secret address for the viewer’s calendar; the earlier one ends. It is shown this once.',
  })
  async createCalendarFeed(@Ctx() context: Context) {
    const { secret, createdAt } = await this.feeds.create(context);
    return { url: `${context.platform.config.publicUrl}/calendar/${secret}.ics`, createdAt: new Date(createdAt) };
  }

  @Access('tasks:read')
  @Mutation(() => Boolean, { description: 'Ends the address at once; answers whether there was one.' })
  revokeCalendarFeed(@Ctx() context: Context) {
    return this.feeds.revoke(context);
  }
}
