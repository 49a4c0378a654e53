import {
  SubmissionStatus,
  type Earner,
  type Level,
  type PointEvent,
  type PointFact,
  type YearFacts,
} from '@sanlian/domain';
import { col, inYear, join, name, sql, within, type Row, type Sql } from '../../../platform';
import type { Ask } from './ask';

/** Taken back by its reporter. */
const NOT_HANDED_IN: SubmissionStatus = 'WITHDRAWN';
const PORTION = 1_000;

/**
 * A2: what happened in a year, with three statements, and one more for each thousand submissions of earlier years that
 * something happened to. What was undone isn't there: withdrawn submissions, decisions that were taken back, instructions
 * whose task was cancelled. The texts of submissions aren't touched: indexes hold what is asked of them.
 */
export async function readFacts(ask: Ask, year: number): Promise<YearFacts> {
  const during = (column: Sql) => inYear(column, year);
  const facts: PointFact[] = [];
  const sectorOf = new Map<string, string | null>();
  const ofSector = new Set<string>();
  for (const row of await ask(handedIn(during))) {
    const submissionId = String(row.id);
    sectorOf.set(submissionId, textOf(row.sectorId));
    if (Number(row.onBehalfOfSector) === 1) ofSector.add(submissionId);
    if (row.status !== NOT_HANDED_IN)
      facts.push({ id: '', submissionId, event: 'SUBMITTED', level: null, at: Number(row.at) });
  }
  for (const row of await ask(afterwards(during))) facts.push(factOf(row));
  const earlier = [...new Set(facts.map(({ submissionId }) => submissionId))].filter((id) => !sectorOf.has(id));
  for (let start = 0; start < earlier.length; start += PORTION)
    for (const row of await ask(
      sql`SELECT s.id AS id, s.sectorId AS sectorId FROM submission s WHERE ${within(col('s', 'id'), earlier.slice(start, start + PORTION))}`,
    ))
      sectorOf.set(String(row.id), textOf(row.sectorId));
  return { facts, reporters: await readReporters(ask, during), sectorOf, ofSector };
}

type During = (column: Sql) => Sql;

const handedIn = (during: During): Sql =>
  sql`SELECT s.id AS id, s.submittedAt AS ${name('at')}, s.status AS ${name('status')}, s.sectorId AS sectorId, s.onBehalfOfSector AS onBehalfOfSector FROM submission s WHERE ${during(col('s', 'submittedAt'))}`;

/** Adopted, reported, instructed, adopted upward. */
function afterwards(during: During): Sql {
  const fact = (event: PointEvent, of: { submission: Sql; level?: Sql; at: Sql; id?: Sql }, rest: Sql) =>
    sql`SELECT ${of.submission} AS ${name('submissionId')}, ${event} AS ${name('event')}, ${of.level ?? sql`NULL`} AS ${name('level')}, ${of.at} AS ${name('at')}, ${of.id ?? sql`''`} AS ${name('id')} FROM ${rest}`;
  const moment = (event: PointEvent, column: string) =>
    fact(
      event,
      { submission: col('s', 'id'), at: col('s', column) },
      sql`submission s WHERE ${during(col('s', column))}`,
    );
  const instruction = { submission: col('t', 'submissionId'), level: col('i', 'level'), at: col('i', 'givenAt') };
  const upward = { submission: col('u', 'submissionId'), level: col('o', 'level'), at: col('u', 'adoptedAt') };
  return join(
    [
      moment('ADOPTED', 'adoptedAt'),
      moment('REPORTED', 'reportedAt'),
      fact(
        'INSTRUCTED',
        { ...instruction, id: col('i', 'id') },
        sql`${underInstruction} WHERE ${during(col('i', 'givenAt'))} AND t.status <> ${'CANCELLED'} GROUP BY t.submissionId, i.id, ${col('i', 'level')}, i.givenAt`,
      ),
      fact(
        'ADOPTED_UPWARD',
        { ...upward, id: col('u', 'id') },
        sql`upward_report u JOIN organization o ON o.id = u.recipientId WHERE ${during(col('u', 'adoptedAt'))}`,
      ),
    ],
    ' UNION ALL ',
  );
}

const underInstruction = sql`instruction i JOIN supervision_task t ON t.instructionId = i.id`;

async function readReporters(ask: Ask, during: During): Promise<Map<string, Earner[]>> {
  const submissions = join(
    [
      ...['submittedAt', 'adoptedAt', 'reportedAt'].map(
        (column) => sql`SELECT s.id AS id FROM submission s WHERE ${during(col('s', column))}`,
      ),
      sql`SELECT t.submissionId AS id FROM ${underInstruction} WHERE ${during(col('i', 'givenAt'))}`,
      sql`SELECT u.submissionId AS id FROM upward_report u WHERE ${during(col('u', 'adoptedAt'))}`,
    ],
    ' UNION ',
  );
  const reporters = new Map<string, Earner[]>();
  for (const row of await ask(
    sql`SELECT r.submissionId AS submissionId, r.personId AS personId, r.organizationId AS organizationId, ${col('r', 'lead')} AS ${name('lead')}, r.mergedFromId AS mergedFromId FROM submission_reporter r WHERE r.submissionId IN (${submissions})`,
  )) {
    const submissionId = String(row.submissionId);
    const known = reporters.get(submissionId);
    if (known) known.push(earnerOf(row));
    else reporters.set(submissionId, [earnerOf(row)]);
  }
  return reporters;
}

const textOf = (value: unknown): string | null => (value === null ? null : String(value));

const factOf = (row: Row): PointFact => ({
  id: String(row.id),
  submissionId: String(row.submissionId),
  event: row.event as PointEvent,
  level: row.level as Level | null,
  at: Number(row.at),
});

const earnerOf = (row: Row): Earner => ({
  id: String(row.personId ?? row.organizationId),
  lead: Number(row.lead) === 1,
  mergedIn: row.mergedFromId !== null,
});
