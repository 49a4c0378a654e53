import { Role } from './enums';

/** Roles whose accounts report: a chair-meeting member is a member as well. */
export const REPORTER_ROLES: readonly Role[] = [
  'MEMBER',
  'INFORMANT',
  'SECTOR_CONVENER',
  'UNIT_REPORTER',
  'CHAIR_MEMBER',
];

const OFFICE: readonly Role[] = ['INFO_OFFICE'];
const OFFICE_AND_ADMIN: readonly Role[] = ['ADMIN', 'INFO_OFFICE'];
const REPORTERS_AND_OFFICE: readonly Role[] = [...REPORTER_ROLES, 'INFO_OFFICE'];
const JOINT_OVERSIGHT: readonly Role[] = ['SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER'];
const ALL_BUT_ADMIN: readonly Role[] = (Object.keys(Role) as Role[]).filter((role) => role !== 'ADMIN');

/**
 * Conditions on the row, beside the role. `readable` is the row scope of the thing's own slice; the others are decided by
 * the pure functions of that slice (`allowedSubmissionActions`, `allowedTaskActions`, `vetting`).
 */
export type RowCondition =
  | 'own'
  | 'self'
  | 'readable'
  | 'life-of-submission'
  | 'life-of-task'
  | 'takes-part'
  | 'presider'
  | 'presider-or-office'
  | 'addressee'
  | 'recipient'
  | 'lead-department'
  | 'lead-or-assisting-department'
  | 'reporter'
  | 'assignee-or-office'
  | 'participant-or-office'
  | 'self-or-admin';

export interface PermissionRule {
  /** Who may ever do it: some roles, everyone signed in, or the public. */
  readonly roles: readonly Role[] | 'everyone' | 'public';
  readonly condition?: RowCondition;
}

const rule = (roles: PermissionRule['roles'], condition?: RowCondition): PermissionRule => ({ roles, condition });

/** "Who may do what": the one table that the API enforces and the admin shows or hides by. What it lacks is refused. */
export const permissions = {
  'session:sign-in': rule('public'),
  'session:own': rule('everyone', 'self'),
  'password:own': rule('everyone', 'self'),
  'tokens:own': rule('everyone', 'self'),
  'inbox:own': rule('everyone', 'self'),
  'files:upload': rule('everyone'),
  'files:read': rule('everyone', 'readable'),

  'accounts:manage': rule(['ADMIN']),
  'settings:manage': rule(['ADMIN']),
  'settings:read': rule('everyone'),
  'audit:read': rule(['ADMIN']),
  'stand-ins:manage': rule('everyone', 'self-or-admin'),

  'people:read': rule('everyone'),
  'people:write': rule(OFFICE_AND_ADMIN),
  'people:import': rule(OFFICE_AND_ADMIN),
  'informants:read': rule('everyone', 'readable'),
  'informants:write': rule(OFFICE_AND_ADMIN),
  'categories:read': rule('everyone'),
  'categories:write': rule(OFFICE_AND_ADMIN),

  'submissions:draft': rule(REPORTERS_AND_OFFICE),
  'submissions:edit': rule(REPORTERS_AND_OFFICE, 'own'),
  'submissions:supplement': rule(REPORTERS_AND_OFFICE, 'own'),
  'submissions:read': rule('everyone', 'readable'),
  'submissions:search': rule('everyone', 'readable'),
  'submissions:move': rule(REPORTERS_AND_OFFICE, 'life-of-submission'),
  'submissions:record-sign-off': rule(OFFICE),
  'submissions:confirm-sector': rule(['SECTOR_CONVENER', 'INFO_OFFICE'], 'own'),
  'submissions:merge': rule(OFFICE),
  'submissions:import': rule(OFFICE_AND_ADMIN),
  'topics:read': rule('everyone'),
  'topics:write': rule(OFFICE),
  'topics:follow': rule(['INFO_OFFICE', 'CHAIR_MEMBER']),

  'vetting:plan': rule(OFFICE),
  'vetting:reorder': rule(['INFO_OFFICE', 'CHAIR_MEMBER'], 'presider-or-office'),
  'vetting:read': rule('everyone', 'takes-part'),
  'vetting:preside': rule(['CHAIR_MEMBER'], 'presider'),
  'vetting:present': rule(['INFO_OFFICE', 'CHAIR_MEMBER'], 'presider-or-office'),
  'vetting:decide': rule(['INFO_OFFICE', 'CHAIR_MEMBER'], 'presider-or-office'),
  'vetting:name-acting-presider': rule(['INFO_OFFICE', 'CHAIR_MEMBER'], 'presider-or-office'),
  'vetting:correct': rule(['INFO_OFFICE', 'CHAIR_MEMBER'], 'presider-or-office'),
  'vetting:check-in': rule('everyone', 'takes-part'),
  'vetting:opinion': rule('everyone', 'takes-part'),
  'vetting:record-for': rule(OFFICE),

  'reports:draft': rule(OFFICE),
  'reports:send': rule(OFFICE),
  'reports:sign': rule(['CHAIR_MEMBER']),
  'reports:record-signature': rule(OFFICE),
  'reports:read': rule('everyone', 'readable'),
  'reports:receive': rule('everyone', 'addressee'),
  'reports:reconcile': rule(['INFO_OFFICE', 'CHAIR_MEMBER']),
  'transfers:send': rule(OFFICE),
  'transfers:read': rule('everyone', 'readable'),
  'transfers:receive': rule('everyone', 'recipient'),
  'upward:report': rule(OFFICE),
  'upward:read': rule(['INFO_OFFICE', 'CHAIR_MEMBER']),

  'instructions:record': rule(['LEADERSHIP_OFFICE', 'INFO_OFFICE'], 'readable'),
  'instructions:amend': rule(['LEADERSHIP_OFFICE', 'INFO_OFFICE'], 'readable'),
  'tasks:read': rule(
    [...REPORTERS_AND_OFFICE, 'SUPERVISION_BUREAU', 'ANALYST', 'LEADERSHIP_OFFICE', 'DEPARTMENT'],
    'readable',
  ),
  'tasks:assign': rule(['SUPERVISION_BUREAU', 'LEADERSHIP_OFFICE', 'INFO_OFFICE'], 'life-of-task'),
  'tasks:move': rule(['DEPARTMENT', 'SUPERVISION_BUREAU', 'CHAIR_MEMBER'], 'life-of-task'),
  'tasks:confirm-cancel': rule(['CHAIR_MEMBER', 'INFO_OFFICE'], 'life-of-task'),
  'tasks:progress': rule(['DEPARTMENT'], 'lead-or-assisting-department'),
  'tasks:request-extension': rule(['DEPARTMENT'], 'lead-department'),
  'tasks:decide-extension': rule(['SUPERVISION_BUREAU']),
  'tasks:urge': rule(['SUPERVISION_BUREAU', 'INFO_OFFICE']),
  'tasks:verify': rule(JOINT_OVERSIGHT, 'life-of-task'),
  'tasks:follow-up': rule(['SUPERVISION_BUREAU', 'INFO_OFFICE'], 'life-of-task'),
  'tasks:supervise': rule(JOINT_OVERSIGHT),
  'tasks:rate': rule(REPORTER_ROLES, 'reporter'),
  'tasks:comment': rule(REPORTER_ROLES, 'reporter'),
  'tasks:review-rating': rule(['SUPERVISION_BUREAU']),
  'ledgers:read': rule(JOINT_OVERSIGHT),
  'ledgers:incoming': rule(OFFICE),
  'look-back:work': rule(JOINT_OVERSIGHT),
  'look-back:read': rule([...JOINT_OVERSIGHT, 'ANALYST']),
  'look-back:close': rule(['CHAIR_MEMBER']),
  'look-back:hear': rule(['CHAIR_MEMBER', 'INFO_OFFICE']),

  'liaison:read': rule('everyone', 'readable'),
  'liaison:plan': rule(OFFICE),
  'liaison:contact': rule(REPORTERS_AND_OFFICE, 'participant-or-office'),
  'visits:read': rule('everyone', 'readable'),
  'visits:plan': rule(OFFICE),
  'visits:record': rule(REPORTERS_AND_OFFICE, 'participant-or-office'),
  'visits:ledger': rule(['INFO_OFFICE', 'CHAIR_MEMBER']),
  'clues:read': rule(REPORTERS_AND_OFFICE, 'readable'),
  'clues:capture': rule(REPORTERS_AND_OFFICE),
  'clues:assign': rule(OFFICE),
  'clues:work': rule(REPORTERS_AND_OFFICE, 'assignee-or-office'),

  'bulletin:read': rule('everyone'),
  'bulletin:write': rule(OFFICE),
  'column:read': rule('public'),
  'column:write': rule(OFFICE),
  'office-opinions:read': rule(['LEADERSHIP_OFFICE', 'INFO_OFFICE', 'CHAIR_MEMBER'], 'readable'),
  'office-opinions:record': rule(['LEADERSHIP_OFFICE', 'INFO_OFFICE']),
  'office-opinions:answer': rule(OFFICE),

  'assessment:read': rule('everyone', 'readable'),
  'sources:read': rule(['INFO_OFFICE', 'CHAIR_MEMBER', 'ANALYST']),
  'assessment:write': rule(OFFICE),
  'assessment:object': rule('everyone', 'self'),
  'assessment:scope': rule(['CHAIR_MEMBER']),
  'activities:write': rule(['SECTOR_CONVENER', 'INFO_OFFICE'], 'own'),
  'trainings:read': rule('everyone'),
  'trainings:write': rule(OFFICE),
  'trainings:attend': rule('everyone', 'self'),
  'briefings:own': rule('everyone', 'self'),
  'briefings:write': rule(OFFICE),
  'committee-rules:read': rule('everyone'),
  'committee-rules:write': rule(OFFICE),
  'awards:write': rule(OFFICE),

  'statistics:read': rule(ALL_BUT_ADMIN, 'readable'),
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

/**
 * Whether someone with these roles may ever do this; row conditions come on top. `roles` is null for a caller who isn't
 * signed in.
 */
export function mayEver(roles: readonly Role[] | null, permission: Permission): boolean {
  const allowed: PermissionRule['roles'] = permissions[permission].roles;
  if (allowed === 'public') return true;
  if (roles === null) return false;
  return allowed === 'everyone' || roles.some((role) => allowed.includes(role));
}
