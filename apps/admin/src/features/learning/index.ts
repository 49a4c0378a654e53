import BriefingIcon from '@mui/icons-material/CampaignOutlined';
import RulesIcon from '@mui/icons-material/GavelOutlined';
import TrainingIcon from '@mui/icons-material/SchoolOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { briefingReadersBinding, briefingsBinding } from './briefings/briefings.bindings';
import { committeeRulesBinding } from './committee-rules/committee-rules.bindings';
import { learningTexts } from './messages';
import { TrainingRecord } from './trainings/TrainingRecord';
import { trainingPeopleBinding, trainingsBinding } from './trainings/trainings.bindings';

const training = () => import('./trainings/TrainingForm');
const rule = () => import('./committee-rules/CommitteeRuleForm');
const ScreenPage = lazy(() => import('./trainings/ScreenPage'));
const AttendPage = lazy(() => import('./trainings/AttendPage'));

/** Trainings, briefings (政情通报), and the committee's own rules (制度). */
export const learning: Slice = {
  texts: learningTexts,
  resources: [
    {
      binding: trainingsBinding,
      list: lazy(() => import('./trainings/TrainingList')),
      show: lazy(() => import('./trainings/TrainingShow')),
      create: lazy(async () => ({ default: (await training()).TrainingCreate })),
      edit: lazy(async () => ({ default: (await training()).TrainingEdit })),
      represents: 'title',
    },
    { binding: trainingPeopleBinding },
    {
      binding: briefingsBinding,
      list: lazy(() => import('./briefings/BriefingList')),
      show: lazy(() => import('./briefings/BriefingShow')),
      create: lazy(() => import('./briefings/BriefingCreate')),
      represents: 'title',
    },
    { binding: briefingReadersBinding },
    {
      binding: committeeRulesBinding,
      list: lazy(() => import('./committee-rules/CommitteeRuleList')),
      show: lazy(() => import('./committee-rules/CommitteeRuleShow')),
      create: lazy(async () => ({ default: (await rule()).CommitteeRuleCreate })),
      edit: lazy(async () => ({ default: (await rule()).CommitteeRuleRevise })),
      represents: 'title',
    },
  ],
  pages: [
    { path: '/trainings/:id/screen', element: createElement(ScreenPage), bare: true },
    { path: '/attend', element: createElement(AttendPage) },
    { path: '/attend/:code', element: createElement(AttendPage) },
  ],
  additions: [{ place: 'dossier', component: TrainingRecord }],
  menu: [
    {
      section: 'duties',
      to: '/trainings',
      label: 'resources.trainings.name',
      icon: TrainingIcon,
      when: ({ viewer, can }) => viewer.person !== null || can('trainings:write'),
    },
    {
      section: 'duties',
      to: '/briefings',
      label: 'resources.briefings.name',
      icon: BriefingIcon,
      when: ({ viewer, can }) => Boolean(viewer.person?.tier) || can('briefings:write'),
    },
    {
      section: 'duties',
      to: '/committeeRules',
      label: 'resources.committeeRules.name',
      icon: RulesIcon,
      when: ({ can }) => can('committee-rules:read'),
    },
  ],
};
