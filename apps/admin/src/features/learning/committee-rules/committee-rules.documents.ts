import type { CommitteeRuleKind } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import type { Page } from '../../people';

interface File {
  id: string;
  name: string;
  url: string;
}
export interface RuleRow {
  id: string;
  version: number;
  title: string;
  kind: CommitteeRuleKind;
  number: string | null;
  effectiveOn: string;
  repealedOn: string | null;
  inForce: boolean;
  revisedAt: string;
}
export interface Revision {
  id: string;
  version: number;
  title: string;
  number: string | null;
  body: string | null;
  effectiveOn: string;
  note: string | null;
  at: string;
  by: { displayName: string };
  attachments: File[];
}
export interface Rule extends RuleRow {
  body: string | null;
  repealNote: string | null;
  attachments: File[];
  revisions: Revision[];
}

const row = `id version title kind number effectiveOn repealedOn inForce revisedAt`;
const files = `attachments { id name url }`;

export const CommitteeRules = gql<{ committeeRules: Page<RuleRow> }, { filter?: object; sort?: object; page?: object }>`
  query CommitteeRules($filter: CommitteeRuleFilter, $sort: CommitteeRuleSort, $page: PageInput) {
    committeeRules(filter: $filter, sort: $sort, page: $page) { total items { ${row} } }
  }`;
export const CommitteeRuleById = gql<{ committeeRule: Rule }, { id: string }>`
  query CommitteeRule($id: ID!) {
    committeeRule(id: $id) {
      ${row} body repealNote ${files}
      revisions { id version title number body effectiveOn note at by { displayName } ${files} }
    }
  }`;

interface Saved {
  id: string;
  version: number;
}
export const PublishCommitteeRule = gql<{ publishCommitteeRule: Saved }, { input: object }>`
  mutation PublishCommitteeRule($input: CommitteeRuleInput!) {
    publishCommitteeRule(input: $input) {
      id
      version
    }
  }
`;
export const ReviseCommitteeRule = gql<{ reviseCommitteeRule: Saved }, { id: string; version: number; input: object }>`
  mutation ReviseCommitteeRule($id: ID!, $version: Int!, $input: CommitteeRuleInput!) {
    reviseCommitteeRule(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`;
export const RepealCommitteeRule = gql<
  { repealCommitteeRule: Saved },
  { id: string; version: number; on: string; note: string | null }
>`
  mutation RepealCommitteeRule($id: ID!, $version: Int!, $on: LocalDate!, $note: String) {
    repealCommitteeRule(id: $id, version: $version, on: $on, note: $note) {
      id
      version
    }
  }
`;
