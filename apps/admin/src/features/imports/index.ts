import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { importsTexts } from './messages';

const pages = () => import('./ImportPages');
const ImportPeoplePage = lazy(async () => ({ default: (await pages()).ImportPeoplePage }));
const ImportSubmissionsPage = lazy(async () => ({ default: (await pages()).ImportSubmissionsPage }));

/** Workbooks and CSV files of people and submissions. */
export const imports: Slice = {
  texts: importsTexts,
  resources: [],
  pages: [
    { path: '/imports/people', element: createElement(ImportPeoplePage) },
    { path: '/imports/submissions', element: createElement(ImportSubmissionsPage) },
  ],
};
