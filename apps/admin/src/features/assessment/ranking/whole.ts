import { request } from '../../../platform/graphql';
import { AssessmentRows, type AssessmentRow } from './ranking.documents';

/** As many as one page of the API holds. */
const PAGE = 200;

/** Everybody's place in a year, the first first. */
export async function wholeRanking(year: number, filter: object): Promise<AssessmentRow[]> {
  const rows: AssessmentRow[] = [];
  for (let total = 1; rows.length < total;) {
    const { assessment } = await request(AssessmentRows, {
      year,
      filter,
      sort: { field: 'RANK', order: 'ASC' },
      page: { limit: PAGE, offset: rows.length },
    });
    if (assessment.items.length === 0) break;
    rows.push(...assessment.items);
    total = assessment.total;
  }
  return rows;
}
