import type { SpecialReportStatus } from '@sanlian/domain';
import { StatusChip } from '../../platform/enums';

const tones = { DRAFT: 'default', SIGNED: 'info', SENT: 'success' } as const;

export const ReportStatusChip = ({ status }: { status: SpecialReportStatus }) => (
  <StatusChip name="SpecialReportStatus" value={status} tone={tones[status]} />
);
