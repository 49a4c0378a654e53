import OpinionIcon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { MenuEntry, SliceResource } from '../../../platform/slice';
import { opinionsBinding } from './opinions.bindings';

export const opinionResource: SliceResource = {
  binding: opinionsBinding,
  list: lazy(() => import('./OpinionList')),
  create: lazy(() => import('./OpinionCreate')),
};
export const opinionMenu: MenuEntry = {
  section: 'duties',
  to: '/officeOpinions',
  label: 'resources.officeOpinions.name',
  icon: OpinionIcon,
  when: ({ can }) => can('office-opinions:read'),
};
