import type { EntityClass, Platform, Slice } from '../../platform';
import { followClues } from './clue-steps';
import { followDeadlines } from './deadline-steps';
import { defineFeedbackReads } from './feedback.reads';
import { InboxResolver, SubmissionTimelineResolver, TaskTimelineResolver } from './feedback.resolver';
import { InboxLiveResolver, makeInboxLive } from './inbox.live';
import { InboxService } from './inbox.service';
import { followInformants } from './informant-steps';
import { mailNews } from './news-by-mail';
import { NotificationRead } from './notification-read.entity';
import { Notification } from './notification.entity';
import { createOpinions, opinionEntities, opinionResolvers, type OpinionService } from './opinions';
import { followOversight } from './oversight-steps';
import { followLookBacks } from './look-back-steps';
import { followPapers } from './paper-steps';
import { followLiaison } from './liaison-steps';
import { followReports } from './report-steps';
import { followSubmissions } from './submission-steps';
import { followSupervision } from './supervision-steps';
import { TimelineEntry } from './timeline-entry.entity';
import { followTopics } from './topic-steps';
import { followUpward } from './upward-steps';
import { followUrging } from './urging-steps';
import { followVetting } from './vetting-steps';
import { followVisits } from './visit-steps';

export const feedbackEntities: EntityClass[] = [TimelineEntry, Notification, NotificationRead, ...opinionEntities];
export const feedbackResolvers = [
  InboxResolver,
  InboxLiveResolver,
  SubmissionTimelineResolver,
  TaskTimelineResolver,
  ...opinionResolvers,
];

export interface FeedbackSlice extends Slice {
  opinions: OpinionService;
}

/** Timelines and inboxes: whoever reported a matter hears of every step (F1, S6). */
export function createFeedback(platform: Platform): FeedbackSlice {
  defineFeedbackReads(platform.registry);
  mailNews(platform);
  makeInboxLive(platform);
  followSubmissions(platform);
  followClues(platform);
  followVisits(platform);
  followLiaison(platform);
  followVetting(platform);
  followReports(platform);
  followSupervision(platform);
  followDeadlines(platform);
  followLookBacks(platform);
  followOversight(platform);
  followUrging(platform);
  followPapers(platform);
  followTopics(platform);
  followUpward(platform);
  followInformants(platform);
  const { opinions, resolvers } = createOpinions(platform);
  return {
    opinions,
    resolvers: [
      new InboxResolver(new InboxService()),
      new InboxLiveResolver(),
      new SubmissionTimelineResolver(),
      new TaskTimelineResolver(),
      ...resolvers,
    ],
  };
}

export { accountsOfOffice } from './addressees';
export { tellAll, type Addressee, type News } from './steps';
