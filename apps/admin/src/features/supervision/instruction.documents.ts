import { gql } from '../../platform/graphql';
import { taskRow, type TaskRow } from './supervision.documents';

export const RecordInstruction = gql<
  { recordInstruction: { id: string; tasks: { id: string; number: string }[] } },
  { input: object }
>`
  mutation RecordInstruction($input: InstructionInput!) {
    recordInstruction(input: $input) {
      id
      tasks {
        id
        number
      }
    }
  }
`;
export const AmendInstruction = gql<
  { amendInstruction: { id: string } },
  { id: string; version: number; text: string; note?: string }
>`
  mutation AmendInstruction($id: ID!, $version: Int!, $text: String!, $note: String) {
    amendInstruction(id: $id, version: $version, text: $text, note: $note) {
      id
    }
  }
`;

export interface Subject {
  id: string;
  number: string | null;
  title: string;
}
/** What an instruction is recorded on. */
export const SubmissionSubject = gql<{ submission: Subject & { status: string; tasks: TaskRow[] } }, { id: string }>`
  query InstructionSubmission($id: ID!) {
    submission(id: $id) {
      id number title status
      tasks { ${taskRow} }
    }
  }`;
export const ReportSubject = gql<{ specialReport: Subject & { articles: { id: string }[] } }, { id: string }>`
  query InstructionReport($id: ID!) {
    specialReport(id: $id) {
      id
      number
      title
      articles {
        id
      }
    }
  }
`;
