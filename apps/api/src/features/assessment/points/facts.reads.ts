import {
  endOfShanghaiDay,
  startOfShanghaiDay,
  type Earner,
  type Level,
  type PointEvent,
  type PointFact,
  type YearFacts,
} from '@sanlian/domain';
import { col, join, name, sql, type Row, type Sql } from '../../../platform';
import type { Ask } from './ask';

/**
 * A2: what happened in a year, with two statements. What was undone isn't there: withdrawn submissions, decisions that were
 * taken back, instructions whose task was cancelled.
 */
export async function readFacts(ask: Ask, year: number): Promise<YearFacts> {
  const happened = factsOf(year);
  const facts = (await ask(happened)).map(factOf);
  const reporters = new Map<string, Earner[]>();
  const sectorOf = new Map<string, string | null>();
  const ofSector = new Set<string>();
  for (const row of await ask(reportersOf(happened))) {
    const submissionId = String(row.submissionId);
    if (!sectorOf.has(submissionId)) {
      sectorOf.set(submissionId, textOf(row.sectorId));
      if (Number(row.onBehalfOfSector) === 1) ofSector.add(submissionId);
    }
    const known = reporters.get(submissionId);
    const earner = earnerOf(row);
    if (known) known.push(earner);
    else reporters.set(submissionId, [earner]);
  }
  return { facts, reporters, sectorOf, ofSector };
}

function factsOf(year: number): Sql {
  const during = (column: Sql) =>
    sql`${column} BETWEEN ${startOfShanghaiDay(`${year}-01-01`)} AND ${endOfShanghaiDay(`${year}-12-31`)}`;
  const fact = (event: PointEvent, of: { submission: Sql; level?: Sql; at: Sql; id?: Sql }, rest: Sql) =>
    sql`SELECT ${of.submission} AS ${name('submissionId')}, ${event} AS ${name('event')}, ${of.level ?? sql`NULL`} AS ${name('level')}, ${of.at} AS ${name('at')}, ${of.id ?? sql`''`} AS ${name('id')} FROM ${rest}`;
  const moment = (event: PointEvent, column: string, more: Sql = sql``) =>
    fact(
      event,
      { submission: col('s', 'id'), at: col('s', column) },
      sql`submission s WHERE ${during(col('s', column))}${more}`,
    );
  const instruction = { submission: col('t', 'submissionId'), level: col('i', 'level'), at: col('i', 'givenAt') };
  const upward = { submission: col('u', 'submissionId'), level: col('o', 'level'), at: col('u', 'adoptedAt') };
  return join(
    [
      moment('SUBMITTED', 'submittedAt', sql` AND s.status <> ${'WITHDRAWN'}`),
      moment('ADOPTED', 'adoptedAt'),
      moment('REPORTED', 'reportedAt'),
      fact(
        'INSTRUCTED',
        { ...instruction, id: col('i', 'id') },
        sql`instruction i JOIN supervision_task t ON t.instructionId = i.id WHERE ${during(col('i', 'givenAt'))} AND t.status <> ${'CANCELLED'} GROUP BY t.submissionId, i.id, ${col('i', 'level')}, i.givenAt`,
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

const reportersOf = (happened: Sql): Sql =>
  sql`SELECT r.submissionId AS submissionId, r.personId AS personId, r.organizationId AS organizationId, ${col('r', 'lead')} AS ${name('lead')}, r.mergedFromId AS mergedFromId, s.sectorId AS sectorId, s.onBehalfOfSector AS onBehalfOfSector FROM submission_reporter r JOIN submission s ON s.id = r.submissionId WHERE r.submissionId IN (SELECT h.submissionId FROM (${happened}) h)`;

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
