import type { KnownDepartment } from '../roster/organizations';
import type { KnownSector } from '../roster/sectors';

export type CategoryName = '经济建设' | '政治建设' | '文化建设' | '社会建设' | '生态文明建设' | '党的建设' | '其他';

/** Who speaks of the matter; decides which evidence is added. */
export type Voice =
  | 'residents'
  | 'villagers'
  | 'farmers'
  | 'firms'
  | 'shops'
  | 'parents'
  | 'teachers'
  | 'elders'
  | 'patients'
  | 'workers'
  | 'cadres'
  | 'youth'
  | 'visitors';

/** One side of a matter: enough for one submission of its own. */
export interface Facet {
  title: string;
  /** What was found: two or three sentences, 70 to 130 characters. */
  finding: string;
  /** Why it is so: half a sentence without a final stop. */
  cause: string;
  /** What to do: two points without a final stop. */
  measures: readonly [string, string];
}

/** A matter that several people raise, each from another side. */
export interface Matter {
  key: string;
  category: CategoryName;
  sectors: readonly KnownSector[];
  department: KnownDepartment;
  voice: Voice;
  /** What lies beneath all its facets: half a sentence without a final stop. */
  cause: string;
  /** What helps all its facets. */
  measures: readonly [string, string];
  facets: readonly Facet[];
}

/** A facet in one line: title, finding, cause, and two measures. */
export function facet(title: string, finding: string, cause: string, first: string, second: string): Facet {
  return { title, finding, cause, measures: [first, second] };
}
