import { access } from './features/access';
import { assessment } from './features/assessment';
import { clues } from './features/clues';
import { home } from './features/home';
import { imports } from './features/imports';
import { inbox } from './features/feedback';
import { learning } from './features/learning';
import { liaison } from './features/liaison';
import { people } from './features/people';
import { reports } from './features/reports';
import { submissions } from './features/submissions';
import { supervision } from './features/supervision';
import { vetting } from './features/vetting';
import { visits } from './features/visits';
import type { Slice } from './platform/slice';

/** Every slice, in the order of the menu. */
export const slices: Slice[] = [
  home,
  submissions,
  vetting,
  reports,
  supervision,
  liaison,
  visits,
  clues,
  inbox,
  assessment,
  learning,
  people,
  imports,
  access,
];
