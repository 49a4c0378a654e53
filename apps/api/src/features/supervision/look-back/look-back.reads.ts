import {
  Finding,
  mayCloseLookBack,
  mayRecordFinding,
  mayRecordHearing,
  readsFindingNotes,
  type LookBackStatus,
} from '@sanlian/domain';
import {
  booleanColumn,
  byUpload,
  col,
  column,
  computed,
  expression,
  guarded,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  toOneOn,
  TRUE,
  type GuardedRead,
  type OpenRead,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
  type Sql,
} from '../../../platform';
import {
  evidenceScope,
  findingScope,
  isLeadDepartment,
  listedSubmissionScope,
  lookBackScope,
  workerScope,
} from './look-back.access';

const FINDINGS = Object.keys(Finding) as Finding[];

const countOf = (condition: Sql) => (alias: string) =>
  sql`(SELECT COUNT(*) FROM look_back_finding cf WHERE cf.lookBackId = ${col(alias, 'id')} AND ${condition})`;
const found = (finding: Finding) => countOf(sql`cf.finding = ${finding}`);
const missing = countOf(sql`cf.finding IS NULL`);

const standing = (row: ReadRow, { viewer }: ReadEnv) => ({
  status: row.status as LookBackStatus,
  roles: viewer.readOnly ? [] : viewer.roles,
});

/** U2: the forms of oversight that were held on a task, up to the closing of the look-back. */
export const heldActions = (entry: string): Sql =>
  sql`supervision_action_task fl JOIN supervision_action fa ON fa.id = fl.actionId JOIN look_back fb ON fb.id = ${col(entry, 'lookBackId')} WHERE fl.taskId = ${col(entry, 'taskId')} AND fa.recordedAt IS NOT NULL AND (fb.closedAt IS NULL OR fa.recordedAt <= fb.closedAt)`;

/** By the number of the submission. */
const byNumber = (entry: string): Sql =>
  sql`(SELECT ns.year FROM submission ns WHERE ns.id = ${col(entry, 'submissionId')}), (SELECT ns.sequenceInYear FROM submission ns WHERE ns.id = ${col(entry, 'submissionId')}), ${col(entry, 'id')}`;

/** For those who read the words of a finding; everybody else gets nothing. */
const evidence = (read: OpenRead, otherwise: unknown = null): GuardedRead =>
  guarded(
    read,
    (value, { leads }, { viewer }) => (readsFindingNotes(viewer.roles, Number(leads) === 1) ? value : otherwise),
    { leads: isLeadDepartment },
  );

/** How look-backs are read, and what they add to tasks and submissions. */
export function defineLookBackReads(registry: ReadRegistry): void {
  registry.define({
    name: 'LookBack',
    table: 'look_back',
    open: {
      id: column('id'),
      year: column('year'),
      status: column('status'),
      openedAt: timeColumn('openedAt'),
      openedBy: toOne('Account', 'openedById', { granted: true }),
      closedAt: timeColumn('closedAt'),
      closedBy: toOne('Account', 'closedById', { granted: true }),
      findings: toMany('LookBackFinding', 'lookBackId', { orderBy: byNumber, granted: true }),
      summary: computed(Object.fromEntries(FINDINGS.map((finding) => [finding, found(finding)])), (row) =>
        FINDINGS.map((finding) => ({ finding, count: Number(row[finding]) })),
      ),
      total: expression(countOf(TRUE), Number),
      missing: expression(missing, Number),
      relapses: expression(found('RELAPSED'), Number),
      // Filled in by `withGroups`, with one statement for all look-backs that are asked for.
      byDepartment: computed({}, () => []),
      byForm: computed({}, () => []),
      hearing: toOneOn(
        'LookBackHearing',
        (alias, target) => sql`${col(target, 'id')} = ${col(alias, 'id')} AND ${col(target, 'heardOn')} IS NOT NULL`,
      ),
    },
    guarded: {
      documentUrl: guarded(
        expression(
          (alias) => col(alias, 'reportFileId'),
          (id) => (id === null ? null : `/files/${String(id)}`),
        ),
        (url, _, { viewer }) => (readsFindingNotes(viewer.roles, false) ? url : null),
      ),
      mayRecord: mayOf((row, env) => mayRecordFinding(standing(row, env))),
      mayClose: mayOf((row, env) => mayCloseLookBack({ ...standing(row, env), missing: Number(row.missing) }), {
        missing,
      }),
      mayRecordHearing: mayOf((row, env) => mayRecordHearing(standing(row, env))),
    },
    scope: lookBackScope,
  });
  registry.define({
    name: 'LookBackHearing',
    table: 'look_back',
    open: {
      heardOn: column('heardOn'),
      resolution: column('resolution'),
      at: timeColumn('heardAt'),
      by: toOne('Account', 'heardById', { granted: true }),
      attachments: toMany('Attachment', 'ownerId', {
        where: ownedBy('LookBackHearing'),
        orderBy: byUpload,
        granted: true,
      }),
    },
    scope: lookBackScope,
  });
  defineFindingReads(registry);
  // What files belong to: the report, and the photos of a finding, each with readers of its own.
  registry.define({ name: 'LookBackReport', table: 'look_back', open: {}, scope: workerScope });
  registry.define({ name: 'LookBackEvidence', table: 'look_back_finding', open: {}, scope: evidenceScope });
}

function defineFindingReads(registry: ReadRegistry): void {
  registry.define({
    name: 'LookBackFinding',
    table: 'look_back_finding',
    open: {
      id: column('id'),
      year: expression((alias) => sql`(SELECT yb.year FROM look_back yb WHERE yb.id = ${col(alias, 'lookBackId')})`),
      task: toOne('SupervisionTask', 'taskId'),
      submission: toOne('Submission', 'submissionId', { granted: true }),
      finding: column('finding'),
      at: timeColumn('at'),
      leadOrganization: toOne('Organization', 'leadOrganizationId', { granted: true }),
      forms: expression(
        (alias) => sql`(SELECT GROUP_CONCAT(DISTINCT fa.form) FROM ${heldActions(alias)})`,
        (forms) => (forms === null ? [] : String(forms).split(',').sort()),
      ),
      reopened: booleanColumn('reopened'),
    },
    guarded: {
      note: evidence(column('note')),
      by: evidence(toOne('Account', 'byId', { granted: true })),
      attachments: evidence(
        toMany('Attachment', 'ownerId', { where: ownedBy('LookBackEvidence'), orderBy: byUpload, granted: true }),
        [],
      ),
      mayRecord: guarded(
        computed(
          {
            status: (alias) => sql`(SELECT sb.status FROM look_back sb WHERE sb.id = ${col(alias, 'lookBackId')})`,
          },
          (row, env) => mayRecordFinding(standing(row, env)),
        ),
        (may) => may,
      ),
    },
    scope: findingScope,
  });
  registry.extend('SupervisionTask', { open: { lookBackFindings: toMany('LookBackFinding', 'taskId') } });
  registry.extend('Submission', { open: { lookBackFindings: toMany('LookBackFinding', 'submissionId') } });
  registry.widenScope('Submission', listedSubmissionScope);
}

/** What the viewer may do now; nothing with a token that only reads. */
function mayOf(
  value: (row: ReadRow, env: ReadEnv) => boolean,
  needs: Record<string, (alias: string) => Sql> = {},
): GuardedRead {
  return guarded(computed({ status: needsColumn('status'), ...needs }, value), (may) => may);
}
