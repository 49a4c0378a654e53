import VettingIcon from '@mui/icons-material/HowToVoteOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { OpinionSender } from './attendee/OpinionSender';
import { vettingTexts } from './messages';
import { sessionsBinding } from './vetting.bindings';

const ProjectorPage = lazy(() => import('./projector/ProjectorPage'));
const form = () => import('./VettingSessionForm');

/** Joint vetting (联合会审): planning sessions, and the room in which they are held. */
export const vetting: Slice = {
  texts: vettingTexts,
  resources: [
    {
      binding: sessionsBinding,
      list: lazy(() => import('./VettingSessionList')),
      show: lazy(() => import('./VettingSessionShow')),
      create: lazy(async () => ({ default: (await form()).VettingSessionCreate })),
      edit: lazy(async () => ({ default: (await form()).VettingSessionEdit })),
      represents: 'title',
    },
  ],
  pages: [{ path: '/vettingSessions/:id/projector', element: createElement(ProjectorPage), bare: true }],
  background: OpinionSender,
  menu: [
    {
      section: 'work',
      to: '/vettingSessions',
      label: 'resources.vettingSessions.name',
      icon: VettingIcon,
      // Guests and enlarged attendees may be anybody with a person; whoever is in no session finds an empty list.
      when: ({ viewer, is }) => is('INFO_OFFICE', 'CHAIR_MEMBER') || viewer.person !== null,
    },
  ],
};
