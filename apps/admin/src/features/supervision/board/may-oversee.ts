import type { Access } from '../../../platform/viewer';

/** Whose morning begins with all tasks: the bureau, the office, the chair meeting. */
export const mayOversee = ({ is }: Access) => is('SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER');
