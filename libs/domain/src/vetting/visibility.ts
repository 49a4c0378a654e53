import type { VettingItemStatus } from './enums';
import { attendeeRoleOf, takesPart, type VettingSessionFacts, type VettingViewer } from './room';

/** V5: what a viewer sees of the opinions on an item, besides their own. */
export interface OpinionView {
  /** How many are in. */
  count: boolean;
  /** Averages per criterion. */
  averages: boolean;
  /** How far scores lie apart. */
  spread: boolean;
  /** The single opinions and comments of others. */
  others: 'none' | 'anonymous' | 'named';
}

const NOTHING: OpinionView = { count: false, averages: false, spread: false, others: 'none' };

/**
 * V5. Before the decision: only one's own; the presider (or acting presider) sees how many are in, and the averages once
 * their own opinion is given, or they are recused or the session doesn't score; the office sees how many are in. After it:
 * attendees, chair members and the office see averages, spread, and the opinions, named only where `revealMode` is `NAMED`.
 * Guests see no one's but their own.
 */
export function opinionsVisibleTo(
  viewer: VettingViewer,
  session: VettingSessionFacts,
  item: { status: VettingItemStatus; actingPresiderId: string | null },
  own: { given: boolean; recused: boolean },
): OpinionView {
  const role = attendeeRoleOf(session, viewer);
  const isOffice = viewer.roles.includes('INFO_OFFICE');
  if (item.status === 'DECIDED' || item.status === 'DEFERRED') {
    const attends = role !== null && takesPart(role, session.enlargedTakePart);
    const sees = attends || isOffice || viewer.roles.includes('CHAIR_MEMBER');
    const others = session.revealMode === 'NAMED' ? 'named' : 'anonymous';
    return sees ? { count: true, averages: true, spread: true, others } : NOTHING;
  }
  const presides = role === 'PRESIDER' || (role !== null && item.actingPresiderId === viewer.personId);
  if (presides) {
    return { ...NOTHING, count: true, averages: own.given || own.recused || session.scoring === 'NONE' };
  }
  return { ...NOTHING, count: isOffice };
}
