import { normalKey, peopleColumns, readPersonRow, type ImportedPerson, type PeopleField } from '@sanlian/domain';
import type { Context, Tx } from '../../platform';
import { newId } from '../../platform';
import { runImport, type Preparation, type ReadyRow, type RowProblem } from '../../platform/tables/import';
import type { ImportReportObject } from '../../platform/tables/import.object';
import { Organization } from './organization.entity';
import { personSaved } from './people.service';
import { Person } from './person.entity';
import { Sector } from './sector.entity';

/** Reads the roster from a workbook or CSV; a person is known by name with phone. */
export function importPeople(context: Context, fileId: string, dryRun: boolean): Promise<ImportReportObject> {
  return runImport(context, {
    operation: 'importPeople',
    fileId,
    dryRun,
    columns: peopleColumns,
    readRow: readPersonRow,
    prepare: preparePeople,
  });
}

type Fields = Pick<Person, 'tier' | 'informantSource' | 'sectorId' | 'organizationId' | 'phone'>;

async function preparePeople(tx: Tx, rows: ReadyRow<ImportedPerson>[]): Promise<Preparation<PeopleField>> {
  const sectors = await idsByKey(tx, Sector);
  const organizations = await idsByKey(tx, Organization);
  const roster = byName(await tx.manager.find(Person));
  const problems: RowProblem<PeopleField>[] = [];
  const seen = new Set<string>();
  const created: Person[] = [];
  const changed: { before: Person; changes: Partial<Fields> }[] = [];
  let unchanged = 0;

  for (const { row, value } of rows) {
    const nameKey = normalKey(value.name);
    const identity = `${nameKey}\n${value.phone ?? ''}`;
    if (seen.has(identity)) problems.push({ row, column: 'name', code: 'DUPLICATE' });
    seen.add(identity);
    const sectorId = value.sector === null ? null : sectors.get(normalKey(value.sector));
    if (sectorId === undefined) problems.push({ row, column: 'sector', code: 'NOT_FOUND' });
    const organizationId = value.organization === null ? null : organizations.get(normalKey(value.organization));
    if (organizationId === undefined) problems.push({ row, column: 'organization', code: 'NOT_FOUND' });
    const known = matches(roster.get(nameKey) ?? [], value.phone);
    if (known.length > 1) problems.push({ row, column: 'name', code: 'AMBIGUOUS' });

    const fields: Fields = {
      phone: value.phone,
      tier: value.tier,
      informantSource: value.informantSource,
      sectorId: sectorId ?? null,
      organizationId: organizationId ?? null,
    };
    const before = known[0];
    if (!before) {
      created.push({
        id: newId(),
        version: 1,
        name: value.name,
        nameKey,
        ...fields,
        active: true,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      continue;
    }
    const changes = differences(before, fields);
    if (Object.keys(changes).length === 0) unchanged++;
    else changed.push({ before, changes });
  }

  const write = async () => {
    await tx.insertAll(Person, created);
    await tx.recordAll(
      personSaved,
      created.map((person) => ({
        subject: { type: 'Person', id: person.id },
        after: person,
        payload: { created: true },
      })),
    );
    for (const { before, changes } of changed) {
      await tx.update(Person, before.id, before.version, { ...changes, updatedAt: tx.now });
      await tx.record(personSaved, {
        subject: { type: 'Person', id: before.id },
        before,
        after: { ...before, ...changes },
        payload: { created: false },
      });
    }
  };
  return { problems, created: created.length, updated: changed.length, unchanged, write };
}

/** Name with phone; a row or a person without a phone matches by the name alone. */
function matches(sameName: readonly Person[], phone: string | null): Person[] {
  if (phone === null) return [...sameName];
  const exact = sameName.filter((person) => person.phone === phone);
  return exact.length > 0 ? exact : sameName.filter((person) => person.phone === null);
}

/** What the row says differently; an empty cell says nothing. */
function differences(person: Person, fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value !== null && person[field as keyof Fields] !== value),
  );
}

async function idsByKey(tx: Tx, entity: new () => Sector | Organization): Promise<Map<string, string>> {
  const rows = await tx.manager.find(entity);
  return new Map(rows.map((row) => [row.nameKey, row.id]));
}

function byName(people: readonly Person[]): Map<string, Person[]> {
  const roster = new Map<string, Person[]>();
  for (const person of people) roster.set(person.nameKey, [...(roster.get(person.nameKey) ?? []), person]);
  return roster;
}
