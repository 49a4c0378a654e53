import { access } from './features/access';
import { people } from './features/people';
import { submissions } from './features/submissions';
import type { Slice } from './platform/slice';

/** Every slice, in the order of the menu. */
export const slices: Slice[] = [submissions, people, access];
