import { gql } from '../../platform/graphql';

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  errors: { row: number; column: string | null; code: string; message: string }[];
}
interface ImportVariables {
  fileId: string;
  dryRun: boolean;
}

export const ImportPeople = gql<{ importPeople: ImportReport }, ImportVariables>`
  mutation ImportPeople($fileId: ID!, $dryRun: Boolean!) {
    importPeople(fileId: $fileId, dryRun: $dryRun) {
      created
      updated
      unchanged
      errors {
        row
        column
        code
        message
      }
    }
  }
`;
export const ImportSubmissions = gql<{ importSubmissions: ImportReport }, ImportVariables>`
  mutation ImportSubmissions($fileId: ID!, $dryRun: Boolean!) {
    importSubmissions(fileId: $fileId, dryRun: $dryRun) {
      created
      updated
      unchanged
      errors {
        row
        column
        code
        message
      }
    }
  }
`;
export const ImportLiaisonLinks = gql<{ importLiaisonLinks: ImportReport }, ImportVariables>`
  mutation ImportLiaisonLinks($fileId: ID!, $dryRun: Boolean!) {
    importLiaisonLinks(fileId: $fileId, dryRun: $dryRun) {
      created
      updated
      unchanged
      errors {
        row
        column
        code
        message
      }
    }
  }
`;
export const ImportDutyRecords = gql<{ importDutyRecords: ImportReport }, ImportVariables>`
  mutation ImportDutyRecords($fileId: ID!, $dryRun: Boolean!) {
    importDutyRecords(fileId: $fileId, dryRun: $dryRun) {
      created
      updated
      unchanged
      errors {
        row
        column
        code
        message
      }
    }
  }
`;
