import { checkPage, normalKey, Refusal, type AssessedPerson } from '@sanlian/domain';
import { type PageInput, given } from '../../../platform';
import type { AssessmentFilter, AssessmentSort } from './assessment.input';

/** The rows that fit the filter; the group was chosen before. */
export function filtered(rows: readonly AssessedPerson[], filter: AssessmentFilter | null): AssessedPerson[] {
  const { q, sectorId, dutyMet, tier, exempt } = filter ?? {};
  const wanted = given(q) ? normalKey(q) : null;
  return rows.filter(
    (row) =>
      (wanted === null || row.nameKey.includes(wanted)) &&
      (!given(sectorId) || row.sectorId === sectorId) &&
      (!given(dutyMet) || row.dutyMet === dutyMet) &&
      (!given(tier) || row.tier === tier) &&
      (!given(exempt) || row.exempt === exempt),
  );
}

const KEYS: Record<AssessmentSort['field'], (one: AssessedPerson, other: AssessedPerson) => number> = {
  RANK: (one, other) => one.rank - other.rank,
  POINTS: (one, other) => one.points - other.points,
  NAME: (one, other) => (one.nameKey < other.nameKey ? -1 : one.nameKey > other.nameKey ? 1 : 0),
  ADOPTED: (one, other) => one.adopted - other.adopted,
};

/** By rank unless sorted; those who are alike stay as they stand, by rank and name. */
export function sorted(rows: readonly AssessedPerson[], sort: AssessmentSort | null): AssessedPerson[] {
  if (!sort) return [...rows];
  const direction = sort.order === 'ASC' ? 1 : -1;
  return [...rows].sort((one, other) => direction * KEYS[sort.field](one, other));
}

/**
 * One page; `after` is the person behind whom it begins.
 * @throws Refusal `BAD_USER_INPUT` for a page that can't be, or a mark of another list
 */
export function paged(rows: readonly AssessedPerson[], page: PageInput | null): AssessedPerson[] {
  const { limit, offset, after } = checkPage(page);
  if (after === null) return rows.slice(offset, offset + limit);
  const place = rows.findIndex(({ personId }) => personId === after);
  if (place < 0) throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'page.after', code: 'INVALID' }] });
  return rows.slice(place + 1, place + 1 + limit);
}
