import { ids } from '../text/index';

/** The notifications to mark as read: at least one, none twice. */
export const markReadInput = ids(1);
