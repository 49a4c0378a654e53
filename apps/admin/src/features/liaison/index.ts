import NetworkIcon from '@mui/icons-material/HubOutlined';
import { createElement, lazy } from 'react';
import type { Slice } from '../../platform/slice';
import { contactsBinding } from './contacts/contacts.bindings';
import { linksBinding } from './links/links.bindings';
import { liaisonTexts } from './messages';
import { LiaisonOnHome } from './OnHome';

const NetworkPage = lazy(() => import('./network/NetworkPage'));
const CoveragePage = lazy(() => import('./coverage/CoveragePage'));
const ConcernsPage = lazy(() => import('./concerns/ConcernsPage'));
const ProposePage = lazy(() => import('./links/ProposePage'));
const ContactPage = lazy(() => import('./contacts/ContactPage'));

/** The three links (三联): who is linked to whom, what was heard, and what people raise. */
export const liaison: Slice = {
  texts: liaisonTexts,
  resources: [
    {
      binding: linksBinding,
      list: lazy(() => import('./links/LinkList')),
      create: lazy(() => import('./links/LinkCreate')),
    },
    { binding: contactsBinding, list: lazy(() => import('./contacts/ContactList')) },
  ],
  pages: [
    { path: '/liaison', element: createElement(NetworkPage) },
    { path: '/liaison/coverage', element: createElement(CoveragePage) },
    { path: '/liaison/concerns', element: createElement(ConcernsPage) },
    { path: '/liaison/contact', element: createElement(ContactPage) },
    { path: '/liaisonLinks/propose', element: createElement(ProposePage) },
  ],
  additions: [{ place: 'home', component: LiaisonOnHome }],
  menu: [
    {
      section: 'links',
      to: '/liaison',
      label: 'liaison.menu',
      icon: NetworkIcon,
      when: ({ viewer, can }) => can('liaison:contact') && (viewer.person !== null || can('liaison:plan')),
    },
  ],
};
