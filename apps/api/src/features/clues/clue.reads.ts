import { mayTakeClueStep, type ClueStanding, type ClueStatus, type ClueStep } from '@sanlian/domain';
import {
  any,
  col,
  column,
  computed,
  expression,
  guarded,
  hasRole,
  needsColumn,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type GuardedRead,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../platform';

/** The office reads all, everybody else what they noted and what was given to them. */
function clueScope(alias: string, { viewer }: ReadEnv): Sql {
  if (hasRole(viewer, 'INFO_OFFICE')) return TRUE;
  const { accountId } = viewer;
  return any([sql`${col(alias, 'capturedById')} = ${accountId}`, sql`${col(alias, 'assigneeId')} = ${accountId}`]);
}

/** How clues are read, and what they add to submissions, visits and campaigns. */
export function defineClueReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Clue',
    table: 'clue',
    open: {
      id: column('id'),
      version: column('version'),
      occasion: column('occasion'),
      heldAt: timeColumn('heldAt'),
      speaker: toOne('Person', 'speakerId', { granted: true }),
      sourceTitle: column('sourceTitle'),
      summary: column('summary'),
      status: column('status'),
      assignee: toOne('Account', 'assigneeId', { granted: true }),
      assignedAt: timeColumn('assignedAt'),
      capturedBy: toOne('Account', 'capturedById', { granted: true }),
      capturedAt: timeColumn('capturedAt'),
      doneAt: timeColumn('doneAt'),
      note: column('note'),
      submission: toOne('Submission', 'submissionId'),
      visit: toOne('Visit', 'visitId'),
    },
    guarded: {
      mayAssign: mayTake('assign'),
      mayWork: mayTake('convert'),
      mayEdit: mayTake('edit'),
    },
    scope: clueScope,
  });
  registry.extend('Submission', { open: { clue: toOne('Clue', 'clueId') } });
  registry.extend('Visit', {
    open: {
      clues: toMany('Clue', 'visitId', {
        orderBy: (clue) => sql`${col(clue, 'capturedAt')}, ${col(clue, 'id')}`,
      }),
    },
  });
  registry.extend('VisitCampaign', {
    open: {
      clueCount: expression(
        (alias) =>
          sql`(SELECT COUNT(*) FROM visit cv JOIN clue cc ON cc.visitId = cv.id WHERE cv.campaignId = ${col(alias, 'id')})`,
        Number,
      ),
    },
  });
}

/** Nothing with a token that only reads. */
function mayTake(step: ClueStep): GuardedRead {
  return guarded(
    computed(
      {
        status: needsColumn('status'),
        assigneeId: needsColumn('assigneeId'),
        capturedById: needsColumn('capturedById'),
      },
      (row, { viewer }) => {
        const standing: ClueStanding = {
          status: row.status as ClueStatus,
          roles: viewer.readOnly ? [] : viewer.roles,
          isAssignee: row.assigneeId === viewer.accountId,
          isCapturer: row.capturedById === viewer.accountId,
        };
        return mayTakeClueStep(step, standing);
      },
    ),
    (may) => may,
  );
}
