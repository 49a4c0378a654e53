import type { EntityClass, Platform } from '../../../platform';
import { BoardResolver } from './board.resolver';
import { CalendarFeed } from './calendar-feed.entity';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { calendarFeedRoutes } from './calendar-feed.routes';
import { CalendarFeedService } from './calendar-feed.service';
import { TaskChange } from './task-change.entity';
import { makeTasksLive } from './task.live';
import { TaskLiveResolver } from './task-live.resolver';

export const boardEntities: EntityClass[] = [CalendarFeed, TaskChange];
export const boardResolvers = [BoardResolver, CalendarFeedResolver, TaskLiveResolver];

/** How the tasks stand: as counts, in calendars, and as they change. Answers the resolvers. */
export function createBoard(platform: Platform): object[] {
  makeTasksLive(platform);
  const feeds = new CalendarFeedService();
  platform.routes.push((server) => calendarFeedRoutes(server, feeds));
  return [new BoardResolver(), new CalendarFeedResolver(feeds), new TaskLiveResolver()];
}
