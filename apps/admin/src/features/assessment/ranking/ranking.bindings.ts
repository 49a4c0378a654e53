import type { Binding } from '../../../platform/data';
import { AssessmentRows } from './ranking.documents';

export const rankingBinding: Binding = {
  resource: 'assessment',
  list: {
    document: AssessmentRows,
    own: ['year'],
    sort: { rank: 'RANK', points: 'POINTS', 'person.name': 'NAME', adopted: 'ADOPTED' },
  },
};
