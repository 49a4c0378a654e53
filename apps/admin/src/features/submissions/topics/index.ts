import TopicIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { MenuEntry, SliceResource } from '../../../platform/slice';
import { topicsBinding } from './topics.bindings';

const form = () => import('./TopicForm');

export const topicResource: SliceResource = {
  binding: topicsBinding,
  list: lazy(() => import('./TopicList')),
  show: lazy(() => import('./TopicShow')),
  create: lazy(async () => ({ default: (await form()).TopicCreate })),
  edit: lazy(async () => ({ default: (await form()).TopicEdit })),
  represents: 'title',
};
export const topicMenu: MenuEntry = {
  section: 'links',
  to: '/commissionedTopics',
  label: 'resources.commissionedTopics.name',
  icon: TopicIcon,
  when: ({ can }) => can('topics:follow') || can('submissions:draft'),
};
