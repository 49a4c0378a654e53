import type { EntityClass, Platform, Slice } from '../../platform';
import { followClues } from './clue-steps';
import { followDeadlines } from './deadline-steps';
import { defineFeedbackReads } from './feedback.reads';
import { InboxResolver, SubmissionTimelineResolver, TaskTimelineResolver } from './feedback.resolver';
import { InboxService } from './inbox.service';
import { mailNews } from './news-by-mail';
import { NotificationRead } from './notification-read.entity';
import { Notification } from './notification.entity';
import { followOversight } from './oversight-steps';
import { followLookBacks } from './look-back-steps';
import { followPapers } from './paper-steps';
import { followReports } from './report-steps';
import { followSubmissions } from './submission-steps';
import { followSupervision } from './supervision-steps';
import { TimelineEntry } from './timeline-entry.entity';
import { followUrging } from './urging-steps';
import { followVetting } from './vetting-steps';
import { followVisits } from './visit-steps';

export const feedbackEntities: EntityClass[] = [TimelineEntry, Notification, NotificationRead];
export const feedbackResolvers = [InboxResolver, SubmissionTimelineResolver, TaskTimelineResolver];

/** Timelines and inboxes: whoever reported a matter hears of every step (F1, S6). */
export function createFeedback(platform: Platform): Slice {
  defineFeedbackReads(platform.registry);
  mailNews(platform);
  followSubmissions(platform);
  followClues(platform);
  followVisits(platform);
  followVetting(platform);
  followReports(platform);
  followSupervision(platform);
  followDeadlines(platform);
  followLookBacks(platform);
  followOversight(platform);
  followUrging(platform);
  followPapers(platform);
  return {
    resolvers: [new InboxResolver(new InboxService()), new SubmissionTimelineResolver(), new TaskTimelineResolver()],
  };
}

export { tellAll, type Addressee, type News } from './steps';
