import type { Tier } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface BriefingRow {
  id: string;
  title: string;
  audience: Tier[];
  publishedAt: string;
  readAt: string | null;
  mayAcknowledge: boolean;
  readCount: number;
  audienceCount: number;
}
export interface Briefing extends BriefingRow {
  body: string;
  publishedBy: { displayName: string };
  remindedAt: string | null;
  attachments: { id: string; name: string; url: string }[];
}
export interface ReaderRow {
  id: string;
  person: Named & { tier: Tier | null; sector: Named | null };
  readAt: string | null;
}

const row = `id title audience publishedAt readAt mayAcknowledge readCount audienceCount`;

export const Briefings = gql<{ briefings: Page<BriefingRow> }, { filter?: object; page?: object }>`
  query Briefings($filter: BriefingFilter, $page: PageInput) {
    briefings(filter: $filter, page: $page) { total items { ${row} } }
  }`;
export const BriefingById = gql<{ briefing: Briefing }, { id: string }>`
  query Briefing($id: ID!) {
    briefing(id: $id) { ${row} body publishedBy { displayName } remindedAt attachments { id name url } }
  }`;
export const BriefingReaders = gql<
  { briefingReaders: Page<ReaderRow> },
  { id: string; filter?: object; page?: object }
>`
  query BriefingReaders($id: ID!, $filter: BriefingReaderFilter, $page: PageInput) {
    briefingReaders(id: $id, filter: $filter, page: $page) {
      total
      items {
        id
        person {
          id
          name
          tier
          sector {
            id
            name
          }
        }
        readAt
      }
    }
  }
`;
export const PublishBriefing = gql<{ publishBriefing: { id: string; audienceCount: number } }, { input: object }>`
  mutation PublishBriefing($input: BriefingInput!) {
    publishBriefing(input: $input) {
      id
      audienceCount
    }
  }
`;
export const AcknowledgeBriefing = gql<{ acknowledgeBriefing: { id: string } }, { id: string }>`
  mutation AcknowledgeBriefing($id: ID!) {
    acknowledgeBriefing(id: $id) {
      id
    }
  }
`;
export const RemindUnread = gql<{ remindUnread: { id: string } }, { id: string }>`
  mutation RemindUnread($id: ID!) {
    remindUnread(id: $id) {
      id
    }
  }
`;
