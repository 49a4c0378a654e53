import type { Role } from '@sanlian/domain';
import type { App } from './app';
import { prepareAccess } from './features/access';

/** A sign-in to show to whoever starts the server. */
export interface SignInHint {
  username: string;
  password: string;
  role: Role;
}

export interface Prepared {
  /** Whether nobody could sign in before: a new installation. */
  isNew: boolean;
  /** The password made up for the first administrator, to be printed once; absent where one was given. */
  adminPassword?: string;
}

/**
 * Whatever a new installation needs before anyone can work with it: the first administrator, the standard categories.
 * Runs at every start; does nothing the second time.
 */
export async function prepareInstallation(app: App): Promise<Prepared> {
  const { platform, slices } = app;
  await platform.transactions.run(null, (tx) => slices.submissions.categories.prepare(tx));
  return prepareAccess(platform, slices.access.accounts);
}
