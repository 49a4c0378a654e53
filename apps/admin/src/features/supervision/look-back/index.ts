import LookBackIcon from '@mui/icons-material/HistoryOutlined';
import { createElement, lazy } from 'react';
import type { MenuEntry, SlicePage, SliceResource } from '../../../platform/slice';
import { findingsBinding } from './look-back.bindings';

const LookBackList = lazy(() => import('./LookBackList'));
const LookBackPage = lazy(() => import('./LookBackPage'));

export const lookBackResources: SliceResource[] = [{ binding: findingsBinding }];
export const lookBackPages: SlicePage[] = [
  { path: '/lookBacks', element: createElement(LookBackList) },
  { path: '/lookBacks/:year', element: createElement(LookBackPage) },
];
export const lookBackMenu: MenuEntry = {
  section: 'work',
  to: '/lookBacks',
  label: 'lookBack.title',
  icon: LookBackIcon,
  when: ({ can }) => can('look-back:read'),
};
