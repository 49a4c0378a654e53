import type { ContactMode } from '@sanlian/domain';

export interface UnsentContact {
  linkId: string;
  mode: ContactMode;
  /** ISO; null for the moment of sending. */
  at: string | null;
  summary: string;
  concerns: string[];
}

const keyOf = (accountId: string) => `sanlian.contact.${accountId}`;

/** What this account typed on this device and hasn't got through yet. */
export function unsentOf(accountId: string): UnsentContact | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(accountId)) ?? 'null') as UnsentContact | null;
  } catch {
    return null;
  }
}

/** Keeps it once there are words worth keeping; a device that can't doesn't. */
export function keepUnsent(accountId: string, contact: UnsentContact): void {
  try {
    if (contact.summary.trim() || contact.concerns.length > 0)
      localStorage.setItem(keyOf(accountId), JSON.stringify(contact));
    else localStorage.removeItem(keyOf(accountId));
  } catch {
    return;
  }
}

export function forgetUnsent(accountId: string): void {
  try {
    localStorage.removeItem(keyOf(accountId));
  } catch {
    return;
  }
}
