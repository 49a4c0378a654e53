import { eventKind } from '../../../platform';

/** What every event of a commissioned topic tells; its subject is `{ type: 'CommissionedTopic', id: topicId }`. */
export interface OfTopic {
  topicId: string;
  title: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
  /** Who is asked; everybody who reports where both are empty. */
  sectorIds: string[];
  organizationIds: string[];
}

/** The office asks for submissions on a topic. */
export const topicCommissioned = eventKind<OfTopic>('topic.commissioned');
export const topicEdited = eventKind<OfTopic>('topic.edited');
/** Nothing new is taken on it any more. */
export const topicClosed = eventKind<OfTopic>('topic.closed');
