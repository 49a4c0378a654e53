import {
  allowedTaskActions,
  FOLLOWED_UP,
  mayAssignTask,
  mayComment,
  mayDecideCancellation,
  mayRate,
  mayRecordProgress,
  openVerificationSides,
  type InstructionKind,
  type StandingPass,
  type TaskFacts,
  type TaskOutcome,
  type TaskStatus,
  type VerificationSide,
} from '@sanlian/domain';
import {
  col,
  computed,
  FALSE,
  hasRole,
  needsColumn,
  sql,
  type ComputedRead,
  type GuardedRead,
  guarded,
  type ReadEnv,
  type ReadRow,
} from '../../platform';
import { reportedBy } from '../submissions';
import { handledBy } from './task.access';
import { effectiveStatus } from './task.state';

type Needs = ComputedRead['needs'];

export const life: Needs = {
  status: effectiveStatus,
  leadOrganizationId: needsColumn('leadOrganizationId'),
  pausedAt: needsColumn('pausedAt'),
  sentBackCount: needsColumn('sentBackCount'),
  cancellationAskedAt: needsColumn('cancellationAskedAt'),
};
const reporting: Needs = {
  status: effectiveStatus,
  isReporter: (alias, { viewer }) => sql`(${reportedBy(col(alias, 'submissionId'), viewer)})`,
};
const assisting: Needs = {
  isAssisting: (alias, { viewer }) =>
    sql`(SELECT COUNT(*) FROM task_assisting_organization ma WHERE ma.taskId = ${col(alias, 'id')} AND ma.organizationId = ${viewer.organizationId ?? ''})`,
};
const passOf =
  (side: VerificationSide) =>
  (alias: string): ReturnType<Needs[string]> =>
    sql`(SELECT MAX(mv.byId) FROM task_verification mv WHERE mv.taskId = ${col(alias, 'id')} AND mv.side = ${side} AND mv.stands = 1)`;
const verifying: Needs = {
  status: effectiveStatus,
  kind: needsColumn('kind'),
  CPPCC: passOf('CPPCC'),
  SUPERVISION_BUREAU: passOf('SUPERVISION_BUREAU'),
};

export const lifeFacts = (row: ReadRow, { viewer }: ReadEnv): TaskFacts => ({
  status: row.status as TaskStatus,
  roles: viewer.roles,
  isLeadOrganization: viewer.organizationId !== null && row.leadOrganizationId === viewer.organizationId,
  isAssisting: Number(row.isAssisting) > 0,
  paused: row.pausedAt !== null,
  sendBacks: Number(row.sentBackCount),
  cancellationRequested: row.cancellationAskedAt !== null,
});
const reporterFacts = (row: ReadRow) => ({
  status: row.status as TaskStatus,
  isReporter: Number(row.isReporter) === 1,
});
const passesOf = (row: ReadRow): StandingPass[] =>
  (['CPPCC', 'SUPERVISION_BUREAU'] as const).flatMap((side) =>
    row[side] === null ? [] : [{ side, accountId: String(row[side]) }],
  );

/** What a viewer may do now; nothing with a token that only reads. */
export const unlessReadOnly = <T>(needs: Needs, value: (row: ReadRow, env: ReadEnv) => T, otherwise: T): GuardedRead =>
  guarded(computed(needs, value), (allowed, _, { viewer }) => (viewer.readOnly ? otherwise : allowed));

/** The actions open to the viewer, by the rules that the services ask as well. */
export const mayFields: Record<string, GuardedRead> = {
  allowedActions: unlessReadOnly(life, (row, env) => allowedTaskActions(lifeFacts(row, env)), []),
  mayAssign: unlessReadOnly(
    { status: effectiveStatus },
    (row, { viewer }) => mayAssignTask({ status: row.status as TaskStatus, roles: viewer.roles }),
    false,
  ),
  mayRecordProgress: unlessReadOnly(
    { ...life, ...assisting },
    (row, env) => {
      const { status, roles, isLeadOrganization, isAssisting } = lifeFacts(row, env);
      return mayRecordProgress({ status, roles, isLeadOrganization, isAssisting: isAssisting ?? false });
    },
    false,
  ),
  mayVerifyFor: unlessReadOnly<VerificationSide[]>(
    verifying,
    (row, { viewer }) =>
      openVerificationSides({
        status: row.status as TaskStatus,
        instructionKind: row.kind as InstructionKind,
        roles: viewer.roles,
        accountId: viewer.accountId,
        passes: passesOf(row),
      }),
    [],
  ),
  mayConfirmCancellation: unlessReadOnly(life, (row, env) => mayDecideCancellation(lifeFacts(row, env)), false),
  mayFollowUp: unlessReadOnly(
    { status: effectiveStatus, outcome: needsColumn('outcome') },
    (row, { viewer }) =>
      row.status === 'CLOSED' &&
      FOLLOWED_UP.includes(row.outcome as TaskOutcome) &&
      hasRole(viewer, 'SUPERVISION_BUREAU', 'INFO_OFFICE'),
    false,
  ),
  mayComment: unlessReadOnly(reporting, (row) => mayComment(reporterFacts(row)), false),
  mayRate: unlessReadOnly(
    {
      ...reporting,
      handles: (alias, { viewer }) =>
        viewer.organizationId === null ? FALSE : handledBy(alias, viewer.organizationId),
    },
    (row) => mayRate({ ...reporterFacts(row), handles: Number(row.handles) === 1 }),
    false,
  ),
};
