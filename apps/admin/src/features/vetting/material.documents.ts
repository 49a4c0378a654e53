import { gql } from '../../platform/graphql';
import type { Named } from '../people';

export interface Material {
  id: string;
  number: string | null;
  title: string;
  category: string;
  situation: string;
  analysis: string | null;
  suggestion: string;
  sector: Named | null;
  onBehalfOfSector: boolean;
  reporters: { lead: boolean; person: Named | null; organization: Named | null }[];
  attachments: { id: string; name: string; mediaType: string; size: number; url: string }[];
}
/** What is read while an item is judged; asked for apart from the room, which is asked for all the time. */
export const MaterialOf = gql<{ submission: Material }, { id: string }>`
  query VettingMaterial($id: ID!) {
    submission(id: $id) {
      id
      number
      title
      category
      situation
      analysis
      suggestion
      onBehalfOfSector
      sector {
        id
        name
      }
      reporters {
        lead
        person {
          id
          name
        }
        organization {
          id
          name
        }
      }
      attachments {
        id
        name
        mediaType
        size
        url
      }
    }
  }
`;
