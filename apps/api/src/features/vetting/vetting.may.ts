import {
  closeSession,
  decideItem,
  mayGiveOpinion,
  openSession,
  presentItem,
  Refusal,
  refuseCorrection,
  refuseNaming,
  refuseReordering,
  undoDecision,
} from '@sanlian/domain';
import type { ReadEnv, ReadRow } from '../../platform';
import { itemFactsOf, outcomeOf, ownPartOf, sessionFactsOf, viewerOf } from './vetting.facts';

/** Whether the rule lets it pass. */
function passes(rule: () => unknown): boolean {
  try {
    rule();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What the viewer may do in the session now, by the rules that would refuse it. */
export function sessionMay(row: ReadRow, env: ReadEnv) {
  const session = sessionFactsOf(row);
  const viewer = viewerOf(env);
  const isOffice = viewer.roles.includes('INFO_OFFICE');
  const role = session.attendees.find(({ personId }) => personId === viewer.personId)?.role ?? null;
  const goesOn = session.status !== 'CLOSED';
  return {
    plan: isOffice && session.status === 'PLANNED',
    changeAgenda: isOffice && goesOn,
    reorder: passes(() => refuseReordering(session, viewer)),
    open: passes(() => openSession(session, viewer)),
    close: passes(() => closeSession(session, viewer, [])),
    checkIn: goesOn && role !== null,
    checkInOthers: goesOn && (isOffice || role === 'PRESIDER'),
    recordFor: isOffice && goesOn,
    correct: passes(() => refuseCorrection(session, viewer)),
  };
}

/** What the viewer may do with the item now. */
export function itemMay(row: ReadRow, env: ReadEnv) {
  const facts = itemFactsOf(row);
  const viewer = viewerOf(env);
  const { session, item } = facts;
  const { outcome, submissionStatus } = outcomeOf(row);
  const gives = mayGiveOpinion({ session, itemStatus: item.status, ...ownPartOf(row) }, viewer);
  const isUndecided = session.status !== 'CLOSED' && (item.status === 'WAITING' || item.status === 'PRESENTING');
  const isOffice = viewer.roles.includes('INFO_OFFICE');
  return {
    present: item.status !== 'PRESENTING' && passes(() => presentItem(facts, viewer)),
    giveOpinion: gives === 'opinion',
    comment: gives !== 'none',
    decide:
      submissionStatus === 'SHORTLISTED' &&
      passes(() => decideItem({ ...facts, recommendations: [] }, viewer, { outcome: 'DEFER' }, { inGroup: true })),
    undo: passes(() => undoDecision({ ...facts, outcome, submissionStatus }, viewer)),
    nameActingPresider: passes(() => refuseNaming(facts, viewer)),
    recordFor: isUndecided && isOffice,
  };
}
