import type { EntityClass, Platform } from '../../../platform';
import type { SubmissionOrigins } from '../submission.origins';
import { CommissionedTopicAudience } from './commissioned-topic-audience.entity';
import { CommissionedTopic } from './commissioned-topic.entity';
import { exportTopics } from './topic.exports';
import { defineTopicReads } from './topic.reads';
import { SubmissionTopicResolver, TopicResolver } from './topic.resolver';
import { TopicService } from './topic.service';

export const topicEntities: EntityClass[] = [CommissionedTopic, CommissionedTopicAudience];
export const topicResolvers = [TopicResolver, SubmissionTopicResolver];

/** Commissioned topics (约稿). */
export function createTopics(
  platform: Platform,
  origins: SubmissionOrigins,
): { topics: TopicService; resolvers: object[] } {
  defineTopicReads(platform.registry);
  exportTopics(platform);
  const topics = new TopicService();
  origins.know('commissionedTopicId', (tx, id) => topics.takes(tx, id));
  return { topics, resolvers: [new TopicResolver(topics), new SubmissionTopicResolver()] };
}

export { topicClosed, topicCommissioned, topicEdited, type OfTopic } from './topic.events';
export { CommissionedTopic };
export type { TopicService };
