import ReportIcon from '@mui/icons-material/DescriptionOutlined';
import TransferIcon from '@mui/icons-material/ForwardToInboxOutlined';
import { lazy } from 'react';
import type { Slice } from '../../platform/slice';
import type { Access } from '../../platform/viewer';
import { reportsTexts } from './messages';
import { reportsBinding, transfersBinding } from './reports.bindings';
import { SubmissionReports } from './SubmissionReports';
import { SubmissionUpward, upwardMenu, upwardResource } from './upward';

export { TransferButton } from './TransferButton';

const form = () => import('./SpecialReportForm');
/** Whoever reads all of them, and the accounts of organizations that may be sent some. */
const reads = ({ viewer, is }: Access) => is('INFO_OFFICE', 'CHAIR_MEMBER') || viewer.organization !== null;

/** Special reports (专报) and transfers (转交参阅). */
export const reports: Slice = {
  texts: reportsTexts,
  resources: [
    {
      binding: reportsBinding,
      list: lazy(() => import('./SpecialReportList')),
      show: lazy(() => import('./SpecialReportShow')),
      create: lazy(async () => ({ default: (await form()).SpecialReportCreate })),
      edit: lazy(async () => ({ default: (await form()).SpecialReportEdit })),
      represents: 'title',
    },
    { binding: transfersBinding, list: lazy(() => import('./TransferList')) },
    upwardResource,
  ],
  additions: [
    { place: 'submission', component: SubmissionReports },
    { place: 'submission', component: SubmissionUpward },
  ],
  menu: [
    {
      section: 'work',
      to: '/specialReports',
      label: 'resources.specialReports.name',
      icon: ReportIcon,
      when: reads,
    },
    { section: 'work', to: '/transfers', label: 'resources.transfers.name', icon: TransferIcon, when: reads },
    upwardMenu,
  ],
};
