import ClueIcon from '@mui/icons-material/TipsAndUpdatesOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { cluesBinding } from './clues.bindings';
import { cluesTexts } from './messages';

export { ClueStatusChip } from './parts';

const form = () => import('./CluePages');
const PastePage = lazy(() => import('./paste/PastePage'));

/** Clues (线索): noted, given to somebody, worked up or dismissed (L4). */
export const clues: Slice = {
  texts: cluesTexts,
  resources: [
    {
      binding: cluesBinding,
      list: lazy(() => import('./ClueList')),
      show: lazy(() => import('./ClueShow')),
      create: lazy(async () => ({ default: (await form()).ClueCreate })),
      edit: lazy(async () => ({ default: (await form()).ClueEdit })),
    },
  ],
  pages: [{ path: '/clues/paste', element: createElement(PastePage) }],
  menu: [
    {
      section: 'links',
      to: '/clues',
      label: 'resources.clues.name',
      icon: ClueIcon,
      when: ({ can }) => can('clues:read'),
    },
  ],
};
