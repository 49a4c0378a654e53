import CategoriesIcon from '@mui/icons-material/CategoryOutlined';
import SubmissionsIcon from '@mui/icons-material/ArticleOutlined';
import { lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { DraftSender } from './DraftSender';
import { expressMenu, expressPages } from './express';
import { submissionsTexts } from './messages';
import { categoriesBinding, submissionsBinding } from './submissions.bindings';
import { topicMenu, topicResource } from './topics';

export { namesOf, SubmissionStatusChip, TitleText } from './parts';
export { TaskLight } from './TaskLight';
export type { SubmissionRow } from './submissions.documents';

const write = () => import('./SubmissionWrite');
const categories = () => import('./categories');

/** Submissions (社情民意信息), from the draft to the end of their life, and their categories. */
export const submissions: Slice = {
  texts: submissionsTexts,
  resources: [
    {
      binding: submissionsBinding,
      list: lazy(() => import('./SubmissionList')),
      show: lazy(() => import('./SubmissionShow')),
      create: lazy(async () => ({ default: (await write()).SubmissionCreate })),
      edit: lazy(async () => ({ default: (await write()).SubmissionEdit })),
      represents: 'title',
    },
    {
      binding: categoriesBinding,
      list: lazy(async () => ({ default: (await categories()).CategoryList })),
      create: lazy(async () => ({ default: (await categories()).CategoryCreate })),
      edit: lazy(async () => ({ default: (await categories()).CategoryEdit })),
      represents: 'name',
    },
    topicResource,
  ],
  pages: expressPages,
  background: DraftSender,
  menu: [
    ...expressMenu,
    topicMenu,
    {
      section: 'work',
      to: '/submissions',
      label: 'resources.submissions.name',
      icon: SubmissionsIcon,
      // Administrators read no business text by being administrators.
      when: ({ viewer }) => viewer.roles.some((role) => role !== 'ADMIN'),
    },
    {
      section: 'roster',
      to: '/categories',
      label: 'resources.categories.name',
      icon: CategoriesIcon,
      when: ({ can }) => can('categories:write'),
    },
  ],
};
