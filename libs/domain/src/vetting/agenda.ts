import { Refusal } from '../refusals/index';
import type { VettingItemStatus, VettingOutcome } from './enums';
import { attendeeRoleOf, type VettingSessionFacts, type VettingViewer } from './room';

/** Sessions are numbered per year: `2026-01`. */
export function formatSessionNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(2, '0')}`;
}

const presidesOrOffice = (session: VettingSessionFacts, viewer: VettingViewer): boolean =>
  viewer.roles.includes('INFO_OFFICE') || attendeeRoleOf(session, viewer) === 'PRESIDER';

/** The order of the agenda is for the office and the presider, until the closing. Refuses with `FORBIDDEN`, `SESSION_CLOSED`. */
export function refuseReordering(session: VettingSessionFacts, viewer: VettingViewer): void {
  if (!presidesOrOffice(session, viewer)) throw new Refusal('FORBIDDEN');
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
}

/** People, place and rules of a session are settled while it is planned. Refuses with `SESSION_CLOSED`, `ILLEGAL_TRANSITION`. */
export function refuseReplanning(session: Pick<VettingSessionFacts, 'status'>): void {
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  if (session.status === 'OPEN') {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: 'OPEN', action: 'UPDATE' } });
  }
}

/** Items join the agenda until the closing. Refuses with `SESSION_CLOSED`. */
export function refuseAdding(session: Pick<VettingSessionFacts, 'status'>): void {
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
}

/**
 * Items leave the agenda while they wait. Refuses with `SESSION_CLOSED`, `ALREADY_DECIDED`, and with `ILLEGAL_TRANSITION`
 * while the item is presented.
 */
export function refuseRemoval(session: Pick<VettingSessionFacts, 'status'>, itemStatus: VettingItemStatus): void {
  if (session.status === 'CLOSED') throw new Refusal('SESSION_CLOSED');
  if (itemStatus === 'DECIDED' || itemStatus === 'DEFERRED') throw new Refusal('ALREADY_DECIDED');
  if (itemStatus === 'PRESENTING') {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: itemStatus, action: 'REMOVE' } });
  }
}

/** V3: items are decided as a group where nobody recommends anything else than what is decided. */
export function isUndisputed(outcome: VettingOutcome, recommendations: readonly (VettingOutcome | null)[]): boolean {
  return recommendations.every((recommendation) => recommendation === null || recommendation === outcome);
}

/**
 * V6, V8: after the closing there are correction records (更正), by the presider or the office, never edits. Refuses with
 * `FORBIDDEN`, and before the closing with `ILLEGAL_TRANSITION`: until then the decision is undone instead.
 */
export function refuseCorrection(session: VettingSessionFacts, viewer: VettingViewer): void {
  if (!presidesOrOffice(session, viewer)) throw new Refusal('FORBIDDEN');
  if (session.status !== 'CLOSED') {
    throw new Refusal('ILLEGAL_TRANSITION', { params: { status: session.status, action: 'CORRECT' } });
  }
}
