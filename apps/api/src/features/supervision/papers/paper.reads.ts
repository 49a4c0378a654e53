import {
  col,
  computed,
  FALSE,
  hasRole,
  needsColumn,
  Sql,
  sql,
  TRUE,
  type ComputedRead,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
} from '../../../platform';
import { inReceivedReport } from '../../reports';
import { oversees } from '../task.access';
import { taskSentBack } from '../supervision.events';
import { listedPapers, type PaperFacts } from './paper.list';

/** Rows of a table below the task as one JSON text: forms are listed without a statement per task. */
const rowsOf =
  (table: string, fields: Record<string, string | Record<Dialect, string>>, condition: (alias: string) => Sql) =>
  (alias: string, { dialect }: ReadEnv): Sql => {
    const object = Object.entries(fields).map(
      ([field, expression]) => `'${field}', ${typeof expression === 'string' ? expression : expression[dialect]}`,
    );
    const rows = new Sql(`${ARRAY[dialect]}(json_object(${object.join(', ')}))`);
    return sql`(SELECT ${rows} FROM ${new Sql(table)} p WHERE ${condition(alias)})`;
  };

type Dialect = ReadEnv['dialect'];
const ARRAY: Record<Dialect, string> = { sqlite: 'json_group_array', mysql: 'JSON_ARRAYAGG' };

/** Of the facts no more than this: all of them would be longer than MariaDB puts together. */
const OUTCOME = { sqlite: "json_extract(p.facts, '$.outcome')", mysql: "JSON_VALUE(p.facts, '$.outcome')" };

const ofTask = (alias: string): Sql => sql`p.taskId = ${col(alias, 'id')}`;

const needs: ComputedRead['needs'] = {
  ...Object.fromEntries(
    ['id', 'number', 'leadOrganizationId', 'dueAt', 'assignedAt', 'resultReportedAt', 'outcome'].map((column) => [
      column,
      needsColumn(column),
    ]),
  ),
  title: (alias) => sql`(SELECT s.title FROM submission s WHERE s.id = ${col(alias, 'submissionId')})`,
  department: (alias) => sql`(SELECT o.name FROM organization o WHERE o.id = ${col(alias, 'leadOrganizationId')})`,
  assists: (alias, { viewer }) =>
    sql`(SELECT COUNT(*) FROM task_assisting_organization pa WHERE pa.taskId = ${col(alias, 'id')} AND pa.organizationId = ${viewer.organizationId ?? ''})`,
  received: (alias, { viewer }) =>
    hasRole(viewer, 'LEADERSHIP_OFFICE') && viewer.organizationId !== null
      ? sql`(${inReceivedReport(col(alias, 'submissionId'), viewer.organizationId)})`
      : sql`0`,
  urgings: rowsOf('task_urging', { id: 'p.id', level: 'p.level', note: 'p.note', at: 'p.at' }, ofTask),
  extensions: rowsOf(
    'task_extension',
    { id: 'p.id', until: 'p.until', reason: 'p.reason', requestedAt: 'p.requestedAt' },
    ofTask,
  ),
  sendBacks: rowsOf(
    'domain_event',
    { at: 'p.at', payload: 'p.payload' },
    (alias) => sql`p.kind = ${taskSentBack.kind} AND p.subjectId = ${col(alias, 'id')}`,
  ),
  reports: rowsOf('task_result_report', { id: 'p.id', closedAt: 'p.closedAt', outcome: OUTCOME }, ofTask),
};

/** The rows, oldest first; nothing where there are none. */
function parsed<T>(value: unknown, time: string): T[] {
  const rows = (typeof value === 'string' ? JSON.parse(value) : (value ?? [])) as ReadRow[];
  return rows.sort((one, other) => Number(one[time]) - Number(other[time])) as T[];
}

interface SentBack {
  note: string;
  leadOrganization: { id: string; name: string } | null;
}

const sendBacksOf = (row: ReadRow): PaperFacts['sendBacks'] =>
  parsed<{ at: number; payload: string }>(row.sendBacks, 'at').map(({ at, payload }) => {
    const { note, leadOrganization } = JSON.parse(payload) as SentBack;
    return { at, note, organizationId: leadOrganization?.id ?? null, organization: leadOrganization?.name ?? null };
  });

function factsOf(row: ReadRow): PaperFacts {
  const time = (value: unknown) => (value === null ? null : Number(value));
  return {
    ...(row as unknown as PaperFacts),
    dueAt: Number(row.dueAt),
    assignedAt: time(row.assignedAt),
    resultReportedAt: time(row.resultReportedAt),
    urgings: parsed(row.urgings, 'at'),
    extensions: parsed(row.extensions, 'requestedAt'),
    sendBacks: sendBacksOf(row),
    reports: parsed(row.reports, 'closedAt'),
  };
}

/** The forms of a task, as far as they exist and the viewer may have them. */
export function definePaperReads(registry: ReadRegistry): void {
  registry.extend('SupervisionTask', {
    open: {
      sendBacks: computed({ sendBacks: needs.sendBacks! }, (row) => sendBacksOf(row)),
      papers: computed(needs, (row, { viewer, language }) => {
        const { organizationId, roles } = viewer;
        const leads = organizationId !== null && row.leadOrganizationId === organizationId;
        const reader = { roles, leads, assists: Number(row.assists) > 0, received: Number(row.received) === 1 };
        return listedPapers(factsOf(row), { ...reader, organizationId, bothSides: oversees(viewer) }, language);
      }),
    },
  });
  registry.define({
    name: 'TaskResultReport',
    table: 'task_result_report',
    open: {},
    scope: (alias, { viewer }) => {
      if (oversees(viewer)) return TRUE;
      if (!hasRole(viewer, 'LEADERSHIP_OFFICE') || viewer.organizationId === null) return FALSE;
      return sql`${col(alias, 'taskId')} IN (SELECT rt.id FROM supervision_task rt WHERE ${inReceivedReport(col('rt', 'submissionId'), viewer.organizationId)})`;
    },
  });
}
