import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { importsTexts } from './messages';

const pages = () => import('./ImportPages');
const ImportPeoplePage = lazy(async () => ({ default: (await pages()).ImportPeoplePage }));
const ImportSubmissionsPage = lazy(async () => ({ default: (await pages()).ImportSubmissionsPage }));
const ImportLiaisonLinksPage = lazy(async () => ({ default: (await pages()).ImportLiaisonLinksPage }));
const ImportDutyRecordsPage = lazy(async () => ({ default: (await pages()).ImportDutyRecordsPage }));

/** Workbooks and CSV files of people, submissions, links and duty records. */
export const imports: Slice = {
  texts: importsTexts,
  resources: [],
  pages: [
    { path: '/imports/people', element: createElement(ImportPeoplePage) },
    { path: '/imports/submissions', element: createElement(ImportSubmissionsPage) },
    { path: '/imports/liaisonLinks', element: createElement(ImportLiaisonLinksPage) },
    { path: '/imports/dutyRecords', element: createElement(ImportDutyRecordsPage) },
  ],
};
