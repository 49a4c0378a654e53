import type { Slice } from '../../platform/slice';
import { accessTexts } from './messages';

/** Accounts, passwords, API tokens. */
export const access: Slice = { texts: accessTexts, resources: [] };
