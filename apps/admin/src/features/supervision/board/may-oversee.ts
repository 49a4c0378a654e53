import type { Access } from '../../../platform/viewer';

/** Whose morning begins with all tasks: the bureau, the office, the chair meeting. */
export const mayOversee = ({ is }: Access) => is('SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER');

/** Who looks at many tasks at once; reporters have a list of their own few. */
export const worksOnTasks = (access: Access) =>
  mayOversee(access) || access.is('DEPARTMENT', 'LEADERSHIP_OFFICE', 'ANALYST');
