import type { EventKind, Platform } from '../../platform';
import {
  accountDisabled,
  accountRolesSet,
  accountUpdated,
  apiTokenRevoked,
  passwordChanged,
  signedOut,
  standInRevoked,
  type StandInFacts,
} from './access.events';

/** Open connections find out at once what an account may no longer do: it signed out, was disabled, lost a role. */
export function followAccounts(platform: Platform): void {
  const kinds = [accountDisabled, accountRolesSet, accountUpdated, passwordChanged, signedOut] as EventKind<unknown>[];
  for (const kind of kinds)
    platform.events.on(kind, async (tx, { subject }) => platform.live.accountChanged(tx, subject.id));
  platform.events.on(apiTokenRevoked, async (tx) => {
    if (tx.actor) platform.live.accountChanged(tx, tx.actor.accountId);
  });
  platform.events.on(standInRevoked, async (tx, { payload }: { payload: StandInFacts }) =>
    platform.live.accountChanged(tx, payload.toAccountId),
  );
}
