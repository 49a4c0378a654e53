import {
  discloseInstruction,
  mayReadInstruction,
  type Disclosure,
  type InstructionTexts,
  type InstructionView,
} from '@sanlian/domain';
import {
  byUpload,
  col,
  column,
  computed,
  guarded,
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
import { reportedBy } from '../submissions';
import { taskScope } from './task.access';

/** Files of an instruction belong to this read type, which only those see who read all of it. */
export const INSTRUCTION_FILES = 'InstructionFile';

/** Whether the viewer is a reporter of a submission that the instruction is on: 1 or 0. */
const isReporter = (alias: string, { viewer }: ReadEnv): Sql =>
  sql`(${col(alias, 'id')} IN (SELECT it.instructionId FROM supervision_task it WHERE ${reportedBy(col('it', 'submissionId'), viewer)}))`;

const disclosing: ComputedRead['needs'] = { disclosure: needsColumn('disclosure'), isReporter };
const texts: ComputedRead['needs'] = {
  leaderName: needsColumn('leaderName'),
  leaderTitle: needsColumn('leaderTitle'),
  text: needsColumn('text'),
  gist: needsColumn('gist'),
};

const viewOf = (row: ReadRow, { viewer }: ReadEnv): InstructionView =>
  mayReadInstruction({ roles: viewer.roles, isReporter: Number(row.isReporter) === 1 }, row.disclosure as Disclosure);

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
  const { roles } = env.viewer;
  if (mayReadInstruction({ roles, isReporter: false }, 'FACT') === 'full') return scope;
  return sql`(${scope} AND ${col(alias, 'disclosure')} = ${'FULL'} AND ${isReporter(alias, env)})`;
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
