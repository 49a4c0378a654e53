import { mayEver, Refusal } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { Context } from '../../../platform';
import { calendarFile } from './calendar-feed.file';
import { feedEvents, feedTasks } from './calendar-feed.reads';
import type { CalendarFeedService } from './calendar-feed.service';

const ADDRESS = /^([\w-]{43})\.ics$/;

/**
 * `GET /calendar/<secret>.ics`: the calendar of the account that made the address. Whatever isn't one (any more) is
 * answered alike, with 404. Guesses aren't counted: 256 bits aren't guessed, and programs that keep asking for an old
 * address would keep their whole office from signing in.
 */
export function calendarFeedRoutes(server: FastifyInstance, feeds: CalendarFeedService): void {
  server.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    void reply
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex');
    const { platform, language, request: facts } = request.sanlian;
    const secret = ADDRESS.exec(request.params.file)?.[1];
    const viewer = secret === undefined ? null : await feeds.viewerBehind(request.sanlian, secret);
    if (!viewer || !mayEver(viewer.roles, 'tasks:read')) throw new Refusal('NOT_FOUND');
    const context = new Context(platform, viewer, language, facts);
    const [tasks, events] = [await feedTasks(context), await feedEvents(context)];
    return reply
      .type('text/calendar; charset=utf-8')
      .send(calendarFile(tasks, events, language, platform.config.publicUrl));
  });
}
