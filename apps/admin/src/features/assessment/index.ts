import ActivitiesIcon from '@mui/icons-material/Diversity2Outlined';
import AwardsIcon from '@mui/icons-material/EmojiEventsOutlined';
import AssessmentIcon from '@mui/icons-material/LeaderboardOutlined';
import RecordsIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import DossierIcon from '@mui/icons-material/AssignmentIndOutlined';
import TermsIcon from '@mui/icons-material/BadgeOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { AssessmentOnHome } from './dossier/OnHome';
import { assessmentTexts } from './messages';
import { rankingBinding } from './ranking/ranking.bindings';
import { followsCheck, hasDossier, mayRecordActivities, readsAll } from './readers';
import { activitiesBinding, awardsBinding, dutyRecordsBinding, membershipsBinding } from './records/records.bindings';

const ranking = () => import('./ranking/AssessmentPage');
const AssessmentEntry = lazy(async () => ({ default: (await ranking()).AssessmentEntry }));
const AssessmentPage = lazy(async () => ({ default: (await ranking()).AssessmentPage }));
const RankingPaper = lazy(() => import('./ranking/RankingPaper'));
const RulesPage = lazy(() => import('./rules/RulesPage'));
const CheckPage = lazy(() => import('./check/CheckPage'));
const DossierPage = lazy(() => import('./dossier/DossierPage'));
const ExemptionList = lazy(() => import('./records/ExemptionList'));
const activityForm = () => import('./records/ActivityForm');

/** Duties (六个一), points, the year's assessment (考核总评) and its publication (通报亮晒). */
export const assessment: Slice = {
  texts: assessmentTexts,
  resources: [
    { binding: rankingBinding },
    { binding: dutyRecordsBinding, list: lazy(() => import('./records/DutyRecordList')) },
    {
      binding: activitiesBinding,
      list: lazy(() => import('./records/ActivityList')),
      create: lazy(async () => ({ default: (await activityForm()).ActivityCreate })),
      edit: lazy(async () => ({ default: (await activityForm()).ActivityEdit })),
      represents: 'title',
    },
    { binding: awardsBinding, list: lazy(() => import('./records/AwardList')) },
    { binding: membershipsBinding, list: lazy(() => import('./records/MembershipList')) },
  ],
  pages: [
    { path: '/assessment/rules', element: createElement(RulesPage) },
    { path: '/assessment/check', element: createElement(CheckPage) },
    { path: '/assessment', element: createElement(AssessmentEntry) },
    { path: '/assessment/:year/paper', element: createElement(RankingPaper) },
    { path: '/assessment/:year', element: createElement(AssessmentPage) },
    { path: '/assessment/:year/:tab', element: createElement(AssessmentPage) },
    { path: '/exemptions', element: createElement(ExemptionList) },
    { path: '/dossier', element: createElement(DossierPage) },
    { path: '/dossier/:personId', element: createElement(DossierPage) },
  ],
  additions: [{ place: 'home', component: AssessmentOnHome }],
  menu: [
    {
      section: 'duties',
      to: '/dossier',
      label: 'assessment.dossier.mine',
      icon: DossierIcon,
      when: hasDossier,
    },
    {
      section: 'duties',
      to: '/assessment',
      label: 'assessment.title',
      icon: AssessmentIcon,
      when: (access) => readsAll(access) || access.is('MEMBER', 'INFORMANT', 'SECTOR_CONVENER', 'UNIT_REPORTER'),
    },
    {
      section: 'duties',
      to: '/dutyRecords',
      label: 'resources.dutyRecords.name',
      icon: RecordsIcon,
      when: followsCheck,
    },
    {
      section: 'duties',
      to: '/sectorActivities',
      label: 'resources.sectorActivities.name',
      icon: ActivitiesIcon,
      when: (access) => followsCheck(access) || mayRecordActivities(access),
    },
    { section: 'duties', to: '/awards', label: 'resources.awards.name', icon: AwardsIcon, when: followsCheck },
    {
      section: 'duties',
      to: '/memberships',
      label: 'assessment.memberships.title',
      icon: TermsIcon,
      when: followsCheck,
    },
  ],
};
