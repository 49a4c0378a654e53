import type { App } from '../app';
import { hashPassword } from '../features/access';
import { Counter } from '../platform/audit/counter.entity';
import type { SignInHint } from '../installation';
import { Player } from './player';
import { installationAccount, signInOfRole } from './roster';
import { Stage } from './stage';
import { planYear } from './year-plan';

/** The password of every account of the demonstration; an installation with it is never in production. */
export const DEMONSTRATION_PASSWORD = 'sanlian-2026';

const PENDING = 'demonstration-pending';
const LOADED = 'demonstration-loaded';

/**
 * Loads the demonstration year into a new installation, through the services and in one transaction. A start that was
 * broken off begins again. Answers one sign-in for each role where the year is there, and none where it isn't.
 */
export async function demonstrate(app: App, isNew: boolean): Promise<SignInHint[]> {
  const { database } = app.platform;
  const { manager } = database.source;
  const has = (name: string) => manager.existsBy(Counter, { name });
  if (await has(LOADED)) return signIns();
  if (isNew) await app.platform.transactions.run(null, (tx) => tx.next(PENDING));
  else if (!(await has(PENDING))) return [];
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const { steps } = planYear(app.platform.clock());
  await database.transaction(async (inner) => {
    const player = new Player(new Stage(app.platform, inner), app.slices, passwordHash);
    for (const step of steps) await player.play(step);
    await inner.insert(Counter, { name: LOADED, value: 1 });
  });
  return signIns();
}

const signIns = (): SignInHint[] =>
  (Object.entries(signInOfRole) as [SignInHint['role'], string][])
    .filter(([, username]) => username !== installationAccount)
    .map(([role, username]) => ({ role, username, password: DEMONSTRATION_PASSWORD }));

export { Chance } from './chance';
export { Stage } from './stage';
