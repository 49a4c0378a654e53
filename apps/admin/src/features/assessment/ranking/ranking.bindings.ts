import type { Binding } from '../../../platform/data';
import { AssessmentRows } from './ranking.documents';

export const rankingBinding: Binding = {
  resource: 'assessment',
  list: {
    document: AssessmentRows,
    own: ['year'],
    // The ledger of the year holds more than the list does.
    table: false,
    sort: { rank: 'RANK', points: 'POINTS', 'person.name': 'NAME', adopted: 'ADOPTED' },
  },
};
