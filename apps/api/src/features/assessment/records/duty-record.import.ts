import {
  dutyRecordColumns,
  normalKey,
  readDutyRecordRow,
  recordProblem,
  shanghaiDate,
  type DutyRecordField,
  type DutyRule,
  type ImportedDutyRecord,
} from '@sanlian/domain';
import { IsNull } from 'typeorm';
import type { Context, Tx } from '../../../platform';
import { runImport, type Preparation, type ReadyRow, type RowProblem } from '../../../platform/tables/import';
import type { ImportReportObject } from '../../../platform/tables/import.object';
import { Person } from '../../people';
import { dutyRecorded } from '../assessment.events';
import { readStanding } from '../cycle/standing';
import { readRules } from '../duties/rule-sets';
import { askingIn } from '../points/ask';
import { DutyRecord } from './duty-record.entity';
import { dutyRecordOf, recordedChange } from './duty-record.service';

/** Reads duty records from a workbook or CSV; the same person, duty, day and title is recorded once. */
export function importDutyRecords(context: Context, fileId: string, dryRun: boolean): Promise<ImportReportObject> {
  return runImport(context, {
    operation: 'importDutyRecords',
    fileId,
    dryRun,
    columns: dutyRecordColumns,
    readRow: readDutyRecordRow,
    prepare: (tx, rows) => prepare(tx, rows, context.actor.accountId),
  });
}

interface Year {
  rules: readonly DutyRule[];
  published: boolean;
}

async function prepare(
  tx: Tx,
  rows: ReadyRow<ImportedDutyRecord>[],
  accountId: string,
): Promise<Preparation<DutyRecordField>> {
  const years = await readYears(tx, new Set(rows.map(({ value }) => yearOf(value.on))));
  const roster = byName(await tx.manager.find(Person));
  const known = new Set((await tx.manager.findBy(DutyRecord, { removedAt: IsNull() })).map(identity));
  const problems: RowProblem<DutyRecordField>[] = [];
  const created: DutyRecord[] = [];
  let unchanged = 0;
  for (const { row, value } of rows) {
    const refuse = (column: DutyRecordField, code: RowProblem<DutyRecordField>['code']) =>
      problems.push({ row, column, code });
    const people = matching(roster.get(normalKey(value.name)) ?? [], value.phone);
    if (people.length !== 1) refuse('name', people.length === 0 ? 'NOT_FOUND' : 'AMBIGUOUS');
    const year = years.get(yearOf(value.on))!;
    if (value.on > shanghaiDate(tx.now)) refuse('on', 'IN_THE_FUTURE');
    if (year.published) refuse('on', 'NOT_ALLOWED');
    const duty = year.rules.find(({ key, title }) => [key, title].map(normalKey).includes(normalKey(value.duty)));
    const problem = recordProblem(duty?.key ?? '', year.rules);
    if (problem) refuse('duty', problem);
    const person = people[0];
    if (!person || !duty || problem) continue;
    const record = dutyRecordOf(
      {
        year: yearOf(value.on),
        personId: person.id,
        dutyKey: duty.key,
        day: value.on,
        title: value.title,
        count: value.count,
      },
      accountId,
      tx.now,
    );
    if (known.has(identity(record))) unchanged++;
    else created.push(record);
    known.add(identity(record));
  }
  const write = async () => {
    await tx.insertAll(DutyRecord, created);
    await tx.recordAll(dutyRecorded, created.map(recordedChange));
  };
  return { problems, created: created.length, updated: 0, unchanged, write };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const identity = ({ personId, dutyKey, day, title }: DutyRecord): string =>
  [personId, dutyKey, day, normalKey(title)].join('\n');

async function readYears(tx: Tx, wanted: ReadonlySet<number>): Promise<Map<number, Year>> {
  const ask = askingIn(tx);
  const years = new Map<number, Year>();
  for (const year of wanted) {
    const { state } = await readStanding(ask, year);
    years.set(year, { rules: (await readRules(ask, year)).rules, published: state === 'PUBLISHED' });
  }
  return years;
}

function byName(people: readonly Person[]): Map<string, Person[]> {
  const roster = new Map<string, Person[]>();
  for (const person of people) roster.set(person.nameKey, [...(roster.get(person.nameKey) ?? []), person]);
  return roster;
}

/** Name with phone; a row without a phone matches by the name alone. */
const matching = (sameName: readonly Person[], phone: string | null): readonly Person[] =>
  phone === null ? sameName : sameName.filter((person) => person.phone === phone);
