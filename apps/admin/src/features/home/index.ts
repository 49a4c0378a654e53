import type { Slice } from '../../platform/slice';
import { homeTexts } from './messages';

export { Home } from './Home';

/** The page everyone lands on. */
export const home: Slice = { texts: homeTexts, resources: [] };
