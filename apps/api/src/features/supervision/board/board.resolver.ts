import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Access, Context, DateTime, selectionOf } from '../../../platform';
import { SupervisionBoardCell, SupervisionCalendar, SupervisionDashboard } from './board.object';
import { boardOf, dashboardOf } from './board.reads';
import { calendarOf } from './calendar.reads';

/** How the tasks stand, as counts and in a calendar. */
@Resolver()
export class BoardResolver {
  @Access('tasks:read')
  @Query(() => [SupervisionBoardCell], {
    description: "The year's tasks that the viewer reads, counted by status, light and lead department.",
  })
  supervisionBoard(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('year', () => Int) year: number) {
    return boardOf(context, year, selectionOf(info));
  }

  @Access('tasks:read')
  @Query(() => SupervisionDashboard, {
    description: 'What waits, among the tasks of all years that the viewer reads.',
  })
  supervisionDashboard(@Ctx() context: Context) {
    return dashboardOf(context);
  }

  @Access('tasks:read')
  @Query(() => SupervisionCalendar, {
    description: 'Deadlines of open tasks, events and special days, of at most 100 days.',
  })
  supervisionCalendar(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('from', () => DateTime) from: number,
    @Arg('to', () => DateTime) to: number,
    @Arg('mine', () => Boolean, {
      nullable: true,
      description: 'Only tasks that the filter `mine` finds, and events that cover such tasks.',
    })
    mine: boolean | null,
  ) {
    return calendarOf(context, { from, to, mine }, selectionOf(info));
  }
}
