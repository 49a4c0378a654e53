import type { App } from './app';
import { prepareAccess } from './features/access';

export interface Prepared {
  /** The password made up for the first administrator, to be printed once; absent where one was given. */
  adminPassword?: string;
}

/**
 * Whatever a new installation needs before anyone can work with it: the first administrator, the standard categories.
 * Runs at every start; does nothing the second time.
 */
export async function prepareInstallation(app: App): Promise<Prepared> {
  const { platform, slices } = app;
  const adminPassword = await prepareAccess(platform, slices.access.accounts);
  return adminPassword === undefined ? {} : { adminPassword };
}
