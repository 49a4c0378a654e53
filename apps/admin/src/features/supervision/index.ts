import DepartmentIcon from '@mui/icons-material/BusinessCenterOutlined';
import SettingsIcon from '@mui/icons-material/EventAvailableOutlined';
import LedgerIcon from '@mui/icons-material/FactCheckOutlined';
import SupervisionIcon from '@mui/icons-material/TrackChangesOutlined';
import DashboardIcon from '@mui/icons-material/DashboardOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { DepartmentOnHome } from './department/OnHome';
import { mayOversee } from './board/may-oversee';
import { lookBackMenu, lookBackPages, lookBackResources } from './look-back';
import { supervisionTexts } from './messages';
import { oversightMenu, oversightPages, oversightResources } from './oversight';
import { ReportInstruction, SubmissionTasks } from './SubmissionTasks';
import { tasksBinding } from './supervision.bindings';

export { RecordInstructionLink } from './RecordInstructionLink';

const DashboardPage = lazy(() => import('./board/DashboardPage'));
const BoardPage = lazy(() => import('./board/kanban/BoardPage'));
const CalendarPage = lazy(() => import('./board/calendar/CalendarPage'));
const ReconciliationPage = lazy(() => import('./papers/ReconciliationPage'));
const SettingsPage = lazy(() => import('./deadlines/SettingsPage'));
const InstructionCreate = lazy(() => import('./InstructionCreate'));
const DepartmentHome = lazy(() => import('./department/DepartmentHome'));
const ReportPage = lazy(() => import('./department/ReportPage'));

/** Leaders' instructions (批示) and the supervision (督办) they start. */
export const supervision: Slice = {
  texts: supervisionTexts,
  resources: [
    {
      binding: tasksBinding,
      list: lazy(() => import('./TaskList')),
      show: lazy(() => import('./TaskShow')),
      represents: 'number',
    },
    ...oversightResources,
    ...lookBackResources,
  ],
  pages: [
    { path: '/supervision/settings', element: createElement(SettingsPage) },
    { path: '/reconciliation', element: createElement(ReconciliationPage) },
    ...oversightPages,
    ...lookBackPages,
    { path: '/supervision', element: createElement(DashboardPage) },
    { path: '/supervision/board', element: createElement(BoardPage) },
    { path: '/supervision/calendar', element: createElement(CalendarPage) },
    { path: '/instructions/create', element: createElement(InstructionCreate) },
    { path: '/supervision/department', element: createElement(DepartmentHome) },
    { path: '/supervision/department/report', element: createElement(ReportPage) },
  ],
  additions: [
    { place: 'home', component: DepartmentOnHome },
    { place: 'submission', component: SubmissionTasks },
    { place: 'specialReport', component: ReportInstruction },
  ],
  menu: [
    {
      section: 'work',
      to: '/supervision',
      label: 'taskBoard.title',
      icon: DashboardIcon,
      when: mayOversee,
    },
    {
      section: 'work',
      to: '/supervisionTasks',
      label: 'resources.supervisionTasks.name',
      icon: SupervisionIcon,
      when: ({ can }) => can('tasks:read'),
    },
    {
      section: 'work',
      to: '/supervision/department',
      label: 'supervision.department.title',
      icon: DepartmentIcon,
      when: ({ is }) => is('DEPARTMENT'),
    },
    oversightMenu,
    lookBackMenu,
    {
      section: 'work',
      to: '/reconciliation',
      label: 'reconciliation.title',
      icon: LedgerIcon,
      when: ({ can }) => can('ledgers:read'),
    },
    {
      section: 'system',
      to: '/supervision/settings',
      label: 'supervisionSettings.title',
      icon: SettingsIcon,
      when: ({ can }) => can('settings:manage'),
    },
  ],
};
