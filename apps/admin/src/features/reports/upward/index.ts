import UpwardIcon from '@mui/icons-material/UpgradeOutlined';
import { lazy } from 'react';
import type { MenuEntry, SliceResource } from '../../../platform/slice';
import { UpwardReports } from './upward.documents';

export { SubmissionUpward } from './SubmissionUpward';

export const upwardResource: SliceResource = {
  binding: {
    resource: 'upwardReports',
    list: {
      document: UpwardReports,
      filter: ({ year, ...rest }) => ({ ...rest, ...(year ? { year: Number(year) } : {}) }),
      sort: { sentAt: 'SENT_AT', adoptedAt: 'ADOPTED_AT' },
    },
  },
  list: lazy(() => import('./UpwardReportList')),
};
export const upwardMenu: MenuEntry = {
  section: 'links',
  to: '/upwardReports',
  label: 'resources.upwardReports.name',
  icon: UpwardIcon,
  when: ({ can }) => can('upward:read'),
};
