import { pseudonymOf, type ReporterView } from '@sanlian/domain';
import {
  booleanColumn,
  col,
  computed,
  FALSE,
  guarded,
  needsColumn,
  sql,
  toOne,
  type ReadEnv,
  type ReadRegistry,
  type ReadRow,
} from '../../platform';
import { reportersAsSeenBy, seesNames } from './submission.access';

/** What stands behind each reporter's name: whether it may be shown, and its pseudonym otherwise. */
const needsOf = (registry: ReadRegistry) => ({
  sees: (alias: string, env: ReadEnv) => seesNames(registry, col(alias, 'submissionId'), env),
  disclosed: needsColumn('nameDisclosed'),
  code: (alias: string, { viewer }: ReadEnv) =>
    reportersAsSeenBy(viewer) === 'pseudonyms'
      ? sql`(SELECT p.code FROM reporter_pseudonym p WHERE p.reporterId = COALESCE(${col(alias, 'personId')}, ${col(alias, 'organizationId')}))`
      : sql`NULL`,
});

const viewOf = (row: ReadRow, { viewer }: ReadEnv): ReporterView =>
  Number(row.sees) === 1 ? 'names' : reportersAsSeenBy(viewer);

const show =
  (disguise: (value: ReadRow, code: string, name: string) => ReadRow) =>
  (value: unknown, row: ReadRow, env: ReadEnv): unknown => {
    const view = viewOf(row, env);
    if (value === null || view === 'names') return value;
    if (view === 'consented-only') return Number(row.disclosed) === 1 ? value : null;
    const code = String(row.code);
    return disguise(value as ReadRow, code, pseudonymOf(code, env.language));
  };

/** Only the asked fields; whatever could tell who it is becomes empty, the sector stays. */
const only = (asked: ReadRow, shown: ReadRow): ReadRow =>
  Object.fromEntries(Object.keys(asked).map((field) => [field, field in shown ? shown[field] : null]));

const asPerson = (person: ReadRow, code: string, name: string): ReadRow =>
  only(person, { id: code, version: 0, name, sector: person.sector, active: true, createdAt: new Date(0) });
const asOrganization = (organization: ReadRow, code: string, name: string): ReadRow =>
  only(organization, { id: code, version: 0, name, kind: organization.kind });

/** Reporters are read below their submission, whose scope grants the rows; names by `reporterNames` of the domain. */
export function defineReporterReads(registry: ReadRegistry): void {
  const needs = needsOf(registry);
  registry.define({
    name: 'SubmissionReporter',
    table: 'submission_reporter',
    open: { lead: booleanColumn('lead'), nameDisclosed: booleanColumn('nameDisclosed') },
    guarded: {
      person: guarded(toOne('Person', 'personId', { granted: true }), show(asPerson), needs),
      organization: guarded(toOne('Organization', 'organizationId', { granted: true }), show(asOrganization), needs),
      pseudonym: guarded(
        computed(needs, (row, env) =>
          viewOf(row, env) === 'pseudonyms' ? pseudonymOf(String(row.code), env.language) : null,
        ),
        (value) => value,
      ),
    },
    scope: () => FALSE,
  });
}
