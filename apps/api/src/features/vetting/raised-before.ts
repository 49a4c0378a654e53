import {
  alikeTitles,
  likenessOf,
  bigramsOf,
  RAISED_BEFORE_LIMIT,
  type RaisedBeforeKind,
  type VettingOutcome,
} from '@sanlian/domain';
import { col, sql, type Context, type ReadRow, type Selection, type Sql } from '../../platform';

/** How many of a category and of a sector are looked through, the newest first. */
const NEWEST = 3_000;

interface Known {
  id: string;
  title: string;
  /** `2026-0001` */
  number: string | null;
}
interface ItemRow {
  session: { id: string; scheduledAt: Date };
  submission: Known & { categoryId: string; sector: { id: string } | null; mergedFrom: Known[] };
}
interface EarlierRow {
  status: 'DECIDED' | 'DEFERRED';
  session: { number: string };
  decision: { outcome: VettingOutcome } | null;
}
interface Entry {
  id: string;
  year: number;
  likeness: number;
  kind: RaisedBeforeKind;
  outcome: VettingOutcome | null;
}

const fields = (...names: string[]): Selection => new Map(names.map((name) => [name, new Map()]));
const KNOWN = fields('id', 'title', 'number');
const ITEM: Selection = new Map([
  ['session', fields('id', 'scheduledAt')],
  [
    'submission',
    new Map([...KNOWN, ...fields('categoryId'), ['sector', fields('id')], ['mergedFrom', KNOWN]] as [
      string,
      Selection,
    ][]),
  ],
]);
const EARLIER: Selection = new Map([
  ...fields('status'),
  ['session', fields('number')],
  ['decision', fields('outcome')],
]);

/** Numbers of submissions and sessions begin with their year. */
const yearOf = (number: string | null): number => Number(number?.slice(0, 4) ?? 0);

/**
 * What was raised before in the matter of an item, as far as the viewer may read it: the same submission on earlier agendas,
 * what was merged into it, and others whose titles are alike; in this order, the most alike first.
 * @throws Refusal `NOT_FOUND`
 */
export async function raisedBefore(context: Context, itemId: string, asked: Selection): Promise<ReadRow[]> {
  const { reads } = context.platform;
  const { session, submission } = (await reads.one(context, 'VettingItem', itemId, ITEM)) as unknown as ItemRow;
  const entries = [
    ...(await earlierOf(context, submission.id, session)),
    ...mergedInto(submission),
    ...(await similarTo(context, submission)),
  ].slice(0, RAISED_BEFORE_LIMIT);
  const ids = [...new Set(entries.map(({ id }) => id))];
  const rows = await reads.byIds(context, 'Submission', ids, new Map([...asked, ...fields('id')]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap((entry) => (byId.has(entry.id) ? [{ ...entry, submission: byId.get(entry.id) }] : []));
}

/** Earlier sessions that judged the same submission, the latest first. */
async function earlierOf(context: Context, id: string, session: ItemRow['session']): Promise<Entry[]> {
  const when = (item: string): Sql =>
    sql`(SELECT s.scheduledAt FROM vetting_session s WHERE s.id = ${col(item, 'sessionId')})`;
  const rows = (await context.platform.reads.list(context, 'VettingItem', EARLIER, {
    where: [
      (item) => sql`${col(item, 'submissionId')} = ${id} AND ${col(item, 'sessionId')} <> ${session.id}`,
      (item) => sql`${col(item, 'status')} IN ('DECIDED', 'DEFERRED')`,
      (item) => sql`${when(item)} <= ${session.scheduledAt.getTime()}`,
    ],
    order: [{ by: when, direction: 'DESC' }],
  })) as unknown as EarlierRow[];
  return rows.map(({ session: { number }, status, decision }) => ({
    id,
    year: yearOf(number),
    likeness: 1,
    kind: 'SAME',
    outcome: decision?.outcome ?? (status === 'DEFERRED' ? 'DEFER' : null),
  }));
}

function mergedInto({ title, mergedFrom }: ItemRow['submission']): Entry[] {
  const bigrams = bigramsOf(title);
  return mergedFrom
    .map((source) => entryOf(source, 'MERGED', likenessOf(bigrams, bigramsOf(source.title))))
    .sort((one, other) => other.likeness - one.likeness);
}

/** Others of the same category or sector with a like title: one statement, however many there are. */
async function similarTo(context: Context, submission: ItemRow['submission']): Promise<Entry[]> {
  const near = [newestOf('categoryId', submission.categoryId)];
  if (submission.sector) near.push(newestOf('sectorId', submission.sector.id));
  const union = near.reduce((one, other) => sql`${one} UNION ${other}`);
  const others = (await context.platform.reads.list(context, 'Submission', KNOWN, {
    where: [(other) => sql`${col(other, 'id')} IN (SELECT near.id FROM (${union}) near)`],
    order: [],
  })) as unknown as Known[];
  const known = new Set([submission.id, ...submission.mergedFrom.map(({ id }) => id)]);
  return alikeTitles(
    submission.title,
    others.filter(({ id }) => !known.has(id)),
  ).map(({ other, likeness }) => entryOf(other, 'SIMILAR', likeness));
}

const newestOf = (column: 'categoryId' | 'sectorId', value: string): Sql =>
  sql`SELECT newest.id FROM (SELECT s.id FROM submission s WHERE ${col('s', column)} = ${value} AND s.submittedAt IS NOT NULL ORDER BY s.submittedAt DESC, s.id DESC LIMIT ${NEWEST}) newest`;

const entryOf = ({ id, number }: Known, kind: RaisedBeforeKind, likeness: number): Entry => ({
  id,
  year: yearOf(number),
  likeness,
  kind,
  outcome: null,
});
