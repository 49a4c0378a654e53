import type { SubmissionChannel } from '@sanlian/domain';
import { formatDate } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { OriginClue, OriginConcern, OriginTopic, OriginVisit } from './origin.documents';

/** What a submission comes out of, as the form and the page show it. */
export interface Origin {
  /** What it is, in its own words. */
  text: string;
  /** Its page. */
  to: string;
  /** What is asked or was noted there. */
  more?: string;
  /** What a form begins with that is filled from it. */
  start?: { situation: string };
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
export const originKinds: Record<OriginField, OriginKind> = {
  commissionedTopicId: {
    channel: null,
    load: async (id) => {
      const { commissionedTopic } = await request(OriginTopic, { id });
      const { title, requirements } = commissionedTopic;
      return { text: title, to: originPages.topic(id), more: requirements };
    },
  },
  visitId: {
    channel: 'VISIT',
    load: async (id) => {
      const { visit } = await request(OriginVisit, { id });
      return {
        text: [visit.campaign.title, visit.visited.name, formatDate(visit.at)].join(' · '),
        to: originPages.visit(id),
        more: paragraphsOf(visit.demands, visit.dutyPerformance),
      };
    },
  },
  clueId: {
    channel: 'CLUE',
    load: async (id) => {
      const { clue } = await request(OriginClue, { id });
      return {
        text: clue.sourceTitle ?? formatDate(clue.heldAt),
        to: originPages.clue(id),
        more: clue.summary,
        start: { situation: clue.summary },
      };
    },
  },
  concernId: {
    channel: 'LIAISON',
    load: async (id) => {
      const { concern } = await request(OriginConcern, { id });
      const { topic, contact } = concern;
      return {
        text: `${topic} · ${formatDate(contact.at)}`,
        to: originPages.concern(topic),
        more: contact.summary,
      };
    },
  },
};

const paragraphsOf = (...texts: (string | null)[]): string => texts.filter(Boolean).join('\n');

/** The pages of what a submission may come out of; a concern's is the list of the contacts at which it was raised. */
export const originPages = {
  topic: (id: string) => `/commissionedTopics/${id}/show`,
  visit: (id: string) => `/visits/${id}/show`,
  clue: (id: string) => `/clues/${id}/show`,
  concern: (topic: string) =>
    `/liaisonContacts?${new URLSearchParams({ filter: JSON.stringify({ topic }), displayedFilters: '{"topic":true}' })}`,
};

export const originFields: readonly OriginField[] = ['commissionedTopicId', 'visitId', 'clueId', 'concernId'];

/** The origins named in the address: `?visitId=…`. */
export const originsIn = (search: URLSearchParams): OriginIds =>
  Object.fromEntries(originFields.flatMap((field) => (search.get(field) ? [[field, search.get(field)]] : [])));

/** The channel of a submission with these origins, where they say one. */
export const channelOf = (ids: OriginIds): SubmissionChannel | undefined =>
  originFields.flatMap((field) => (ids[field] && originKinds[field].channel) || [])[0];
