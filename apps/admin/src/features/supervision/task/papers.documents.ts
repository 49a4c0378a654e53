import { gql } from '../../../platform/graphql';

export interface TaskPaper {
  kind: string;
  name: string;
  url: string;
  at: string | null;
  /** The notice as a message, in the viewer's language. */
  message: string;
}
export const TaskPapers = gql<{ supervisionTask: { id: string; papers: TaskPaper[] } }, { id: string }>`
  query TaskPapers($id: ID!) {
    supervisionTask(id: $id) {
      id
      papers {
        kind
        name
        url
        at
        message
      }
    }
  }
`;
