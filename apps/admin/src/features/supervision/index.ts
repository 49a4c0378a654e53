import SupervisionIcon from '@mui/icons-material/TrackChangesOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { supervisionTexts } from './messages';
import { ReportInstruction, SubmissionTasks } from './SubmissionTasks';
import { tasksBinding } from './supervision.bindings';

export { RecordInstructionLink } from './RecordInstructionLink';

const InstructionCreate = lazy(() => import('./InstructionCreate'));

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
  ],
  pages: [{ path: '/instructions/create', element: createElement(InstructionCreate) }],
  additions: [
    { place: 'submission', component: SubmissionTasks },
    { place: 'specialReport', component: ReportInstruction },
  ],
  menu: [
    {
      section: 'work',
      to: '/supervisionTasks',
      label: 'resources.supervisionTasks.name',
      icon: SupervisionIcon,
      when: ({ can }) => can('tasks:read'),
    },
  ],
};
