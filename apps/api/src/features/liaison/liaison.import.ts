import {
  liaisonColumns,
  linkKey,
  normalKey,
  readLiaisonRow,
  shanghaiDate,
  type ImportedLink,
  type LiaisonField,
  type LiaisonLinkInput,
  type NamedPerson,
} from '@sanlian/domain';
import { In, IsNull } from 'typeorm';
import type { Context, Tx } from '../../platform';
import { runImport, type Preparation, type ReadyRow, type RowProblem } from '../../platform/tables/import';
import type { ImportReportObject } from '../../platform/tables/import.object';
import { Person } from '../people';
import { LiaisonLink } from './liaison-link.entity';
import { LinkBook } from './link-book';

/** Reads links from a workbook or CSV; people are known by name, with phone where several have it. */
export function importLinks(context: Context, fileId: string, dryRun: boolean): Promise<ImportReportObject> {
  return runImport(context, {
    operation: 'importLiaisonLinks',
    fileId,
    dryRun,
    columns: liaisonColumns,
    readRow: readLiaisonRow,
    prepare: prepareLinks,
  });
}

async function prepareLinks(tx: Tx, rows: ReadyRow<ImportedLink>[]): Promise<Preparation<LiaisonField>> {
  const roster = await rosterOf(tx, rows);
  const standing = await tx.manager.findBy(LiaisonLink, { until: IsNull() });
  const known = new Map(standing.map((link) => [link.openKey, link.fromId]));
  const problems: RowProblem<LiaisonField>[] = [];
  const fresh: { row: number; link: LiaisonLinkInput }[] = [];
  let unchanged = 0;
  for (const { row, value } of rows) {
    const from = personOf(roster, value.from);
    const to = value.to === null ? null : personOf(roster, value.to);
    if (typeof from === 'string') problems.push({ row, column: 'from', code: from });
    if (typeof to === 'string') problems.push({ row, column: 'to', code: to });
    if (typeof from === 'string' || typeof to === 'string') continue;
    const ends = { fromId: from.id, toId: to?.id ?? null, constituency: value.constituency };
    if (known.get(linkKey(ends)) === from.id) unchanged++;
    else fresh.push({ row, link: { ...ends, since: value.since ?? shanghaiDate(tx.now) } });
  }
  const links = fresh.map(({ link }) => link);
  const book = await LinkBook.open(tx, links);
  for (const { index, end, code } of book.problems(links)) {
    const { row, link } = fresh[index]!;
    problems.push({ row, column: end === 'to' && link.toId === null ? 'constituency' : end, code });
  }
  const write = async () => void (await book.write(links));
  return { problems, created: links.length, updated: 0, unchanged, write };
}

async function rosterOf(tx: Tx, rows: readonly ReadyRow<ImportedLink>[]): Promise<Map<string, Person[]>> {
  const names = rows.flatMap(({ value }) => [value.from.name, ...(value.to === null ? [] : [value.to.name])]);
  const keys = [...new Set(names.map(normalKey))];
  const roster = new Map<string, Person[]>();
  for (let start = 0; start < keys.length; start += 1_000)
    for (const person of await tx.manager.findBy(Person, { nameKey: In(keys.slice(start, start + 1_000)) }))
      roster.set(person.nameKey, [...(roster.get(person.nameKey) ?? []), person]);
  return roster;
}

/** The person of this name, and of this phone where one is given; or what is wrong. */
function personOf(
  roster: ReadonlyMap<string, Person[]>,
  { name, phone }: NamedPerson,
): Person | 'NOT_FOUND' | 'AMBIGUOUS' {
  const sameName = roster.get(normalKey(name)) ?? [];
  const found = phone === null ? sameName : sameName.filter((person) => person.phone === phone);
  const [person, ...others] = found;
  if (!person) return 'NOT_FOUND';
  return others.length > 0 ? 'AMBIGUOUS' : person;
}
