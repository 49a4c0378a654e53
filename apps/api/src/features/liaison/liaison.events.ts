import type { ContactMode, LiaisonLevel } from '@sanlian/domain';
import { eventKind } from '../../platform';

/** What every event of a link tells; its subject is `{ type: 'LiaisonLink', id: linkId }`. */
export interface OfLink {
  linkId: string;
  level: LiaisonLevel;
  fromId: string;
  fromName: string;
  /** Null for constituents, who are then named by `constituency`. */
  toId: string | null;
  /** The person or the constituency. */
  toName: string;
  constituency: string | null;
}

/** L1: two were linked. Many at once where a proposal is confirmed or a table imported. */
export const liaisonLinked = eventKind<OfLink & { since: string }>('liaison.linked');
/** A link ended; it stays readable with its contacts. */
export const liaisonUnlinked = eventKind<OfLink & { since: string; until: string }>('liaison.unlinked');
/** L2: a contact was recorded; the subject is the contact. */
export const contactRecorded = eventKind<
  OfLink & { contactId: string; at: number; mode: ContactMode; topics: string[]; recordedByPersonId: string | null }
>('liaison.contactRecorded');
