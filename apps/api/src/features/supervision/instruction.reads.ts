import {
  discloseInstruction,
  mayReadInstruction,
  type Disclosure,
  type InstructionTexts,
  type InstructionView,
  type Role,
} from '@sanlian/domain';
import {
  all,
  any,
  byUpload,
  col,
  column,
  computed,
  guarded,
  hasRole,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ComputedRead,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
  type Sql,
} from '../../platform';
import { inReceivedReport } from '../reports';
import { reportedBy } from '../submissions';
import { handledBy, taskScope } from './task.access';

/** Files of an instruction belong to this read type, which only those see who read all of it. */
export const INSTRUCTION_FILES = 'InstructionFile';

/** Whether the viewer is a reporter of a submission that the instruction is on: 1 or 0. */
const isReporter = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`(${col(alias, 'id')} IN (SELECT it.instructionId FROM supervision_task it WHERE ${reportedBy(col('it', 'submissionId'), viewer)}))`;

/** U11: departments and leadership offices work on an instruction by what was assigned or sent to their organization. */
const WORK_BY_ORGANIZATION = {
  DEPARTMENT: (alias: string, organizationId: string) => onTask(alias, handledBy('it', organizationId)),
  LEADERSHIP_OFFICE: (alias: string, organizationId: string) =>
    onTask(alias, inReceivedReport(col('it', 'submissionId'), organizationId)),
};
type WorkingRole = keyof typeof WORK_BY_ORGANIZATION;
const WORKING_ROLES = Object.keys(WORK_BY_ORGANIZATION) as WorkingRole[];

const onTask = (alias: string, condition: Sql): Sql =>
  sql`(${col(alias, 'id')} IN (SELECT it.instructionId FROM supervision_task it WHERE ${condition}))`;

const worksAs =
  (role: WorkingRole) =>
  (alias: string, { viewer }: ReadEnv): Sql =>
    hasRole(viewer, role) && viewer.organizationId !== null
      ? WORK_BY_ORGANIZATION[role](alias, viewer.organizationId)
      : sql`0`;

const disclosing: ComputedRead['needs'] = {
  disclosure: needsColumn('disclosure'),
  isReporter,
  ...Object.fromEntries(WORKING_ROLES.map((role) => [role, worksAs(role)])),
};
const texts: ComputedRead['needs'] = {
  leaderName: needsColumn('leaderName'),
  leaderTitle: needsColumn('leaderTitle'),
  text: needsColumn('text'),
  gist: needsColumn('gist'),
};

const isWorking = (role: Role): role is WorkingRole => role in WORK_BY_ORGANIZATION;

function viewOf(row: ReadRow, { viewer }: ReadEnv): InstructionView {
  const roles = viewer.roles.filter((role) => !isWorking(role) || Number(row[role]) === 1);
  return mayReadInstruction({ roles, isReporter: Number(row.isReporter) === 1 }, row.disclosure as Disclosure);
}

/** U11: one of the instruction's texts as the viewer sees it. */
const disclosed = (field: 'leaderName' | 'leaderTitle' | 'text') =>
  guarded(
    computed({ ...texts, ...disclosing }, (row, env) =>
      discloseInstruction(row as unknown as InstructionTexts, viewOf(row, env)),
    ),
    (shown) => (shown as ReturnType<typeof discloseInstruction>)[field],
  );

/** Instructions of which the viewer reads at least one task. */
function instructionScope(alias: string, env: ReadEnv): Sql {
  const scope = taskScope('st', env);
  if (scope === TRUE) return TRUE;
  return sql`${col(alias, 'id')} IN (SELECT st.instructionId FROM supervision_task st WHERE ${scope})`;
}

/** U11, in SQL, for the files: the roles that work on it read all of it, reporters where it is disclosed in full. */
function fullScope(alias: string, env: ReadEnv): Sql {
  const scope = instructionScope(alias, env);
  const roles = env.viewer.roles.filter((role) => !isWorking(role));
  if (mayReadInstruction({ roles, isReporter: false }, 'FACT') === 'full') return scope;
  const told = sql`(${col(alias, 'disclosure')} = ${'FULL'} AND ${isReporter(alias, env)})`;
  return all([scope, any([told, ...WORKING_ROLES.map((role) => sql`${worksAs(role)(alias, env)} = 1`)])]);
}

/** How instructions are read. */
export function defineInstructionReads(registry: ReadRegistry): void {
  registry.define({
    name: 'Instruction',
    table: 'instruction',
    open: {
      id: column('id'),
      version: column('version'),
      level: column('level'),
      givenAt: timeColumn('givenAt'),
      kind: column('kind'),
      disclosure: column('disclosure'),
      dueAt: timeColumn('dueAt'),
      recordedAt: timeColumn('recordedAt'),
      specialReport: toOne('SpecialReport', 'specialReportId'),
      tasks: toMany('SupervisionTask', 'instructionId', {
        orderBy: (task) => sql`${col(task, 'year')}, ${col(task, 'sequenceInYear')}`,
      }),
    },
    guarded: {
      leaderName: disclosed('leaderName'),
      leaderTitle: disclosed('leaderTitle'),
      text: disclosed('text'),
      gist: guarded(column('gist'), (gist, row, env) => (viewOf(row, env) === 'fact' ? null : gist), disclosing),
      amendments: guarded(
        toMany('InstructionAmendment', 'instructionId', {
          orderBy: (amendment) => sql`${col(amendment, 'at')}, ${col(amendment, 'id')}`,
          granted: true,
        }),
        (amendments, row, env) => (viewOf(row, env) === 'full' ? amendments : []),
        disclosing,
      ),
      attachments: guarded(
        toMany('Attachment', 'ownerId', { where: ownedBy(INSTRUCTION_FILES), orderBy: byUpload, granted: true }),
        (files, row, env) => (viewOf(row, env) === 'full' ? files : []),
        disclosing,
      ),
    },
    scope: instructionScope,
  });
  registry.define({ name: INSTRUCTION_FILES, table: 'instruction', open: { id: column('id') }, scope: fullScope });
  registry.define({
    name: 'InstructionAmendment',
    table: 'instruction_amendment',
    open: {
      id: column('id'),
      oldText: column('oldText'),
      note: column('note'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: (alias, env) =>
      sql`${col(alias, 'instructionId')} IN (SELECT ai.id FROM instruction ai WHERE ${fullScope('ai', env)})`,
  });
}
