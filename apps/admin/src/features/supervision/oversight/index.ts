import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { createElement, lazy } from 'react';
import type { MenuEntry, SlicePage, SliceResource } from '../../../platform/slice';
import { worksOnTasks } from '../board/may-oversee';
import { eventsBinding } from './oversight.bindings';

const pages = () => import('./EventPages');
const EventRecord = lazy(async () => ({ default: (await pages()).EventRecord }));

export const oversightResources: SliceResource[] = [
  {
    binding: eventsBinding,
    list: lazy(() => import('./EventList')),
    show: lazy(() => import('./EventShow')),
    create: lazy(async () => ({ default: (await pages()).EventCreate })),
    edit: lazy(async () => ({ default: (await pages()).EventEdit })),
  },
];
export const oversightPages: SlicePage[] = [
  { path: '/supervisionActions/:id/record', element: createElement(EventRecord) },
];
export const oversightMenu: MenuEntry = {
  section: 'work',
  to: '/supervisionActions',
  label: 'oversight.title',
  icon: EventIcon,
  when: worksOnTasks,
};
