import {
  checkInput,
  cycleYearInput,
  labelOf,
  missingDuties,
  readsAllAssessments,
  readsConfidences,
  Refusal,
  type AssessedPerson,
  type PointLine,
} from '@sanlian/domain';
import { below, col, sql, type Context, type ListQuery, type ReadRow, type Selection } from '../../../platform';
import { readCopy, readStanding } from '../cycle/standing';
import { asking } from '../points/ask';
import { openBook } from '../points/books';
import { itemsOf } from '../points/items';
import { convenedBy } from '../points/results';
import type { YearBook } from '../points/year-book';
import { activitiesQuery, dutyRecordsQuery } from '../records/record.lists';
import { rowsById } from '../rows-by-id';

/**
 * The dossier of a year: one's own, or of whom one may read it: all for those who read assessments, conveners their sector.
 * @throws Refusal `NOT_FOUND` for a person who is hidden or isn't there, `BAD_USER_INPUT` where nobody is meant
 */
export async function readDossier(
  context: Context,
  asked: { year: number; personId: string | null },
  selection: Selection,
): Promise<object> {
  const { year } = checkInput(cycleYearInput, { year: asked.year });
  const personId = asked.personId ?? context.actor.personId;
  if (personId === null) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'REQUIRED' }] });
  const { person, confides } = await readPerson(context, personId, below(selection, 'person'));
  const ask = asking(context.platform);
  const book = await openBook(context.platform, year);
  const { state } = await readStanding(ask, year);
  const row = state === 'PUBLISHED' ? await frozenRow(context, year, personId) : liveRow(book, personId);
  const shown = row && (confides ? row : { ...row, exemptionReason: null });
  const [item] = shown ? await itemsOf(context, year, [shown], below(selection, 'item')) : [];
  const ofPerson: ListQuery['where'] = [(alias) => sql`${col(alias, 'personId')} = ${personId}`, ofYear(year)];
  const list = (type: string, field: string, query: ListQuery): Promise<ReadRow[]> =>
    context.platform.reads.list(context, type, below(selection, field), query);
  const [exemption] = await list('Exemption', 'exemption', {
    where: [...ofPerson, (alias) => sql`${col(alias, 'endedAt')} IS NULL`],
    order: [],
  });
  return {
    year,
    person,
    item: item ?? null,
    lines: confides ? await linesOf(context, book.linesOf(personId), below(selection, 'lines')) : [],
    records: await list('DutyRecord', 'records', dutyRecordsQuery({ year, personId })),
    activities: await list('SectorActivity', 'activities', activitiesQuery({ year, personId }, null)),
    awards: await list('Award', 'awards', { where: ofPerson, order: [byTime('givenAt')] }),
    objections: await list('AssessmentObjection', 'objections', { where: ofPerson, order: [byTime('at')] }),
    exemption: exemption ?? null,
    missing: row ? missingDuties(row.duties, row.exempt) : [],
  };
}

const ofYear = (year: number) => (alias: string) => sql`${col(alias, 'year')} = ${year}`;
const byTime = (name: string) => ({ by: (alias: string) => col(alias, name), direction: 'ASC' as const });

/**
 * The person, and whether the viewer reads what stays between them, the convener, the office and the chair meeting: why they
 * are exempt, and which submissions are theirs, whose reporters have pseudonyms for analysts.
 */
async function readPerson(
  context: Context,
  id: string,
  selection: Selection,
): Promise<{ person: ReadRow; confides: boolean }> {
  const asked: Selection = new Map([
    ...selection,
    ['sector', new Map([...below(selection, 'sector'), ['id', new Map()]])],
  ]);
  const person = await context.platform.reads.one(context, 'Person', id, asked);
  const { roles, personId } = context.actor;
  if (readsConfidences(roles) || personId === id) return { person, confides: true };
  const sectorId = (person.sector as ReadRow | null)?.id;
  const confides = (await convenedBy(context)).has(String(sectorId));
  if (!confides && !readsAllAssessments(roles)) throw new Refusal('NOT_FOUND');
  return { person, confides };
}

/** As a member, otherwise as an informant. */
const liveRow = (book: YearBook, id: string): AssessedPerson | undefined =>
  find(book.people('MEMBERS'), id) ?? find(book.people('INFORMANTS'), id);

const find = (rows: readonly AssessedPerson[], id: string) => rows.find(({ personId }) => personId === id);

async function frozenRow({ platform }: Context, year: number, id: string): Promise<AssessedPerson | undefined> {
  const ask = asking(platform);
  const members = find(await readCopy<AssessedPerson>(ask, year, 'MEMBERS'), id);
  return members ?? find(await readCopy<AssessedPerson>(ask, year, 'INFORMANTS'), id);
}

async function linesOf(context: Context, lines: readonly PointLine[], selection: Selection): Promise<object[]> {
  const ids = lines.map(({ fact }) => fact.submissionId);
  const submissions = await rowsById(context, 'Submission', ids, below(selection, 'submission'));
  return lines.map(({ fact, worth, points, counted, reason }) => ({
    event: fact.event,
    level: fact.level,
    submission: submissions.get(fact.submissionId) ?? null,
    at: fact.at,
    points: counted ? points : worth,
    worth,
    counted,
    reason,
    note: reason === null ? null : labelOf('PointLineReason', reason, context.language),
  }));
}
