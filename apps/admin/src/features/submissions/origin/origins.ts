import type { SubmissionChannel } from '@sanlian/domain';
import { request } from '../../../platform/graphql';
import { OriginTopic } from './origin.documents';

/** What a submission comes out of, as the form and the page show it. */
export interface Origin {
  /** What it is, in its own words. */
  text: string;
  /** What is asked or was noted there. */
  more?: string;
  /** Its page. */
  to: string;
}

export type OriginField = 'commissionedTopicId' | 'visitId' | 'clueId' | 'concernId';
/** The ids as the form holds them; empty for none. */
export type OriginIds = Partial<Record<OriginField, string>>;

interface OriginKind {
  /** The channel that it brings along; null where it says nothing of that. */
  channel: SubmissionChannel | null;
  load: (id: string) => Promise<Origin>;
}

/** What a submission may come out of, and how that is found. */
export const originKinds: Partial<Record<OriginField, OriginKind>> = {
  commissionedTopicId: {
    channel: null,
    load: async (id) => {
      const { commissionedTopic } = await request(OriginTopic, { id });
      return {
        text: commissionedTopic.title,
        more: commissionedTopic.requirements,
        to: `/commissionedTopics/${id}/show`,
      };
    },
  },
};

export const originFields: readonly OriginField[] = ['commissionedTopicId', 'visitId', 'clueId', 'concernId'];

/** The origins named in the address: `?visitId=…`. */
export const originsIn = (search: URLSearchParams): OriginIds =>
  Object.fromEntries(originFields.flatMap((field) => (search.get(field) ? [[field, search.get(field)]] : [])));

/** The channel of a submission with these origins, where they say one. */
export const channelOf = (ids: OriginIds): SubmissionChannel | undefined =>
  originFields.flatMap((field) => (ids[field] && originKinds[field]?.channel) || [])[0];
