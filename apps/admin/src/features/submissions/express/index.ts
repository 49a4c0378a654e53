import DeskIcon from '@mui/icons-material/NotificationImportantOutlined';
import DirectIcon from '@mui/icons-material/BoltOutlined';
import { createElement, lazy } from 'react';
import type { MenuEntry, SlicePage } from '../../../platform/slice';

export const expressPages: SlicePage[] = [
  { path: '/submissions/direct', element: createElement(lazy(() => import('./DirectForm'))) },
  { path: '/submissions/express', element: createElement(lazy(() => import('./ExpressDesk'))) },
];
export const expressMenu: MenuEntry[] = [
  {
    section: 'work',
    to: '/submissions/direct',
    label: 'express.direct',
    icon: DirectIcon,
    when: ({ is }) => is('INFORMANT'),
  },
  {
    section: 'work',
    to: '/submissions/express',
    label: 'express.desk',
    icon: DeskIcon,
    when: ({ is }) => is('INFO_OFFICE', 'CHAIR_MEMBER'),
  },
];
