import type { ContactMode, LiaisonLevel } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Named, Page } from '../../people';

export interface Concern {
  id: string;
  topic: string;
  submissions: { id: string; number: string | null; title: string | null }[];
}

export interface LiaisonContact {
  id: string;
  at: string;
  mode: ContactMode;
  summary: string;
  concerns: Concern[];
  link: { id: string; level: LiaisonLevel; from: Named; to: Named | null; constituency: string | null };
  recordedBy: { displayName: string } | null;
}

const contact = `id at mode summary concerns { id topic submissions { id number title } }
  link { id level from { id name } to { id name } constituency } recordedBy { displayName }`;

export const LiaisonContacts = gql<
  { liaisonContacts: Page<LiaisonContact> },
  { filter?: object; sort?: object; page?: object }
>`
  query LiaisonContacts($filter: LiaisonContactFilter, $page: PageInput) {
    liaisonContacts(filter: $filter, page: $page) { total items { ${contact} } }
  }`;
export const RecordContact = gql<
  { recordContact: { id: string; concerns: { id: string; topic: string }[] } },
  { input: object }
>`
  mutation RecordContact($input: LiaisonContactInput!) {
    recordContact(input: $input) {
      id
      concerns {
        id
        topic
      }
    }
  }
`;
export const SuggestConcerns = gql<{ suggestConcerns: string[] }, { q: string; limit: number }>`
  query SuggestConcerns($q: String!, $limit: Int) {
    suggestConcerns(q: $q, limit: $limit)
  }
`;
