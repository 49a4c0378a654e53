import type { VettingDocumentKind } from '@sanlian/domain';
import { gql } from '../../platform/graphql';

/** What the closing of a session made. */
export interface VettingDocument {
  kind: VettingDocumentKind;
  name: string;
  url: string;
  size: number;
  sha256: string;
  madeAt: string;
  intact: boolean;
}

export const DocumentsOfSession = gql<{ vettingSession: { documents: VettingDocument[] } }, { id: string }>`
  query VettingDocuments($id: ID!) {
    vettingSession(id: $id) {
      documents {
        kind
        name
        url
        size
        sha256
        madeAt
        intact
      }
    }
  }
`;
