import VisitsIcon from '@mui/icons-material/DirectionsWalkOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { visitsTexts } from './messages';
import { campaignsBinding, membersBinding, visitsBinding } from './visits.bindings';

const campaign = () => import('./campaigns/CampaignForm');
const AssignPage = lazy(() => import('./campaigns/AssignPage'));
const record = () => import('./record/VisitPages');

/** L3: half-yearly campaigns of visits, who visits whom, and what was heard. */
export const visits: Slice = {
  texts: visitsTexts,
  resources: [
    {
      binding: campaignsBinding,
      list: lazy(() => import('./campaigns/CampaignList')),
      create: lazy(async () => ({ default: (await campaign()).CampaignCreate })),
      edit: lazy(async () => ({ default: (await campaign()).CampaignEdit })),
      show: lazy(() => import('./campaigns/CampaignShow')),
      represents: 'title',
    },
    { binding: membersBinding, list: lazy(() => import('./members/MemberList')) },
    {
      binding: visitsBinding,
      list: lazy(() => import('./VisitList')),
      create: lazy(async () => ({ default: (await record()).VisitCreate })),
      edit: lazy(async () => ({ default: (await record()).VisitEdit })),
      show: lazy(() => import('./VisitShow')),
    },
  ],
  pages: [{ path: '/visitCampaigns/:id/assign', element: createElement(AssignPage) }],
  menu: [
    {
      section: 'links',
      to: '/visitCampaigns',
      label: 'visits.menu',
      icon: VisitsIcon,
      when: ({ viewer, can }) => can('visits:record') && (viewer.person !== null || can('visits:plan')),
    },
  ],
};
