import { gql } from '../../../platform/graphql';
import type { Named } from '../../people';

export interface ReconciliationRow {
  report: { id: string; number: string; title: string };
  organization: Named;
  sentAt: string;
  receivedAt: string | null;
  shown: boolean | null;
  instructed: boolean | null;
  state: 'NOT_SIGNED_FOR' | 'SIGNED_ONLY' | 'SHOWN';
  daysSince: number;
}
export interface Reconciliation {
  month: string;
  sent: number;
  rows: ReconciliationRow[];
}

export const ReportReconciliation = gql<{ reportReconciliation: Reconciliation }, { month: string }>`
  query ReportReconciliation($month: String!) {
    reportReconciliation(month: $month) {
      month
      sent
      rows {
        report {
          id
          number
          title
        }
        organization {
          id
          name
        }
        sentAt
        receivedAt
        shown
        instructed
        state
        daysSince
      }
    }
  }
`;
