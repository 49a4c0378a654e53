import type { Access } from '../../platform/viewer';
import type { Countable } from './home.documents';

/** A number on the home page: what it counts, and, being the filter of that list, where it leads. */
export interface Todo {
  key: string;
  of: Countable;
  filter: Record<string, unknown>;
  /** Something to do, as opposed to something to follow. */
  waits: boolean;
  when: (access: Access) => boolean;
}

const reporter = ({ is }: Access) => is('MEMBER', 'INFORMANT', 'SECTOR_CONVENER', 'UNIT_REPORTER', 'CHAIR_MEMBER');
const office = ({ is }: Access) => is('INFO_OFFICE');
const chair = ({ is }: Access) => is('CHAIR_MEMBER');
const bureau = ({ is }: Access) => is('SUPERVISION_BUREAU');
const department = ({ is }: Access) => is('DEPARTMENT');
const assigner = ({ is }: Access) => is('SUPERVISION_BUREAU', 'LEADERSHIP_OFFICE');
const overseer = ({ is }: Access) => is('SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER');

const todo = (key: string, of: Countable, filter: Record<string, unknown>, when: Todo['when'], waits = true): Todo => ({
  key,
  of,
  filter,
  when,
  waits,
});

/** What waits for whom, in the order of the page. */
export const todos: Todo[] = [
  todo('returned', 'submissions', { status: ['RETURNED'], mine: true }, reporter),
  todo('drafts', 'submissions', { status: ['DRAFT'], mine: true }, (access) => reporter(access) || office(access)),
  todo('express', 'submissions', { status: ['SUBMITTED'], express: true }, office),
  todo('review', 'submissions', { status: ['SUBMITTED'] }, office),
  todo('cluesToAssign', 'clues', { status: ['CAPTURED'] }, office),
  todo('cluesToWork', 'clues', { status: ['ASSIGNED'], mine: true }, ({ can }) => can('clues:work')),
  todo('sessionsOpen', 'vettingSessions', { status: ['OPEN'] }, (access) => chair(access) || office(access)),
  todo('reportsToSign', 'specialReports', { status: ['DRAFT'] }, chair),
  todo('reportsToSend', 'specialReports', { status: ['SIGNED'] }, office),
  todo('toReport', 'submissions', { status: ['ADOPTED'] }, office),
  todo('opinionsToAnswer', 'officeOpinions', { unanswered: true }, office),
  todo('briefingsUnread', 'briefings', { unread: true }, ({ viewer }) => viewer.person !== null),
  todo('trainingsOpen', 'trainings', { mine: true, open: true }, ({ viewer }) => viewer.person !== null),
  todo('transfers', 'transfers', { unread: true }, ({ is }) => is('LIANXIN_OFFICE')),
  todo(
    'membersToVisit',
    'campaignMembers',
    { mine: true, visited: false },
    ({ can, viewer }) => can('visits:record') && viewer.person !== null,
  ),
  todo('toAssign', 'supervisionTasks', { status: ['REGISTERED', 'SENT_BACK'] }, assigner),
  todo('toAccept', 'supervisionTasks', { status: ['ASSIGNED'], mine: true }, department),
  todo('inHand', 'supervisionTasks', { status: ['ACCEPTED', 'IN_PROGRESS'], mine: true }, department),
  todo('toVerify', 'supervisionTasks', { status: ['RESULT_REPORTED'] }, overseer),
  todo('dissatisfied', 'supervisionTasks', { dissatisfied: true }, bureau),
  todo('topicsOpen', 'commissionedTopics', { open: true, mine: true }, reporter, false),
  todo(
    'underway',
    'submissions',
    { status: ['SUBMITTED', 'SHORTLISTED', 'ADOPTED', 'REPORTED', 'INSTRUCTED'], mine: true },
    reporter,
    false,
  ),
  todo(
    'sessionsPlanned',
    'vettingSessions',
    { status: ['PLANNED'] },
    (access) => chair(access) || office(access),
    false,
  ),
  todo('shortlisted', 'submissions', { status: ['SHORTLISTED'] }, (access) => office(access) || chair(access), false),
  todo('reportsReceived', 'specialReports', { status: ['SENT'] }, ({ is }) => is('LEADERSHIP_OFFICE'), false),
  todo('overdue', 'supervisionTasks', { light: ['RED'] }, (access) => overseer(access) || department(access), false),
  todo('dueSoon', 'supervisionTasks', { light: ['YELLOW'] }, (access) => overseer(access) || department(access), false),
];

/** The list behind a number, filtered as it counts. */
export const addressOf = ({ of, filter }: Todo) =>
  `/${of}?${new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((name) => [name, true]))),
  })}`;
